import { describe, expect, it } from 'vitest';
import { hindsightOn } from '../../src/rehearsal/hindsight.ts';
import { content } from '../helpers/content.ts';
import { Talk } from '../helpers/talk.ts';

const criteria = content.scenarios.get('consumer-credit')?.debtor.criteria ?? [];
const look = (talk: Talk) => hindsightOn(talk.events, criteria);

const toThePlan = (): Talk => {
  const talk = new Talk();
  talk.sayAll('您好，我是小宁，案件尾号3106', '公司推迟发薪，首份工资还没到', '我想把这件事处理好');
  return talk;
};

describe('in hindsight', () => {
  it('the best line is one that was praised, the line to change the one that cost most', () => {
    const talk = toThePlan();
    talk.sayAll('你们这群吸血鬼', '今天先还700，剩下的分6期，每月15号还');
    const { attempts, best, toChange, practise } = look(talk);
    const flawless = attempts.filter(({ judgement }) => judgement?.findings.length === 0);
    expect(best?.judgement?.score).toBe(Math.max(...flawless.map(({ judgement }) => judgement?.score ?? 0)));
    expect(best?.turn).not.toBe(4);
    expect(toChange?.turn).toBe(4);
    expect(practise).toBe('calm');
  });

  it('a flawless talk has nothing to change, and something still to practise', () => {
    const { toChange, practise } = look(toThePlan());
    expect(toChange).toBeNull();
    expect(practise).not.toBeNull();
  });

  it('trust and patience are known after every message', () => {
    const talk = toThePlan();
    const { start, attempts } = look(talk);
    expect(start.trust).toBeGreaterThanOrEqual(0);
    expect(attempts.map(({ turn, stage }) => [turn, stage])).toEqual([
      [1, 'greet'],
      [2, 'explain_hardship'],
      [3, 'state_willingness'],
    ]);
    expect(attempts.at(-1)?.standing).toEqual(talk.state.standing);
  });

  it('a message that was said again is put beside what it was', () => {
    const talk = toThePlan();
    talk.say('过段时间再说吧');
    talk.rewind(4);
    talk.say('今天先还700，剩下的分6期，每月15号还');
    const [retry, ...others] = look(talk).retries;
    expect(others).toEqual([]);
    expect(retry?.before.turn).toBe(4);
    expect(retry?.mended).toContain('amount');
    expect(retry?.added).toContain('amount');
    expect(retry?.missing).toEqual([]);
    expect(retry?.after.move).toBe('accept');
  });

  it('what was said behind it in the branch that was left is not compared', () => {
    const talk = toThePlan();
    talk.sayAll('过段时间再说吧', '尽快吧');
    talk.rewind(3);
    talk.sayAll('我愿意配合，把它还清', '今天先还700，剩下的分6期，每月15号还');
    expect(look(talk).retries.map(({ before }) => before.turn)).toEqual([3]);
  });
});
