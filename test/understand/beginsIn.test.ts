import { describe, test } from 'vitest';
import { say } from '../helpers/say.ts';

describe('a day and the month that the payments begin in are told apart', () => {
  test('the month stands behind the day', () => {
    say('每个月6号还六百，从1月开始').states({
      kinds: ['instalment'],
      per_instalment: 600,
      start_date: '2027-01-06',
    });
    say('120 on the 8th of every month, starting in February').states({
      kinds: ['instalment'],
      per_instalment: 120,
      start_date: '2027-02-08',
    });
  });

  test('the first is told with its month, those after it are not', () => {
    say('可以，首期款放到1月8号，后面每月8号').states({ kinds: ['instalment'], start_date: '2027-01-08' });
  });

  test('a day that has its own month stays', () => {
    say('从12月15号开始每月还六百').states({
      kinds: ['instalment'],
      per_instalment: 600,
      start_date: '2026-12-15',
    });
  });
});
