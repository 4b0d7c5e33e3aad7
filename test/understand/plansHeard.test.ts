import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('plans as other people put them', () => {
  test.each([
    [
      "I'll pay 700 straight away and then six instalments of 450 beginning 15 December",
      {
        kinds: ['instalment'],
        instalments: 6,
        per_instalment: 450,
        down_payment: 700,
        start_date: '2026-12-15',
      },
    ],
    [
      'can do 400 tonight, rest in 4 payments starting on the 20th',
      { kinds: ['instalment'], instalments: 4, down_payment: 400, start_date: '2026-12-20' },
    ],
    [
      '£300 down today and £150 on the first of every month',
      {
        kinds: ['instalment'],
        currency: 'GBP',
        per_instalment: 150,
        down_payment: 300,
        start_date: '2026-12-01',
      },
    ],
    [
      '我今天转700过去，余款从下个月15号开始分6期',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '今日先繳700，之後每月5號繳450，共12期',
      {
        kinds: ['instalment'],
        instalments: 12,
        per_instalment: 450,
        down_payment: 700,
        start_date: '2026-12-05',
      },
    ],
    [
      '先付700，剩下的每月20号还600，从12月开始',
      { kinds: ['instalment'], per_instalment: 600, down_payment: 700, start_date: '2026-12-20' },
    ],
    ['下个月开始，每月25号还600', { kinds: ['instalment'], per_instalment: 600, start_date: '2026-12-25' }],
    [
      '600 a month starting next month on the 25th',
      { kinds: ['instalment'], per_instalment: 600, start_date: '2026-12-25' },
    ],
    ['明天付1000，剩下的分10期', { kinds: ['instalment'], instalments: 10, down_payment: 1000 }],
    [
      'I can send 250 tomorrow, then 250 a month on payday which is the 28th',
      { kinds: ['instalment'], per_instalment: 250, down_payment: 250, start_date: '2026-11-28' },
    ],
    [
      'down payment 900 on 1 Dec, 12 monthly payments of 500 from 1 Jan',
      {
        kinds: ['instalment'],
        instalments: 12,
        per_instalment: 500,
        down_payment: 900,
        start_date: '2027-01-01',
      },
    ],
    [
      '头款1000，后面每月8号还500',
      { kinds: ['instalment'], per_instalment: 500, down_payment: 1000, start_date: '2026-12-08' },
    ],
    ['我先出800，余下的分10个月', { kinds: ['instalment'], instalments: 10, down_payment: 800 }],
    ['先交30%，剩下分6期', { kinds: ['instalment'], instalments: 6, down_payment_percent: 30 }],
    ['这周五我一把还清', { kinds: ['lump_sum'], due_date: '2026-11-27' }],
    ['我借到钱了，12月1号全额付8802.1', { kinds: ['lump_sum'], total: 8802.1, due_date: '2026-12-01' }],
    [
      "I'll settle the full 8,802.10 by 4 December",
      { kinds: ['lump_sum'], total: 8802.1, due_date: '2026-12-04' },
    ],
    ['打个折，6000一次性结清可以吗', { kinds: ['discount', 'lump_sum'], total: 6000 }],
    ['make it five fifty a month', { kinds: ['instalment'], per_instalment: 550 }],
    ['一千一百五一个月', { kinds: ['instalment'], per_instalment: 1150 }],
    ['三四百一个月', { kinds: ['instalment'], per_instalment: [300, 400] }],
    [
      '8 x 300 from 1 dec',
      { kinds: ['instalment'], instalments: 8, per_instalment: 300, start_date: '2026-12-01' },
    ],
    ['18 mths @ 350', { kinds: ['instalment'], instalments: 18, per_instalment: 350 }],
    ['每月600还一年', { kinds: ['instalment'], instalments: 12, per_instalment: 600 }],
    ['75 a week starting friday', { kinds: ['instalment'], per_instalment: 75, start_date: '2026-11-27' }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('means as other people tell them', () => {
  test.each([
    ['我做保洁一个月三千二，孩子学费八百', { income: 3200, expenses: 800 }],
    ['跑滴滴每个月五千左右，房租两千，能还600', { income: 5000, expenses: 2000 }],
    ["I deliver parcels, about 2,400 a month after tax, rent's 900", { income: 2400, expenses: 900 }],
    ['my take-home is 2300 and bills come to 1900', { income: 2300, expenses: 1900 }],
    ['我們家一個月收入四萬，房貸一萬八', { income: 40000, expenses: 18000 }],
    ['退休金一个月2800，药费600', { income: 2800, expenses: 600 }],
    ['手术花了五万多', {}],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('refusals, and days put right', () => {
  test.each([
    ['1200一个月我真扛不住', [], {}],
    ['你们要我先付三成我付不起', [], {}],
    ['800 a month would wipe me out', [], {}],
    ['每期一千二太多了，八百差不多', [], { kinds: ['instalment'], per_instalment: 800 }],
    ['不行，一千二我还不上，最多八百', ['figure'], { kinds: ['instalment'], per_instalment: 800 }],
    ["I can't stretch to 650 but 500 is doable", [], { kinds: ['instalment'], per_instalment: 500 }],
    ['錯了，是每月10號', ['confirmation'], { start_date: '2026-12-10' }],
    ['20号发工资，那就21号吧', ['date'], { start_date: '2026-12-21' }],
    ['can it be the 3rd not the 1st', ['confirmation'], { start_date: '2026-12-03' }],
    ['first payment should be 10 January, not December', ['confirmation'], { start_date: '2027-01-10' }],
    ['扣款日改成每月28号', [], { start_date: '2026-11-28' }],
    ['i said 500 not 550', ['confirmation'], { kinds: ['instalment'], per_instalment: 500 }],
    ['5th of the month', ['date'], { start_date: '2026-12-05' }],
    ['月底', ['plan'], { start_date: '2026-11-30' }],
    ['15号吧', ['plan'], { start_date: '2026-12-15' }],
    ['那就下个月5号开始', ['plan'], { start_date: '2026-12-05' }],
    ['the 10th please', ['plan'], { start_date: '2026-12-10' }],
  ])('%s', (text, asked, terms) => {
    say(text, { asked }).states(terms);
  });
});

test('what stands beyond a turn is said of another figure', () => {
  say('我拿不出1000但800可以').states({ kinds: ['instalment'], per_instalment: 800 });
  say('不是1000是800').states({ kinds: ['instalment'], per_instalment: 800 });
  say('每月600可以但是700太多了').states({ kinds: ['instalment'], per_instalment: 600 });
  say('650 is ok but 700 is too much', { asked: ['figure'] }).states({
    kinds: ['instalment'],
    per_instalment: 650,
  });
});
