import { describe, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('which figure is which', () => {
  test('follows from the words around it', () => {
    say('先付两千,剩下的分十期,每期三百').states({
      kinds: ['instalment'],
      instalments: 10,
      per_instalment: 300,
      down_payment: 2000,
    });
    say('I take home $2,100 a month and my rent is $900').states({
      currency: 'USD',
      income: 2100,
      expenses: 900,
    });
    say('房租一千五,水电两百').states({ expenses: 1700 });
    say('工资四千,每月能还五百').states({ kinds: ['instalment'], per_instalment: 500, income: 4000 });
  });

  test('follows from arithmetic', () => {
    say('9600分12期,每期800').states({
      kinds: ['instalment'],
      instalments: 12,
      per_instalment: 800,
      total: 9600,
    });
  });

  test('a sum of the others is not counted with them', () => {
    say('房租900,吃饭600,一个月一共1500').states({ expenses: 1500 });
  });

  test('a day that comes back begins the payments', () => {
    say('一周二百五,每周一转').states({
      kinds: ['instalment'],
      per_instalment: 250,
      start_date: '2026-11-23',
    });
  });

  test('a currency that is named once is meant of every sum', () => {
    say('If you drop the £24 charge I could pay 55 a month').states({
      kinds: ['instalment', 'fee_waiver'],
      currency: 'GBP',
      per_instalment: 55,
    });
  });

  test('what is left over is no expense', () => {
    say("I earn 5600 a month and spend 4400, so there's 1200 left").states({ income: 5600, expenses: 4400 });
  });

  test('follows from what was asked', () => {
    say('645', { asked: ['figure'] }).states({ kinds: ['instalment'], per_instalment: 645 });
    say('15号', { asked: ['date'] }).states({ start_date: '2026-12-15' });
    say('8812', { asked: ['identity'] })
      .does('identify')
      .states({});
    say('四千', { asked: ['means'] }).states({ income: 4000 });
  });

  test('follows from the sum that it replaces', () => {
    say('每月六千不行,改四千吧')
      .does('propose', 'reject')
      .states({ kinds: ['instalment'], per_instalment: 4000 });
    say('那个首付我付不起,降到五百行吗').states({ down_payment: 500 });
  });
});

describe('what is rejected, withdrawn, denied or quoted is no term', () => {
  test.each([
    ['每月一千我确实承担不了', {}],
    ['之前我说每月五百,现在我加到七百', { kinds: ['instalment'], per_instalment: 700 }],
    ['我要的不是打折,是晚一个月付', { kinds: ['deferral'], defer_days: 30 }],
    ['你们同事说“每月要还三千”', {}],
    ["I can't do 500 a month", {}],
    ['I said 150 before; I can go to 180 a month', { kinds: ['instalment'], per_instalment: 180 }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });

  test('a limit is not a refusal', () => {
    say("I can't pay more than 200 a month").states({ kinds: ['instalment'], per_instalment: 200 });
  });
});

describe('kinds, shares and dates', () => {
  test('percentages', () => {
    say('本金能不能打个八五折').states({ kinds: ['discount'], discount_percent: 15 });
    say('减免三成').states({ kinds: ['discount'], discount_percent: 30 });
    say('违约金减免50%行吗').states({ kinds: ['fee_waiver'] });
    say('首付15%,分9期').states({ kinds: ['instalment'], instalments: 9, down_payment_percent: 15 });
    say('费率0.45%,结算T+3').states({ rate_percent: 0.45, settlement_days: 3 });
  });

  test('instalments start, single payments are due', () => {
    say('从12月20号起每月还400').states({
      kinds: ['instalment'],
      per_instalment: 400,
      start_date: '2026-12-20',
    });
    say('12月3日一次还清').states({ kinds: ['lump_sum'], due_date: '2026-12-03' });
    say('Could I pay $200 a month from December 1st?').states({
      kinds: ['instalment'],
      currency: 'USD',
      per_instalment: 200,
      start_date: '2026-12-01',
    });
    creditorSays('按合同约定应在9月30日付款').states({ due_date: '2026-09-30' });
  });

  test('the day of a call back is no term', () => {
    say('我10号再跟您联系').states({});
    say("I'll call back on Friday").states({});
  });

  test('ranges keep both ends', () => {
    say('分6到9期').states({ kinds: ['instalment'], instalments: [6, 9] });
    say('每月还300到500').states({ kinds: ['instalment'], per_instalment: [300, 500] });
  });

  test('延期 counts 30 days a month', () => {
    say('申请延期三个月').states({ kinds: ['deferral'], defer_days: 90 });
    say('再给两周时间').states({ kinds: ['deferral'], defer_days: 14 });
  });
});

test('plans side by side are alternatives, and the first is repeated above', () => {
  say('要么分6期,每期500,要么一次付清打九折').states({
    kinds: ['instalment'],
    instalments: 6,
    per_instalment: 500,
    alternatives: [
      { kinds: ['instalment'], instalments: 6, per_instalment: 500 },
      { kinds: ['discount', 'lump_sum'], discount_percent: 10 },
    ],
  });
  say('延期或者分期都可以').states({ kinds: ['instalment', 'deferral'] });
});
