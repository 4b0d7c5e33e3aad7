import { describe, expect, test } from 'vitest';
import { say } from '../helpers/say.ts';

/** Said on Sunday 2026-11-22. */
const dates = (text: string, now = '2026-11-22') =>
  say(text, { now }).utterance.mentions.dates.map(({ date }) => date);

describe('Chinese dates', () => {
  test.each([
    ['15号', '2026-12-15'],
    ['25号', '2026-11-25'],
    ['下个月15号', '2026-12-15'],
    ['月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['周五', '2026-11-27'],
    ['下周五', '2026-11-27'],
    ['下下周五', '2026-12-04'],
    ['大后天', '2026-11-25'],
    ['每月10号', '2026-12-10'],
    ['2027年2月15日', '2027-02-15'],
    ['明年1月5号', '2027-01-05'],
    ['十二月三十号', '2026-12-30'],
    ['元旦', '2027-01-01'],
    ['年前', '2027-02-05'],
    ['春节', '2027-02-06'],
    ['正月十五', '2027-02-20'],
    ['五一', '2027-05-01'],
    ['国庆', '2027-10-01'],
    ['年底', '2026-12-31'],
    ['12月底', '2026-12-31'],
    ['应在9月30日付款', '2026-09-30'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each(['年后', '从明年一月起', '8号线', '订单号15', '第15号文件'])('%s names no day', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('the 31st skips the months that have none', () => {
    expect(dates('31号')).toEqual(['2026-12-31']);
    expect(dates('30号', '2027-02-10')).toEqual(['2027-03-30']);
  });
});

describe('English dates', () => {
  test.each([
    ['the 25th', '2026-11-25'],
    ['on 1 December', '2026-12-01'],
    ['December 20th', '2026-12-20'],
    ['22 February', '2027-02-22'],
    ['tomorrow', '2026-11-23'],
    ['Friday', '2026-11-27'],
    ['next Tuesday', '2026-11-24'],
    ['the end of next month', '2026-12-31'],
    ['the first Monday in December', '2026-12-07'],
    ['the last Friday of January', '2027-01-29'],
    ['Christmas Eve', '2026-12-24'],
    ["New Year's Day", '2027-01-01'],
    ['in two weeks', '2026-12-06'],
    ['it was due on 30 June', '2026-06-30'],
    ['2027-01-15', '2027-01-15'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each(['from January', 'I may pay 3 of them', 'next month', 'the second payment'])(
    '%s names no day',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
});

test('getting back to someone lies ahead, being back in a month lies behind', () => {
  for (const text of [
    'get back to you on Friday',
    "I'll think about it and get back to you on Friday",
    'let me call you back on Friday',
  ])
    expect(say(text).utterance.mentions.dates.map(({ date }) => date)).toEqual(['2026-11-27']);
  expect(say('it was due back on the 15th').utterance.mentions.dates.map(({ date }) => date)).toEqual([
    '2026-11-15',
  ]);
});
