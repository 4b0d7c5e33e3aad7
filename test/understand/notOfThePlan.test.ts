import { describe, test } from 'vitest';
import { creditorSays, say } from '../helpers/say.ts';

describe('figures and days that are none of the plan', () => {
  test('what a day of work brings is no income of a month', () => {
    say('我现在打零工一天一百二，一个月也就干二十天').states({});
  });

  test('what a fee comes to is neither owed nor paid by the month', () => {
    creditorSays('A late charge of $39 was added on the 12th').states({});
  });

  test('a day on which something else happens is no day of payment', () => {
    say('上回那个小姑娘说可以给我打九折，今天你们又说不行？').states({ kinds: ['discount'] });
    creditorSays('货款两万八，拖了四个月了，你今天必须给我个说法').states({ total: 28000 });
  });

  test('a kind that is named only to be denied is none', () => {
    say('不是分期，我要一次付清').states({ kinds: ['lump_sum'] });
  });
});

describe('what tells one figure from another', () => {
  test('a share that is paid leaves the rest to be let go', () => {
    say('Would you accept 82% of the £24,500 in full and final settlement?').states({
      kinds: ['discount', 'lump_sum'],
      currency: 'GBP',
      total: 24500,
      discount_percent: 18,
    });
  });

  test('what is paid today is no instalment', () => {
    say('you can take $65 today').states({ currency: 'USD', down_payment: 65 });
  });

  test('what comes in and what goes out are told by one another', () => {
    creditorSays('您刚才说月收入4500、支出3600，那每月还600应该没问题吧').states({
      kinds: ['instalment'],
      per_instalment: 600,
      income: 4500,
      expenses: 3600,
    });
    creditorSays('You told us £1,920 in and £870 out, have I got that right?').states({
      currency: 'GBP',
      income: 1920,
      expenses: 870,
    });
  });

  test('of numbers of payments side by side the first is meant', () => {
    creditorSays('Our system only does 3, 6 or 10 instalments.').states({
      kinds: ['instalment'],
      instalments: 3,
    });
  });

  test('a day that comes back begins the payments', () => {
    say('Yes that works for me, the 14th of each month then').states({ start_date: '2026-12-14' });
  });

  test('a first payment is a part of what was named before it', () => {
    say('我卡費兩萬八，想先繳八千，剩下分五期').states({
      kinds: ['instalment'],
      instalments: 5,
      down_payment: 8000,
      total: 28000,
    });
  });
});
