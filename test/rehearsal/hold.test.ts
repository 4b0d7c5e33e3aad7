import { describe, expect, it } from 'vitest';
import * as commands from '../../src/rehearsal/commands.ts';
import { reportOn } from '../../src/rehearsal/report.ts';
import { takeTurn } from '../../src/rehearsal/turn.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const held = (): Talk => {
  const talk = new Talk({ level: 'easy' });
  talk.sayAll('您好，尾号3106', '欠这么多，我不想活了');
  return talk;
};

describe('a hold for safety', () => {
  it('is left only after two wishes to go on, one after the other', () => {
    const talk = held();
    talk.say('继续');
    talk.say('我还是很难受');
    talk.say('继续');
    expect(talk.state.place).toBe('held_for_safety');
    talk.say('我想继续');
    expect(talk.state.place).toBe('explain_hardship');
  });

  it('goes on holding where despair is said again', () => {
    const talk = held();
    talk.sayAll('继续', '我真的不想活了', '继续');
    expect(talk.state.place).toBe('held_for_safety');
  });

  it('is not left by a rewind, and gives no hints for the talk', () => {
    const talk = held();
    expect(commands.rewind(talk.state, 1)).toEqual({ refused: 'not_now' });
    expect(commands.hint(talk.state, content)).toEqual({ refused: 'not_now' });
    expect(commands.wait(talk.state, 3, content)).toEqual({ refused: 'not_now' });
  });

  it('says who to call the first time, and how to go on after that, in no voice of the counterpart', () => {
    const talk = new Talk({ level: 'easy', locale: 'en' });
    const first = talk.say("I can't go on, I want to end my life").counterpart;
    expect(first).toMatchObject({ move: 'hold_for_safety' });
    expect(first.text).toContain('988');
    expect(first.text).toContain('12356');
    const next = talk.say('ok').counterpart;
    expect(next.text).not.toBe(first.text);
    expect(next.text).toContain('continue');
  });

  const heldIn = (region?: string) => {
    const { state } = new Talk({ level: 'easy' });
    const first = takeTurn(state, '欠这么多，我不想活了', content, region);
    if ('refused' in first) throw new Error(first.refused);
    const next = takeTurn(first.state, '嗯', content, region);
    if ('refused' in next) throw new Error(next.refused);
    return [first.reply.counterpart.text, next.reply.counterpart.text] as const;
  };

  it('names the lines of the region that was chosen, and no others', () => {
    const [first, next] = heldIn('TW');
    for (const number of ['1925', '1995', '119']) expect(first).toContain(number);
    expect(first).not.toMatch(/12356|988|findahelpline/);
    expect(next).toContain('1925');
    expect(next).not.toContain('12356');
  });

  it('where the region is not listed, says so and names the international directory', () => {
    const [first, next] = heldIn('elsewhere');
    expect(first).toContain('还没有列出热线');
    expect(first).toContain('findahelpline.com');
    expect(first).not.toMatch(/12356|988/);
    expect(next).toContain('findahelpline.com');
  });

  it('where none was chosen, lists every region and the directory after them', () => {
    const [first] = heldIn();
    for (const line of ['12356', '1925', '988', '116 123', 'findahelpline.com'])
      expect(first).toContain(line);
  });

  it.each([undefined, 'CN', 'elsewhere'])('says that nobody was told (region: %s)', (region) => {
    expect(heldIn(region)[0]).toContain('没有通知任何人');
  });

  it('leaves the rehearsal without a mark, in whatever branch it ends', () => {
    const talk = held();
    talk.sayAll('继续', '继续', '公司推迟发薪，首份工资没到');
    talk.rewind(2);
    talk.quit();
    expect(reportOn(talk.state, talk.events, content).score).toBeNull();
  });

  it('is judged by no coach', () => {
    expect(held().replies.at(-1)?.coach).toBeNull();
  });
});

describe('a sign that may be despair, or a hard day', () => {
  const SIGNS = [
    ['zh-CN', '累了，不想活了似的', '继续', '停止', '12356'],
    ['en', "I can't take it any more", 'go on', 'stop', '988'],
  ] as const;

  it.each(SIGNS)(
    'in %s pauses, asks, and says how to go on and how to stop',
    (locale, sign, on, off, line) => {
      const talk = new Talk({ level: 'easy', locale });
      const { counterpart, stage, coach } = talk.say(sign);
      expect(stage.after).toBe('paused');
      expect(counterpart.move).toBe('hold_for_safety');
      for (const part of [on, off, line]) expect(counterpart.text).toContain(part);
      expect(counterpart.text).toMatch(/没有通知任何人|Nobody has been told/);
      expect(coach).toBeNull();
    },
  );

  it.each(SIGNS)('in %s is gone on from, or ended, at one word', (locale, sign, on, off) => {
    const going = new Talk({ level: 'easy', locale });
    going.sayAll(sign, on);
    expect(going.state).toMatchObject({ place: 'greet', lastMove: 'resume', wasHeld: false });
    const ending = new Talk({ level: 'easy', locale });
    ending.sayAll(sign, off);
    expect(ending.state.outcome).toBe('abandoned');
  });

  it('waits while something else is said', () => {
    const talk = new Talk({ level: 'easy' });
    talk.sayAll('累了，不想活了似的', '没什么');
    expect(talk.state.place).toBe('paused');
  });

  it.each(['我不想活了', '累了，不想活了似的'])('becomes a hold when it comes again: %s', (again) => {
    const talk = new Talk({ level: 'easy' });
    talk.sayAll('累了，不想活了似的', again);
    expect(talk.state.place).toBe('held_for_safety');
  });
});

describe('clear despair', () => {
  it.each([
    ['zh-CN', '我真的不想活了', '停止'],
    ['zh-TW', '我不想活了，欠這麼多', '停止'],
    ['en', 'I want to kill myself', 'stop'],
  ] as const)('in %s holds at once, says that nobody was told, and ends at a word', (locale, sign, off) => {
    const talk = new Talk({ level: 'easy', locale });
    const { counterpart, stage } = talk.say(sign);
    expect(stage.after).toBe('held_for_safety');
    expect(counterpart.text).toMatch(/没有通知任何人|沒有通知任何人|Nobody has been told/);
    talk.say(off);
    expect(talk.state.outcome).toBe('abandoned');
    expect(reportOn(talk.state, talk.events, content).score).toBeNull();
  });
});
