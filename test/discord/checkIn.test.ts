import { describe, expect, test } from 'vitest';
import { command } from '../../src/app/command.ts';
import { makeCheckInDrafts } from '../../src/discord/checkInDrafts.ts';
import { CHECK_IN_CONTROLS, makeCheckInId, parseCheckInId } from '../../src/discord/checkInIds.ts';
import { checkIn } from '../store/turns.ts';
import {
  beginDirectly,
  expectClean,
  type Face,
  forge,
  makeFace,
  nextWords,
  openRehearsal,
  type Running,
  shown,
} from './face.ts';
import type { FakeUser } from './fake/actors/user.ts';
import { buttonsOf, modalTextOf, textOf } from './fake/reading.ts';
import type { StoredMessage } from './fake/stored.ts';

const labelsOf = (message: StoredMessage): string[] => buttonsOf(message).map(({ label }) => label);

/** A rehearsal that is played to an agreement in direct messages; its last message, with the report. */
const rehearsed = async (face: Face, { deps }: Running, user: FakeUser): Promise<StoredMessage> => {
  await beginDirectly(face, user);
  const record = await openRehearsal(deps, user);
  let last = await shown(face.fake, user.dm, 1);
  for (let turn = 2; ; turn++) {
    const next = await nextWords(deps, record);
    if (next === undefined) return last;
    user.say(user.dm, next);
    last = await shown(face.fake, user.dm, turn);
  }
};

/** Ning, whose rehearsal ended in 6 instalments of 416.67 from 22 December after 700 first. */
const ended = async () => {
  const face = await makeFace();
  const running = await face.start();
  const { fake } = face;
  const ning = fake.user('ning', { locale: 'zh-CN' });
  const report = await rehearsed(face, running, ning);
  const owner = `discord:${ning.id}`;
  const kept = () => running.deps.store.checkInsOf(owner);
  return { face, running, ...running, fake, ning, report, kept };
};

const AGREED = '先付1000，剩下的分10期，每期500，12月20号起';

describe('after the real call', () => {
  test('the button under a report asks three questions and shows the card to the person alone', async () => {
    const { fake, ning, report, kept, logs } = await ended();
    expect(labelsOf(report).at(-1)).toBe('真谈之后');
    const modal = await ning.click(report, '真谈之后').modal();
    expect(modal.title).toBe('真谈之后');
    for (const part of ['提了哪些条件', '谈定了什么', '接下来做什么', '哪一项都可以空着'])
      expect(modalTextOf(modal)).toContain(part);
    const card = await ning
      .submit(modal, { 谈定了什么: `${AGREED}，**客服**电话13812345678`, 接下来做什么: '等短信 @everyone' })
      .message();
    expect(card.visibleTo).toBe(ning.id);
    for (const part of [
      '真谈之后 · 信用消费逾期协商 · 2026年11月22日',
      '\\*\\*客服\\*\\*电话\\*\\*\\*\\*',
      '练习：700元，11月22日\n  - 真谈：1,000元',
      '真谈：10期，每期500元，12月20日起',
      '- 比练习里多分4期。',
      '别人看不到，也绝不会用来训练',
      '现在什么都没存',
    ])
      expect(textOf(card)).toContain(part);
    expect(textOf(card)).not.toMatch(/13812345678|提了哪些条件/);
    expect(labelsOf(card)).toEqual(['留着', '不留']);
    expect(await kept()).toEqual([]);
    expectClean(fake);
    expect(JSON.stringify(logs)).not.toMatch(/每期500|客服/);
  });

  test('the card is kept on "Keep" alone, once, and /checkin then shows it first', async () => {
    const { fake, ning, report, kept } = await ended();
    const modal = await ning.click(report, '真谈之后').modal();
    const card = await ning.submit(modal, { agreed: AGREED }).message();
    await ning.click(card, '留着').updated();
    expect(textOf(card)).toContain('留好了');
    expect(textOf(card)).toContain('每期500');
    expect(labelsOf(card)).toEqual([]);
    expect(await kept()).toMatchObject([{ checkIn: { words: { agreed: AGREED } } }]);

    const seen = await ning.slash('真谈之后').message();
    expect(seen.visibleTo).toBe(ning.id);
    expect(textOf(seen)).toContain('每期500');
    expect(textOf(seen)).toContain('留着的第1张，共1张');
    expect(labelsOf(seen)).toEqual(['写一张新的', '忘掉这张']);
    expectClean(fake);
  });

  test('pressing "Keep" twice keeps one and says so both times', async () => {
    const { fake, ning, report, kept } = await ended();
    const card = await ning
      .submit(await ning.click(report, '真谈之后').modal(), { agreed: AGREED })
      .message();
    const presses = [ning.click(card, '留着'), ning.click(card, '留着')];
    for (const press of presses) await press.updated();
    expect(textOf(card)).toContain('留好了');
    expect(await kept()).toHaveLength(1);
    expectClean(fake);
  });

  test('"Don’t keep" leaves nothing, neither stored nor in memory', async () => {
    const { fake, ning, report, kept } = await ended();
    const card = await ning
      .submit(await ning.click(report, '真谈之后').modal(), { agreed: AGREED })
      .message();
    const keepId = buttonsOf(card)[0]?.customId ?? '';
    await ning.click(card, '不留').updated();
    expect(textOf(card)).toBe('没有留，什么都没存。');
    expect(textOf(await forge(ning, report, keepId).followUp())).toContain('已经不在内存里了');
    expect(await kept()).toEqual([]);
    expectClean(fake);
  });

  test('where the bot was started anew meanwhile, "Keep" says honestly that it is gone', async () => {
    const { face, running, fake, ning, report } = await ended();
    const card = await ning
      .submit(await ning.click(report, '真谈之后').modal(), { agreed: AGREED })
      .message();
    await running.stop();
    const { deps } = await face.start();
    const told = await ning.click(card, '留着').followUp();
    expect(told.visibleTo).toBe(ning.id);
    expect(textOf(told)).toContain('没有存下来');
    // The words are still there to be copied.
    expect(textOf(card)).toContain('每期500');
    expect(await deps.store.checkInsOf(`discord:${ning.id}`)).toEqual([]);
    expectClean(fake);
  });

  test('a sign of despair is answered with whom to talk to, before anything else', async () => {
    const { fake, ning, report } = await ended();
    const modal = await ning.click(report, '真谈之后').modal();
    const card = await ning.submit(modal, { next: '我不想活了' }).message();
    expect(textOf(card)).toMatch(/你的安全在前面[\s\S]*12356[\s\S]*接下来做什么/);
    expect(textOf(card)).not.toContain('下一步');
    expectClean(fake);
  });

  test('three empty answers are answered with what to do', async () => {
    const { fake, ning, report } = await ended();
    const told = await ning.submit(await ning.click(report, '真谈之后').modal(), {}).message();
    expect(told.visibleTo).toBe(ning.id);
    expect(textOf(told)).toContain('三项都空着');
    expectClean(fake);
  });

  test('answers as long as the form takes still make a card that Discord takes', async () => {
    const { fake, ning, report } = await ended();
    const long = '*每月500*，'.repeat(80).slice(0, 500);
    const modal = await ning.click(report, '真谈之后').modal();
    const card = await ning.submit(modal, { offered: long, agreed: long, next: long }).message();
    expect(labelsOf(card)).toEqual(['留着', '不留']);
    expectClean(fake);
  });
});

describe('/checkin', () => {
  test('without a finished rehearsal says what to do first', async () => {
    const face = await makeFace();
    await face.start();
    const amy = face.fake.user('amy');
    expect(textOf(await amy.slash('checkin').message())).toContain("There's no finished rehearsal");
    await beginDirectly(face, amy);
    expect(textOf(await amy.slash('checkin').message())).toContain("There's no finished rehearsal");
    expectClean(face.fake);
  });

  test('opens the form for the latest finished rehearsal, from a server too', async () => {
    const { fake, ning, kept } = await ended();
    const guild = fake.guild({ name: 'helpers' });
    guild.add(ning);
    const modal = await ning.slash('真谈之后', {}, { guild }).modal();
    const card = await ning.submit(modal, { offered: '每月1200，分3期', agreed: '没谈成' }).message();
    expect(card.visibleTo).toBe(ning.id);
    expect(textOf(card)).toContain('练习里谈出了方案，真谈还没谈定。');
    expect(textOf(card)).toMatch(/再练一遍（<\/rehearse start:\d+>）/);
    await ning.click(card, '留着').updated();
    expect(await kept()).toHaveLength(1);
    expect(guild.general.messages().filter(({ visibleTo }) => visibleTo === undefined)).toEqual([]);
    expectClean(fake);
  });

  test('shows the latest, leads to the earlier and to a new one, and forgets', async () => {
    const { fake, ning, report, kept } = await ended();
    for (const agreed of ['每月500，分6期', '每月450，分7期']) {
      const modal = await ning.click(report, '真谈之后').modal();
      const card = await ning.submit(modal, { agreed }).message();
      await ning.click(card, '留着').updated();
    }
    const seen = await ning.slash('checkin').message();
    expect(textOf(seen)).toContain('每月450');
    expect(labelsOf(seen)).toEqual(['写一张新的', '看更早的', '忘掉这张']);
    expect((await ning.click(seen, '写一张新的').modal()).title).toBe('真谈之后');
    await ning.click(seen, '看更早的').updated();
    expect(textOf(seen)).toContain('每月500');
    expect(textOf(seen)).toContain('第2张，共2张');
    await ning.click(seen, '忘掉这张').updated();
    expect(textOf(seen)).toBe('忘掉了，数据库里也不再有。');
    expect((await kept()).map((one) => one.checkIn.words.agreed)).toEqual(['每月450，分7期']);
    expectClean(fake);
  });
});

describe("another person's check-in", () => {
  test('cannot be kept, shown or forgotten, whatever id is made up', async () => {
    const { face, fake, deps, ning, report, kept } = await ended();
    const eve = fake.user('eve');
    const own = await beginDirectly(face, eve);
    const modal = await ning.click(report, '真谈之后').modal();
    const card = await ning.submit(modal, { agreed: AGREED }).message();
    const held = parseCheckInId(buttonsOf(card)[0]?.customId ?? '')?.id ?? '';
    expect(textOf(await forge(eve, own, `card:keep:${held}`).followUp())).toContain('no longer in memory');
    await ning.click(card, '留着').updated();
    expect(textOf(await forge(eve, own, `card:keep:${held}`).followUp())).toContain('no longer in memory');
    expect(textOf(await forge(eve, own, `card:show:${held}`).followUp())).toContain('no longer there');
    expect(textOf(await forge(eve, own, `card:forget:${held}`).followUp())).toContain('no longer there');
    expect(await kept()).toHaveLength(1);
    expect(await deps.store.checkInsOf(`discord:${eve.id}`)).toEqual([]);
    const rehearsal = (await kept())[0]?.rehearsal ?? '';
    expect(textOf(await forge(eve, own, `checkin:${rehearsal}`).message())).toMatch(/no such rehearsal/);
    for (const id of ['card:keep', 'card:told:x', 'card:burn:x', 'card:keep:a b'])
      expect(textOf(await forge(eve, own, id).message()), id).toMatch(/no longer works/);
    expectClean(fake);
  });

  test('is in no transcript, where moderators read the rehearsal', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const guild = fake.guild({ name: 'here' });
    const [amy, mo] = [fake.user('amy'), fake.user('mo')];
    guild.add(amy);
    guild.add(mo, { permissions: ['ManageMessages'] });
    await amy.slash('rehearse start', { where: 'thread', level: 'easy' }, { guild }).message();
    const [thread] = fake.threads();
    if (!thread) throw new Error('no thread');
    const opening = await shown(fake, thread, 1);
    await amy
      .submit(await amy.click(opening, 'Reply').modal(), { words: 'This is Xiaoning, case 3106.' })
      .message();
    const record = await openRehearsal(deps, amy);
    await command(deps, record, { command: 'quit' }, []);
    const modal = await amy.slash('checkin', {}, { guild }).modal();
    const card = await amy.submit(modal, { agreed: '5 payments of 12345 each' }).message();
    expect(card.visibleTo).toBe(amy.id);
    await amy.click(card, 'Keep').updated();
    expect(await deps.store.checkInsOf(record.owner)).toHaveLength(1);
    for (const [name, options] of [
      ['transcripts list', {}],
      ['transcripts show', { id: record.id }],
    ] as const) {
      const read = textOf(await mo.slash(name, options, { guild }).message());
      expect(read).toContain((await deps.store.person(record.owner)).alias);
      expect(read).not.toMatch(/12345|12,345/);
    }
    const seenByAll = thread.messages().filter(({ visibleTo }) => visibleTo === undefined);
    expect(seenByAll.map(textOf).join()).not.toMatch(/12345|12,345/);
    expectClean(fake);
  });
});

describe('a card that waits', () => {
  const one = { id: 'c1', rehearsal: 'r1', checkIn: checkIn() };
  const at = (minutes: number) => new Date(Date.parse('2026-11-22T03:00:00Z') + minutes * 60_000);

  test('is held for an hour, for its person alone', () => {
    let minutes = 0;
    const drafts = makeCheckInDrafts(() => at(minutes).toISOString());
    drafts.hold('discord:1', one);
    minutes = 59;
    expect(drafts.of('discord:1', 'c1')).toEqual(one);
    expect(drafts.of('discord:2', 'c1')).toBeUndefined();
    minutes = 60;
    expect(drafts.of('discord:1', 'c1')).toBeUndefined();
  });

  test('gives way where too many wait', () => {
    const drafts = makeCheckInDrafts(() => at(0).toISOString());
    for (let i = 0; i <= 200; i++) drafts.hold('discord:1', { ...one, id: `c${i}` });
    expect(drafts.of('discord:1', 'c0')).toBeUndefined();
    expect(drafts.of('discord:1', 'c1')?.id).toBe('c1');
    expect(drafts.of('discord:1', 'c200')?.id).toBe('c200');
  });

  test('is named by ids that are read back as they were made', () => {
    for (const control of CHECK_IN_CONTROLS) {
      const id = { control, id: 'a_B-9'.repeat(12) };
      expect(parseCheckInId(makeCheckInId(id))).toEqual(id);
      expect(makeCheckInId(id).length).toBeLessThanOrEqual(100);
    }
  });
});
