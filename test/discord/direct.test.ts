import { describe, expect, test } from 'vitest';
import { command } from '../../src/app/command.ts';
import {
  beginDirectly,
  expectClean,
  forge,
  makeFace,
  nextWords,
  openRehearsal,
  shown,
  shownIn,
} from './face.ts';
import { upload } from './fake/actors/entities.ts';
import { buttonsOf, componentsOf, modalTextOf, textOf } from './fake/reading.ts';

const LIMIT = 12;

describe('a rehearsal in direct messages', () => {
  test('is played to an agreement through a command, a button, a form and messages', async () => {
    const face = await makeFace();
    const { deps, logs } = await face.start();
    const { fake } = face;
    const guild = fake.guild({ name: 'helpers' });
    const ning = fake.user('ning', { locale: 'zh-CN' });
    guild.add(ning);

    const asked = ning.slash(
      '练习 开始',
      { 场景: 'consumer-credit', 难度: 'easy', 点评: 'rewrite' },
      { guild },
    );
    const answer = await asked.message();
    expect(answer.visibleTo).toBe(ning.id);
    const opening = await shown(fake, ning.dm, 1);
    const [link] = buttonsOf(answer);
    expect(link?.url).toBe(`https://discord.com/channels/@me/${ning.dm.id}/${opening.id}`);
    const first = textOf(opening);
    for (const part of ['你是小宁', '3106', '3,219.20元', '目标', '只有你看得到', '第1步，共5步：开场核对'])
      expect(first).toContain(part);
    expect(buttonsOf(opening).map(({ label }) => label)).toEqual(['回复', '给个开头', '结束']);

    const record = await openRehearsal(deps, ning);
    expect(record).toMatchObject({ guild: null, channel: ning.dm.id, locale: 'zh-CN' });

    // The first line goes through the form, the others are typed.
    const modal = await ning.click(opening, '回复').modal();
    expect(modal.title.length).toBeLessThanOrEqual(45);
    expect(modalTextOf(modal)).toMatch(/后四位|四个数字/);
    const words = (await nextWords(deps, record)) ?? '';
    const line = await ning.submit(modal, { words }).message();
    expect(textOf(line)).toBe(`**ning**\n> ${words}`);
    let last = await shown(fake, ning.dm, 2);
    expect(textOf(last)).toContain('第2步，共5步：说明难处');
    for (let turn = 3; turn < LIMIT; turn++) {
      const next = await nextWords(deps, record);
      if (next === undefined) break;
      ning.say(ning.dm, next);
      last = await shown(fake, ning.dm, turn);
    }

    expect(await deps.store.rehearsalOf(record.owner, record.id)).toMatchObject({ place: 'agreed' });
    const end = textOf(last);
    for (const part of ['练习小结 · 谈成', '还款安排', '一共** 3,219.20元', '七个方面', '清楚 '])
      expect(end).toContain(part);
    const boxes = componentsOf(last.components).filter(({ type }) => type === 17);
    expect(boxes.map(({ accent_color }) => typeof accent_color)).toEqual(['number', 'number']);
    expect(buttonsOf(last).map(({ label }) => label)[0]).toBe('再练一次');
    expectClean(fake);
    expect(JSON.stringify(logs)).not.toContain('首份工资');

    await ning.click(last, '再练一次').message();
    expect(textOf(await shown(fake, ning.dm, shownIn(ning.dm).length))).toContain('第1步');
    expect((await openRehearsal(deps, ning)).id).not.toBe(record.id);
    expectClean(fake);
  });

  test('gives a hint, ends when it is asked twice, and cannot be gone on with', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    const opening = await beginDirectly(face, amy);
    amy.click(opening, 'Hint');
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('You could open like this:');

    const question = await amy.click(opening, 'End').message();
    expect(question.visibleTo).toBe(amy.id);
    expect(await deps.store.openOf(`discord:${amy.id}`, 'discord')).toHaveLength(1);
    amy.click(question, 'Yes, end it');
    expect(textOf(await shown(fake, amy.dm, 3))).toContain('How it went · Left early');

    for (const label of ['Reply', 'Hint', 'End']) {
      const handle = amy.click(opening, label);
      const told = label === 'Hint' ? await handle.followUp() : await handle.message();
      expect(textOf(told)).toMatch(/is over/);
      expect(told.visibleTo).toBe(amy.id);
    }
    expectClean(fake);
  });

  test('is brought to a halt by a sign of despair, and gone on with or ended by a button', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    await beginDirectly(face, amy);
    amy.say(amy.dm, "I can't take it any more");
    const halted = await shown(fake, amy.dm, 2);
    expect(textOf(halted)).toContain('Nobody has been told');
    expect(buttonsOf(halted).map(({ label }) => label)).toEqual(['Go on', 'Stop', 'Reply']);
    amy.click(halted, 'Go on');
    expect(buttonsOf(await shown(fake, amy.dm, 3)).map(({ label }) => label)).toContain('Hint');

    amy.say(amy.dm, 'I want to kill myself');
    const held = await shown(fake, amy.dm, 4);
    expect(textOf(held)).toContain('988');
    amy.click(held, 'Stop');
    expect(textOf(await shown(fake, amy.dm, 5))).toMatch(/Take care of yourself[\s\S]*Left early/);
    expectClean(fake);
  });

  test('names the rule that pressure breaks, below the note and in the report', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    await beginDirectly(face, amy, { side: 'creditor' });
    amy.say(amy.dm, "If you don't pay I'll tell your parents and your boss");
    const answer = await shown(fake, amy.dm, 2);
    expect(textOf(answer)).toMatch(/China Banking Association[\s\S]*30 January 2026[\s\S]*not legal advice/);
    await amy.slash('rehearse end').message();
    expect(textOf(await shown(fake, amy.dm, 3))).toMatch(/Rules that came up[\s\S]*not legal advice/);
    expectClean(fake);
  });

  test('is started one at a time, shown, picked up and ended by command', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    expect(textOf(await amy.slash('rehearse status').message())).toContain('no open rehearsal');
    expect(textOf(await amy.slash('rehearse resume').message())).toContain('no open rehearsal');
    expect(textOf(await amy.slash('rehearse end').message())).toContain('no open rehearsal');
    await beginDirectly(face, amy);
    const again = textOf(await amy.slash('rehearse start').message());
    expect(again).toMatch(/not finished.*<\/rehearse resume:\d+>/);
    expect(shownIn(amy.dm)).toHaveLength(1);

    expect(textOf(await amy.slash('rehearse status').message())).toContain(
      'You are at “Opening”, 0 messages in',
    );
    const record = await openRehearsal(deps, amy);
    await command(deps, record, { command: 'pause' }, []);
    await amy.slash('rehearse resume').message();
    const resumed = await fake.waitForMessage(amy.dm, 'left off');
    expect(textOf(resumed)).toContain('3106');
    expect(buttonsOf(resumed).map(({ label }) => label)).toEqual(['Reply', 'End']);

    expect(textOf(await amy.slash('rehearse end').message())).toContain('Ended');
    expect(await deps.store.openOf(`discord:${amy.id}`, 'discord')).toEqual([]);
    expectClean(fake);
  });

  test('lets the days until a review go by', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    const opening = await beginDirectly(face, amy);
    const { id, seq, place, turns } = await openRehearsal(deps, amy);
    const press = () => forge(amy, opening, `wait:${id}`);
    expect(textOf(await press().followUp())).toContain('No review is being waited for');
    const opened = { type: 'ReviewOpened', ticket: 'R-1', due: '2026-11-25' } as const;
    await deps.store.commit({
      ...{ rehearsal: id, expectedSeq: seq, at: deps.now(), place, turns },
      ...{ events: [opened], texts: [], outbox: [], sourceIds: [] },
    });
    press();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('3 days went by; it is 25 November.');
    expectClean(fake);
  });

  test('is answered in the language and with the help that were chosen the time before', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const lin = fake.user('lin', { locale: 'en-US' });
    const first = await beginDirectly(face, lin, { language: 'zh-TW', help: 'off' });
    expect(textOf(first)).toContain('你是小宁'.replace('宁', '寧'));
    await lin.slash('rehearse end').message();
    await lin.slash('rehearse start').message();
    expect(textOf(await shown(fake, lin.dm, 3))).toContain('案件號');
    expectClean(fake);
  });
});

describe('what is chosen besides the level', () => {
  test('a case is suggested by its bands, without a figure, and played', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const jun = fake.user('jun', { locale: 'zh-CN' });
    const typed = (options: Readonly<Record<string, string>>) =>
      jun.autocomplete('rehearse start', options, 'case').choices();
    const all = await typed({ scenario: 'consumer-credit', case: '' });
    expect(all.map(({ value }) => value)).toContain('standard-noodle-shop');
    expect(all.map(({ name }) => name).join()).not.toMatch(/22,?500|26天/);
    const near = await typed({ scenario: 'consumer-credit', level: 'standard', case: '生意' });
    expect(near.map(({ value }) => value)).toEqual(['standard-noodle-shop']);
    expect(near[0]?.name).toBe('标准 · 2万到10万 · 逾期一个月内 · 生意不好 · 还有别的欠款');
    // Whom one will meet is part of the rehearsal.
    expect(await typed({ scenario: 'consumer-credit', side: 'creditor', case: '' })).toEqual([]);

    const opening = await beginDirectly(face, jun, {
      scenario: 'consumer-credit',
      case: 'standard-noodle-shop',
    });
    expect(textOf(opening)).toContain('22,500元');
    expect(await openRehearsal(deps, jun)).toMatchObject({ level: 'standard' });
    expectClean(fake);
  });

  test('a case that does not exist is refused in one line', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    const told = await amy.slash('rehearse start', { case: 'somebody' }).message();
    expect(textOf(told)).toMatch(/no such case/i);
    expectClean(fake);
  });

  test('the call some weeks after: from the button under an agreement, with what was agreed', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const ning = fake.user('ning', { locale: 'zh-CN' });
    await beginDirectly(face, ning, { scenario: 'consumer-credit' });
    const first = await openRehearsal(deps, ning);
    let last = await shown(fake, ning.dm, 1);
    for (let turn = 2; ; turn++) {
      const next = await nextWords(deps, first);
      if (next === undefined) break;
      ning.say(ning.dm, next);
      last = await shown(fake, ning.dm, turn);
    }
    expect(buttonsOf(last).map(({ label }) => label)).toEqual([
      '再练一次',
      '练回访：按时付着',
      '练回访：断了一期',
      '真谈之后',
    ]);
    const before = shownIn(ning.dm).length;
    await ning.click(last, '练回访：断了一期').message();
    const visit = textOf(await shown(fake, ning.dm, before + 1));
    for (const part of ['先付700元，再分6期，每期416.67元', '没到的一期', '416.67元', '已经过去3天'])
      expect(visit).toContain(part);
    expect(visit).not.toContain('逾期12天**');
    const again = await openRehearsal(deps, ning);
    expect(again.id).not.toBe(first.id);
    expectClean(fake);
  });

  test('plans and the account are shown in the rehearsal, and only where there is one', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    expect(textOf(await amy.slash('ledger').message())).toContain('no open rehearsal');
    await beginDirectly(face, amy);
    await amy.slash('plan', { first: 700 }).message();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('¥416.67');
    await amy.slash('ledger').message();
    const ledger = textOf(await shown(fake, amy.dm, 3));
    for (const part of ['10 November', '¥3,200', '¥19.20', '◉', 'It stops once a plan is agreed'])
      expect(ledger).toContain(part);
    expectClean(fake);
  });
});

describe('messages without a rehearsal, or without words', () => {
  test('get one short line on how to start, and not again at once', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    amy.say(amy.dm, 'hello?');
    const help = await fake.waitForMessage(amy.dm, 'no open rehearsal');
    expect(help.content).toMatch(/<\/rehearse start:\d+>/);
    amy.say(amy.dm, 'anyone?');
    await beginDirectly(face, amy);
    expect(amy.dm.messages().filter(({ content }) => content !== '')).toHaveLength(3);
    expectClean(fake);
  });

  test('get a kind line that only text is read, not again for ten minutes, and take no turn', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    await beginDirectly(face, amy);
    const attach = () => amy.say(amy.dm, '', { files: [upload('payslip.pdf', 'x')] });
    const told = () => amy.dm.messages().filter(({ content }) => content.includes('Only text can be read'));
    attach();
    await fake.waitForMessage(amy.dm, 'Only text can be read');
    attach();
    amy.say(amy.dm, '\u200B \u0007');
    await fake.waitForMessage(amy.dm, 'There was no text');
    expect(told()).toHaveLength(1);
    const later = new Date(Date.now() + 10 * 60_000).toISOString();
    (deps as { now: typeof deps.now }).now = () => later;
    attach();
    await fake.waitFor(() => told().length === 2);
    amy.say(amy.dm, 'My case ends in 3106, this is Xiaoning');
    await shown(fake, amy.dm, 2);
    expect((await openRehearsal(deps, amy)).turns).toBe(1);
    expectClean(fake);
  });
});
