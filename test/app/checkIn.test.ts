import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCheckIn } from '../../src/app/checkIn.ts';
import { type CheckInView, viewCheckIn } from '../../src/app/checkInView.ts';
import { command } from '../../src/app/command.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { RehearsalRecord, WrittenCheckIn } from '../../src/app/ports.ts';
import { makeQueue } from '../../src/app/queue.ts';
import { say } from '../../src/app/say.ts';
import { start } from '../../src/app/start.ts';
import type { CheckInWords } from '../../src/domain/checkIn.ts';
import type { Locale } from '../../src/domain/setting.ts';
import { openStore } from '../../src/store/openStore.ts';
import { content } from '../helpers/content.ts';

const TODAY = '2026-11-23';
const OWNER = 'discord:1';

let deps: Deps;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-11-22T03:00:00Z');
  const now = (): string => new Date(clock++).toISOString();
  deps = {
    store: await openStore({ url: 'sqlite::memory:', now }),
    content,
    now,
    newId: () => `r${clock++}`,
    queue: makeQueue(),
  };
});
afterEach(() => deps.store.close());

const UNREAD = Array<string>(3).fill('没读出来，见原话');

const AGREEING: Readonly<Record<'zh-CN' | 'en', readonly string[]>> = {
  'zh-CN': [
    '您好，我是小宁，案件尾号3106',
    '公司推迟发薪，首份工资没到，拖到现在很抱歉',
    '我想今天先还700，剩下的分6期，每月15号还',
    '确认，就按这个方案',
  ],
  en: [
    "Hi, it's Ning, case ending 3106.",
    'My employer paid the first salary late.',
    'I can pay ¥700 today and the rest in 6 instalments from 15 December',
    'Yes, that is right, I agree.',
  ],
};

/** A rehearsal that has ended: in 700 first and 6 instalments of 416.67 from 15 December, or early. */
const ended = async (
  how: 'agreed' | 'left' = 'agreed',
  locale: Locale = 'zh-CN',
): Promise<RehearsalRecord> => {
  const started = await start(deps, {
    ...{ owner: OWNER, guild: null, face: 'discord', channel: `dm-${clock}` },
    ...{ scenario: 'consumer-credit', side: 'debtor', level: 'easy', locale, help: 'off', seed: 7 },
    ...{ today: '2026-11-22', sourceIds: [] },
  });
  if (started.status !== 'started') throw new Error(started.status);
  const record = (await deps.store.rehearsalOf(OWNER, started.id)) as RehearsalRecord;
  const lines = AGREEING[locale === 'en' ? 'en' : 'zh-CN'];
  for (const line of how === 'agreed' ? lines : lines.slice(0, 1)) await say(deps, record, line, []);
  if (how === 'left') await command(deps, record, { command: 'quit' }, []);
  return (await deps.store.rehearsalOf(OWNER, started.id)) as RehearsalRecord;
};

const written = async (record: RehearsalRecord, words: Partial<CheckInWords>): Promise<WrittenCheckIn> => {
  const result = await writeCheckIn(deps, record, { offered: '', agreed: '', next: '', ...words }, TODAY);
  if (result.status !== 'written') throw new Error(result.why);
  return result.written;
};

const card = async (record: RehearsalRecord, words: Partial<CheckInWords>): Promise<CheckInView> =>
  viewCheckIn((await written(record, words)).checkIn, content, { again: 'npm start' });

describe('a check-in after the real call', () => {
  test('shows what was agreed beside what the rehearsal came to, and what differs', async () => {
    const view = await card(await ended(), {
      offered: '对方说最多分12期',
      agreed: '先付1000，剩下的分10期，每期500，12月20号起',
      next: '周五前把材料发过去',
    });
    expect(view.title).toBe('真谈之后 · 信用消费逾期协商 · 2026年11月23日');
    expect(view.said.map(({ text }) => text)).toEqual([
      '对方说最多分12期',
      '先付1000，剩下的分10期，每期500，12月20号起',
      '周五前把材料发过去',
    ]);
    expect(view.rows).toEqual([
      { label: '结果', rehearsed: '谈成', real: '有谈定的' },
      { label: '首笔', rehearsed: '700元，11月22日', real: '1,000元' },
      { label: '其余', rehearsed: '6期，每期416.67元，12月15日起', real: '10期，每期500元，12月20日起' },
      { label: '一共', rehearsed: '3,219.20元', real: '没读出来，见原话' },
    ]);
    expect(view.differences).toEqual([
      '首笔比练习里多300元。',
      '每期比练习里多83.33元。',
      '比练习里多分4期。',
      '比练习里晚5天开始付。',
    ]);
    expect(view.next).toBe('把金额、日期和单号落到文字上，双方各留一份。');
    expect(view.privacy).toContain('别人看不到');
    expect(view.privacy).toContain('绝不会用来训练');
  });

  test('says the same in English', async () => {
    const view = await card(await ended('agreed', 'en'), {
      agreed: '1000 up front, then 5 instalments of 400 from 16 December, they emailed me the contract',
    });
    expect(view.rows[2]).toEqual({
      label: 'The rest',
      rehearsed: 'instalments: 6, ¥416.67 each, from 15 December',
      real: 'instalments: 5, ¥400 each, from 16 December',
    });
    expect(view.differences).toEqual([
      'The first payment is ¥300 higher.',
      'Each instalment is ¥16.67 lower than in the rehearsal.',
      'Fewer instalments than in the rehearsal, by 1.',
      'It starts a day later.',
    ]);
    expect(view.next).toBe(
      'Put 16 December in your calendar, and go over the sum and the way of payment the day before.',
    );
  });

  test('that is as it was rehearsed says so', async () => {
    const view = await card(await ended(), { agreed: '先付700，分6期，每期417，12月15号起，书面的也发来了' });
    expect(view.differences).toEqual(['你写到的这几项，跟练习里一样。']);
    expect(view.next).toBe('把12月15日记进日历，提前一天再核对一遍金额和怎么付。');
  });

  test('in whose words nothing is understood shows the words alone, and invents nothing', async () => {
    const view = await card(await ended(), { agreed: '就按上次电话里讲的那样办，对方发了短信' });
    expect(view.said).toEqual([{ label: '谈定了什么', text: '就按上次电话里讲的那样办，对方发了短信' }]);
    expect(view.rows.slice(1).map(({ real }) => real)).toEqual(UNREAD);
    expect(view.differences).toEqual([]);
    expect(view.next).toBe('每到一笔，双方都留一句收讫。');
  });

  test('takes a range for no figure', async () => {
    const view = await card(await ended(), { agreed: '每个月还400到450' });
    expect(view.rows.slice(1).map(({ real }) => real)).toEqual(UNREAD);
    expect(view.differences).toEqual([]);
  });

  test.each([
    '我提每月300，他们要600，最后定了450',
    'Original debt 12,000, they accept 9,000 if I pay before 31 December',
    '已经还了500，剩下的每月300',
  ])('that names several sums for one thing (%s) shows none of them as agreed', async (agreed) => {
    const view = await card(await ended(), { agreed });
    expect(view.rows.map(({ real }) => real).join()).not.toMatch(/300|450|500|600|000/);
    expect(view.differences.join()).not.toMatch(/元/);
  });

  test('takes the day of a first payment for no other', async () => {
    const view = await card(await ended(), { agreed: '约好12月10日先付5000，余款分4期' });
    expect(view.rows[2]?.real).toBe('4期');
  });

  test('of one sum says that it is paid at once', async () => {
    const view = await card(await ended(), { agreed: '最后说定一次付清3000，12月底之前' });
    expect(view.rows[2]).toEqual({
      label: '其余',
      rehearsed: '6期，每期416.67元，12月15日起',
      real: '一次付清，12月31日',
    });
    expect(view.rows[3]).toEqual({ label: '一共', rehearsed: '3,219.20元', real: '3,000元' });
    expect(view.differences).toContain('练习里是分期，真谈是一次付清。');
    expect(view.differences).toContain('合计比练习里少219.20元。');
  });

  test('in another currency keeps it, and compares no sums', async () => {
    const view = await card(await ended(), { agreed: 'Settled: £50 a month for 24 months from 1 January' });
    expect(view.rows[2]?.real).toBe('24期，每期£50，2027年1月1日起');
    expect(view.differences).toEqual(['两边的币种不同，数就不比了。']);
  });

  test.each([
    '',
    '没谈成',
    '还没谈定，他们要每月1200，我说不行',
    'We did not agree on anything. They want 1,200 a month',
    '今天谈不拢，下周再打',
    '什么都没定下来',
    '還沒談定',
    '对方只同意6期，每期2000，我没答应',
    'No deal yet',
  ])('in which nothing was agreed (%j) offers to rehearse again, kindly', async (agreed) => {
    const view = await card(await ended(), { offered: '每月1200，分3期', agreed });
    expect(view.rows[0]?.real).toBe('还没谈定');
    expect(view.heading).toContain('提出的条件');
    expect(view.rows[2]?.real).toBe('3期，每期1,200元');
    expect(view.differences[0]).toBe('练习里谈出了方案，真谈还没谈定。');
    expect(view.next).toContain('再练一遍（npm start）');
  });

  test.each([
    '没谈成全免，但同意分6期每期400',
    '谈好了，6期，每期400',
    'OK, 6 payments of 400',
    '不减本金，但可以6期，每期400',
  ])('in which something was agreed (%j) does not', async (agreed) => {
    const view = await card(await ended(), { agreed });
    expect(view.rows[0]?.real).toBe('有谈定的');
    expect(view.rows[2]?.real).toContain('6期');
  });

  test('after a rehearsal without a plan says that there is one now', async () => {
    const view = await card(await ended('left'), { agreed: '每月500，分6期' });
    expect(view.rows.slice(0, 2)).toEqual([
      { label: '结果', rehearsed: '提前离开', real: '有谈定的' },
      { label: '其余', rehearsed: '没有', real: '6期，每期500元' },
    ]);
    expect(view.differences).toEqual(['练习里没谈出方案，真谈谈定了。']);
  });

  test('that has it in writing only "not yet" is told to get it', async () => {
    const view = await card(await ended(), { agreed: '每月500，分6期', next: '还没有书面的，等他们回电' });
    expect(view.next).toContain('落到文字上');
  });

  test('with a sign of despair says whom to talk to first, and compares nothing', async () => {
    const record = await ended();
    const view = await card(record, { agreed: '没谈成', next: '我不想活了' });
    expect(view.care).toContain('你的安全在前面');
    expect(view.care).toContain('12356');
    expect([view.differences, view.next]).toEqual([[], '']);
    const { checkIn } = await written(record, { next: 'I want to end my life' });
    const near = viewCheckIn(checkIn, content, { again: 'npm start', region: 'GB' });
    expect(near.care).toContain('116 123');
    expect(near.care).not.toContain('12356');
  });

  test('is in Traditional where the rehearsal was', async () => {
    const view = await card(await ended('agreed', 'zh-TW'), { agreed: '每月500，分6期' });
    expect(view.title).toContain('真談之後');
    expect(view.rows[2]?.real).toBe('6期，每期500元');
    expect(view.next).toContain('單號');
  });
});

describe('what is written', () => {
  test('has its secrets masked before it is shown or kept', async () => {
    const { checkIn } = await written(await ended(), {
      offered: '客服让我打13812345678',
      agreed: '每月500，卡号6222 0212 3456 7890 123扣款',
      next: '身份证110101199003071234发过去',
    });
    expect(JSON.stringify(checkIn)).not.toMatch(/13812345678|6222 0212|110101199003071234/);
    expect(checkIn.words.offered).toBe('客服让我打***********');
    expect(checkIn.understood?.terms.perInstalment).toBe(50_000);
  });

  test('is refused where all three are empty, one is too long, or the talk goes on', async () => {
    const record = await ended();
    const nothing = { offered: '', agreed: ' \u200b', next: '\n' };
    expect(await writeCheckIn(deps, record, nothing, TODAY)).toEqual({
      status: 'refused',
      why: 'nothing_written',
    });
    expect(await writeCheckIn(deps, record, { ...nothing, next: '我'.repeat(501) }, TODAY)).toEqual({
      status: 'refused',
      why: 'answer_too_long',
    });
    await command(deps, record, { command: 'rewind', before: 2 }, []);
    expect(await writeCheckIn(deps, record, { ...nothing, next: '再打' }, TODAY)).toEqual({
      status: 'refused',
      why: 'not_ended',
    });
  });

  test('is not stored; what is kept comes back as it was, however the rehearsal goes on', async () => {
    const record = await ended();
    const one = await written(record, { agreed: '每月500，分6期' });
    expect(await deps.store.checkInsOf(OWNER)).toEqual([]);
    expect(await deps.store.keepCheckIn(OWNER, one)).toBe(true);
    await command(deps, record, { command: 'rewind', before: 2 }, []);
    expect(await deps.store.checkInsOf(OWNER)).toEqual([one]);
  });
});

describe('the rehearsal that a check-in is compared with', () => {
  test('is the newest that has ended and in which something was said', async () => {
    expect(await deps.store.lastEndedOf(OWNER, 'discord')).toBeUndefined();
    await ended();
    const second = await ended('left');
    expect((await deps.store.lastEndedOf(OWNER, 'discord'))?.id).toBe(second.id);
    expect(await deps.store.lastEndedOf('discord:2', 'discord')).toBeUndefined();
    expect(await deps.store.lastEndedOf(OWNER, 'terminal')).toBeUndefined();
  });
});
