import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('what comes in and goes out is no offer', () => {
  test.each([
    ['一个月打零工3450，房租1200吃饭800其他500', { income: 3450, expenses: 2500 }],
    ['跑外卖一个月三千多', { income: 3000 }],
    ['我工资四千六，老婆三千九', { income: 8500 }],
    ['I make 1,480 at the cafe and 200 from tutoring a month', { income: 1680 }],
    ['我一个月才5600', { income: 5600 }],
    ['我一月到手4300房租1500', { income: 4300, expenses: 1500 }],
    ["I earn 5600 a month and spend 4400, so there's 1200 left", { income: 5600, expenses: 4400 }],
    [
      'living on gig work at 3450 a month, I can do 850 a month on the 15th',
      { kinds: ['instalment'], income: 3450, per_instalment: 850, start_date: '2026-12-15' },
    ],
    [
      "I'm living on gig work at 3450 a month these days. I can do 850 a month on the 15th.",
      { kinds: ['instalment'], income: 3450, per_instalment: 850, start_date: '2026-12-15' },
    ],
    ['住院花了两万', {}],
    ['Why was I charged 202.10?', {}],
    ['现在送外卖每月四千左右，房租一千二，吃饭八百，其他五百', { income: 4000, expenses: 2500 }],
    ['我现在一个月就3000来块', { currency: 'CNY', income: 3000 }],
    ['我每个月也就四千五', { income: 4500 }],
    ['摆摊每个月能有五千', { income: 5000 }],
    ['driving uber gets me about 2800 a month', { income: 2800 }],
    ['rent 1200 food 800 other 500', { expenses: 2500 }],
    ["my rent's 1200, food 800, and 500 for everything else", { expenses: 2500 }],
    [
      'doing odd jobs for 3450 a month, rent is 1200, food 800, other bills 500',
      { income: 3450, expenses: 2500 },
    ],
    ['I spent 20,000 on the hospital', {}],
    ['看病花了八千，每月能还500', { kinds: ['instalment'], per_instalment: 500 }],
    ['每月花4400', { expenses: 4400 }],
    ['每个月收入5600，支出4400，能剩1200', { income: 5600, expenses: 4400 }],
    ['我每月还600，工资4300', { kinds: ['instalment'], per_instalment: 600, income: 4300 }],
  ])('%s', (text, terms) => {
    say(text).states(terms);
  });
});
