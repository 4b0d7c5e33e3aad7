import { describe, expect, test } from 'vitest';
import type { Terms } from '../../src/domain/terms.ts';
import { say } from '../helpers/say.ts';

/** The days of a plan, on Sunday 2026-11-22: of the first payment, and of the first instalment. */
const daysIn = (text: string): Pick<Terms, 'downDate' | 'startDate' | 'dueDate'> => {
  const { downDate, startDate, dueDate } = say(text).utterance.terms;
  return {
    ...(downDate ? { downDate } : {}),
    ...(startDate ? { startDate } : {}),
    ...(dueDate ? { dueDate } : {}),
  };
};

describe('the day of the first payment begins no instalments', () => {
  test.each([
    ['5,000 on 1 December, then 4,500 a month', '2026-12-01'],
    ['I can pay 5,000 on 1 December and then 4,500 a month', '2026-12-01'],
    ['6,000 on 24 November and the rest in 3 instalments', '2026-11-24'],
    ['A first payment of 500 on 28 November, then 450 monthly', '2026-11-28'],
    ['About 500 to start with, on 28 November, after payday', '2026-11-28'],
    ['My payday is the 28th; I’d pay 500 then and 450 a month after that', '2026-11-28'],
    ['in three days I can put down 6,000, then 3 payments of 4,200', '2026-11-25'],
    ['929 today is fine, and 639.25 a month works too', '2026-11-22'],
    ['后天先付6000，剩下的分3个月', '2026-11-24'],
    ['我30号发工资，发了先还600，之后每月500', '2026-11-30'],
    ['我30号发工资，发了先还600', '2026-11-30'],
    ['月底先还600，然后每月500', '2026-11-30'],
    ['三天后先付6000，剩下分3期', '2026-11-25'],
    ['12月1日先付三成，剩下分6期', '2026-12-01'],
    ['首期929元我今天可以付，每月639.25也行', '2026-11-22'],
    ['首付912我今天付得出，每期640.67', '2026-11-22'],
  ])('%s', (text, downDate) => {
    expect(daysIn(text)).toEqual({ downDate });
  });
});

describe('each day is told apart by the sum that it is said of', () => {
  test.each([
    ['6,000 tomorrow, 4,200 a month from the 20th', '2026-11-23', '2026-12-20'],
    ['I can pay 500 on 28 November and then 450 a month after payday on the 5th', '2026-11-28', '2026-12-05'],
    [
      'I get paid on 28 November, so 500 that day and 450 on the 5th of each month',
      '2026-11-28',
      '2026-12-05',
    ],
    ['12,000 on 5 December and the rest in 6 instalments from 20 December', '2026-12-05', '2026-12-20'],
    ['明天先还700，剩下分6期，每月15号还', '2026-11-23', '2026-12-15'],
    ['先付6000，后天转，剩下分3期，每月20号', '2026-11-24', '2026-12-20'],
    ['首期6000，11月28日付；之后每月20号还4200', '2026-11-28', '2026-12-20'],
    ['我30号发工资，到时先还600，以后每月5号还500', '2026-11-30', '2026-12-05'],
    ['今天先付700，从今天起每月22号还417', '2026-11-22', '2026-11-22'],
    ['今天324元，以后6期每期479.33元，第一期12月22日', '2026-11-22', '2026-12-22'],
  ])('%s', (text, downDate, startDate) => {
    expect(daysIn(text)).toEqual({ downDate, startDate });
  });
});

describe('a day of instalments is none of a first payment', () => {
  test.each([
    ['先付6000，12月20日开始分3期', '2026-12-20'],
    ['I can pay 6,000 now, 3 payments from 20 December', '2026-12-20'],
    ['每月645，从12月15日开始', '2026-12-15'],
    ['645 a month from 15 December', '2026-12-15'],
  ])('%s', (text, startDate) => {
    expect(daysIn(text)).toEqual({ startDate });
  });
});

describe('a plan written as a sum', () => {
  test.each(['271 + 3×336.33', '271+336.33x3', '271加3期×336.33', '271 plus 3 x 336.33'])('%s', (text) => {
    say(text).states({
      kinds: ['instalment'],
      instalments: 3,
      per_instalment: 336.33,
      down_payment: 271,
    });
  });
});
