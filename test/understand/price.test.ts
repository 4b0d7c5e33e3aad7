import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('to ask what a plan would cost is to ask, and proposes nothing', () => {
  test.each([
    ['12期的话我每个月要还多少', 12],
    ['分24期每期是多少钱？', 24],
    ['如果分18期，一个月还几百？', 18],
    ['分十二期一個月大概要繳多少', 12],
    ['分12期总共要多还多少利息', 12],
    ['what would 12 months cost me a month', 12],
    ['how much a month would it be over 12 months?', 12],
    ['how much is each payment if I take 6 instalments', 6],
    ["what's the monthly on 24 payments?", 24],
    ['If it was 12 payments, what would each one come to?', 12],
    ['how much per month for 18 instalments?', 18],
  ])('%s', (text, instalments) => {
    say(text)
      .includes('ask')
      .doesNot('propose')
      .states({ kinds: ['instalment'], instalments });
  });

  test('a plan put forward stays one, whatever is asked besides', () => {
    say('我想分12期，每期500，利息怎么算？').includes('ask', 'propose');
    say('能不能分12期').includes('ask', 'propose');
    say('I can do 12 payments of 200, how much interest is that?').includes('ask', 'propose');
  });
});
