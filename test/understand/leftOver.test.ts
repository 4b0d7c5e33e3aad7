import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('a part of what goes out is counted once', () => {
  test.each([
    ["71,400 in, 68,700 out, including the bank's 3,800", { income: 71400, expenses: 68700 }],
    ["71,400 in, 68,700 out (the bank's 3,800 is in there)", { income: 71400, expenses: 68700 }],
    ['58,000 in, 50,800 out, the 2,000 for drinks included', { income: 58000, expenses: 50800 }],
    ['I earn 4,300 including 300 in tips, and spend 3,600', { income: 4300, expenses: 3600 }],
    ['I earn 3,450 and spend 2,500, of which rent is 1,500 and food 700', { income: 3450, expenses: 2500 }],
    ['每月进账71400，支出68700，包括银行的3800', { income: 71400, expenses: 68700 }],
    ['每月收入58000，开支50800，含酒水那2000', { income: 58000, expenses: 50800 }],
    ['每月收入58000，开支50800，酒水那家2000也算在内', { income: 58000, expenses: 50800 }],
    ['收入3450，支出2500，其中房租1500、吃饭700', { income: 3450, expenses: 2500 }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('what lies there is not spent each month', () => {
  test.each([
    ['128,000 in, 107,000 out, 24,000 to hand', { income: 128000, expenses: 107000 }],
    ['128,000 in, 107,000 out, and 24,000 at hand', { income: 128000, expenses: 107000 }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});

describe('what a month leaves is neither owed nor offered', () => {
  test.each([
    '每月剩1200',
    '950 is left every month',
    "Yes I can afford that, it's under the 950 I have left",
  ])('%s', (text) => {
    say(text, { asked: ['confirmation'] })
      .doesNot('propose')
      .states({});
  });

  test('unless it is said to be paid', () => {
    say('每月剩1200可以还').states({ kinds: ['instalment'], per_instalment: 1200 });
  });
});
