import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('what is paid today starts no instalments', () => {
  test.each([
    [
      '700 today, then 6 payments from 15 December',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '500 today, followed by 700 on the 5th of each month',
      { kinds: ['instalment'], per_instalment: 700, down_payment: 500, start_date: '2026-12-05' },
    ],
    [
      '860 today, 645 a month for a year, starting 22 December',
      {
        kinds: ['instalment'],
        instalments: 12,
        per_instalment: 645,
        down_payment: 860,
        start_date: '2026-12-22',
      },
    ],
    [
      '900 today and 850 a month on the 15th starting December',
      { kinds: ['instalment'], per_instalment: 850, down_payment: 900, start_date: '2026-12-15' },
    ],
    [
      '900 now then the instalments on the 15th',
      { kinds: ['instalment'], down_payment: 900, start_date: '2026-12-15' },
    ],
    [
      '1000 today, and the monthly payments from 20 December',
      { kinds: ['instalment'], down_payment: 1000, start_date: '2026-12-20' },
    ],
    [
      '1,090 today and 24 monthly payments of 862.92, first one 25 December',
      {
        kinds: ['instalment'],
        instalments: 24,
        per_instalment: 862.92,
        down_payment: 1090,
        start_date: '2026-12-25',
      },
    ],
    [
      '640 today n 426.67 x 6 frm 20 dec',
      {
        kinds: ['instalment'],
        instalments: 6,
        per_instalment: 426.67,
        down_payment: 640,
        start_date: '2026-12-20',
      },
    ],
    [
      '6 monthly instalments on the 15th',
      { kinds: ['instalment'], instalments: 6, start_date: '2026-12-15' },
    ],
    ['600 a month from 1 January', { kinds: ['instalment'], per_instalment: 600, start_date: '2027-01-01' }],
    [
      '今天先还700，剩下的分6期，每月15号还',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '今天最多1000，每月600，分13期',
      { kinds: ['instalment'], instalments: 13, per_instalment: 600, down_payment: 1000 },
    ],
    [
      '5000 on 1 December then 600 a month from 1 January',
      { kinds: ['instalment'], per_instalment: 600, down_payment: 5000, start_date: '2027-01-01' },
    ],
    [
      '12月1号先还5000，1月1号开始每月600',
      { kinds: ['instalment'], per_instalment: 600, down_payment: 5000, start_date: '2027-01-01' },
    ],
    [
      'I can pay £500 right now and then 12 payments of £200 starting on 1 January',
      {
        kinds: ['instalment'],
        currency: 'GBP',
        instalments: 12,
        per_instalment: 200,
        down_payment: 500,
        start_date: '2027-01-01',
      },
    ],
    [
      'Today I can do 700. After that 450 a month beginning on the 10th',
      { kinds: ['instalment'], per_instalment: 450, down_payment: 700, start_date: '2026-12-10' },
    ],
    [
      '从12月15号开始每月还600，今天先付700',
      { kinds: ['instalment'], per_instalment: 600, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '我今天可以先付700，之后每个月15号付426，一共6期',
      {
        kinds: ['instalment'],
        instalments: 6,
        per_instalment: 426,
        down_payment: 700,
        start_date: '2026-12-15',
      },
    ],
    [
      '今天付700，15号起分6期',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '现在先还700，余下分6期，首期12月15日',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '今天還700，其餘分6期，每月15號扣款',
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '700 now, then 450 on the 15th of every month',
      { kinds: ['instalment'], per_instalment: 450, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      "I'll put down 700 today; the rest in six monthly payments, the first on 15 December",
      { kinds: ['instalment'], instalments: 6, down_payment: 700, start_date: '2026-12-15' },
    ],
    [
      '6 payments of 450 from 15 December, and 700 today',
      {
        kinds: ['instalment'],
        instalments: 6,
        per_instalment: 450,
        down_payment: 700,
        start_date: '2026-12-15',
      },
    ],
    [
      'a deposit of 700 today followed by 12 monthly payments of 400, starting 5 January',
      {
        kinds: ['instalment'],
        instalments: 12,
        per_instalment: 400,
        down_payment: 700,
        start_date: '2027-01-05',
      },
    ],
    [
      '500 on friday then 300 a month from 1 jan',
      { kinds: ['instalment'], per_instalment: 300, down_payment: 500, start_date: '2027-01-01' },
    ],
    [
      '周五先付500，然后1月1号起每月300',
      { kinds: ['instalment'], per_instalment: 300, down_payment: 500, start_date: '2027-01-01' },
    ],
    [
      '今天能还1000，下个月开始每月10号还600',
      { kinds: ['instalment'], per_instalment: 600, down_payment: 1000, start_date: '2026-12-10' },
    ],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('what is paid first is no instalment, and the sum of a recurring day is', () => {
  test.each([
    ['先700，再分6期', { kinds: ['instalment'], instalments: 6, down_payment: 700 }],
    [
      '首期700，之后每月10号650',
      { kinds: ['instalment'], per_instalment: 650, down_payment: 700, start_date: '2026-12-10' },
    ],
    [
      '頭期款700，之後每月10號650',
      { kinds: ['instalment'], per_instalment: 650, down_payment: 700, start_date: '2026-12-10' },
    ],
    ['每月10号650', { kinds: ['instalment'], per_instalment: 650, start_date: '2026-12-10' }],
    ['先还一半', { down_payment_percent: 50 }],
    ['首付一半，剩下分6期', { kinds: ['instalment'], instalments: 6, down_payment_percent: 50 }],
    [
      'half now and the rest over 6 months',
      { kinds: ['instalment'], instalments: 6, down_payment_percent: 50 },
    ],
    ['首付七百', { down_payment: 700 }],
    ['1k首付', { down_payment: 1000 }],
    [
      '先给700，后面每月15号给450',
      { kinds: ['instalment'], per_instalment: 450, down_payment: 700, start_date: '2026-12-15' },
    ],
    ['我先1000行不，后面每个月600', { kinds: ['instalment'], per_instalment: 600, down_payment: 1000 }],
    ['700先，剩下的6期', { kinds: ['instalment'], instalments: 6, down_payment: 700 }],
    [
      '每个月15号650块',
      { kinds: ['instalment'], currency: 'CNY', per_instalment: 650, start_date: '2026-12-15' },
    ],
    [
      '650 on the 10th of each month',
      { kinds: ['instalment'], per_instalment: 650, start_date: '2026-12-10' },
    ],
    ['650 every month on the 10th', { kinds: ['instalment'], per_instalment: 650, start_date: '2026-12-10' }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('all of it at once', () => {
  test.each([
    [
      '我把车卖了，下周三能凑8000一次结清，行不行',
      { kinds: ['lump_sum'], total: 8000, due_date: '2026-11-25' },
    ],
    ['8802.1就8802.1吧，下周三', { total: 8802.1, due_date: '2026-11-25' }],
    ['7500 in one go by the end of next week', { kinds: ['lump_sum'], total: 7500, due_date: '2026-11-29' }],
    ['5000 as full and final settlement', { kinds: ['discount', 'lump_sum'], total: 5000 }],
    ['all of it on 20 dec', { kinds: ['lump_sum'], due_date: '2026-12-20' }],
    [
      'I want to repay all of it, I just need a longer plan: 1000 a month on the 15th',
      { kinds: ['instalment'], per_instalment: 1000, start_date: '2026-12-15' },
    ],
    [
      '我想全部还清，但要分期，每月15号1000',
      { kinds: ['instalment'], per_instalment: 1000, start_date: '2026-12-15' },
    ],
    ['我出5000，一次了结', { kinds: ['lump_sum'], total: 5000 }],
    ['would you take 5000 in full and final settlement?', { kinds: ['discount', 'lump_sum'], total: 5000 }],
    [
      'I can clear the whole 8802.10 on Friday',
      { kinds: ['lump_sum'], total: 8802.1, due_date: '2026-11-27' },
    ],
    ['月底前一次性付8802.1', { kinds: ['lump_sum'], total: 8802.1, due_date: '2026-11-30' }],
    ['one payment of 7500 on 4 December', { kinds: ['lump_sum'], total: 7500, due_date: '2026-12-04' }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});
