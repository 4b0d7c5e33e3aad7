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
    ['春节前', '2027-02-05'],
    ['另一半年前给', '2027-02-05'],
    ['应缴12,480,12/20截止', '2026-12-20'],
    ['这个月付清', '2026-11-30'],
    ['周四五十万到账', '2026-11-26'],
    ['剩下一万二月底结', '2026-11-30'],
    ['剩下5万2，2月底结', '2027-02-28'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    // with a year
    ['2027年3月1日', '2027-03-01'],
    ['二〇二七年三月一日', '2027-03-01'],
    ['27年3月1号', '2027-03-01'],
    ['2027.3.1', '2027-03-01'],
    ['去年本月8号', '2025-11-08'],
    ['明年底', '2027-12-31'],
    // without
    ['１２月５号', '2026-12-05'],
    ['12/5', '2026-12-05'],
    ['12.5号', '2026-12-05'],
    ['十二月初五', '2027-01-12'],
    ['十二月五', '2026-12-05'],
    ['下月十八', '2026-12-18'],
    ['下月初', '2026-12-01'],
    ['12月中旬', '2026-12-15'],
    ['下个月最后一天', '2026-12-31'],
    ['十二月的第二个星期三', '2026-12-09'],
    // the week
    ['上上周一', '2026-11-02'],
    ['下周的周四', '2026-11-26'],
    ['下下個禮拜五', '2026-12-04'],
    ['下周末', '2026-11-28'],
    ['12月4号,星期五', '2026-12-04'],
    ['改周一30号', '2026-11-30'],
    // before a day, not days ago
    ['27日前还清', '2026-11-27'],
    ['三日前', '2026-11-19'],
    // a length of time from now
    ['三天内', '2026-11-25'],
    ['五个工作日内', '2026-11-27'],
    ['两个礼拜后', '2026-12-06'],
    ['一个半月后', '2027-01-06'],
    ['俩月后', '2027-01-22'],
    ['一年零三个月后', '2028-02-22'],
    ['十天前', '2026-11-12'],
    ['再过三周', '2026-12-13'],
    ['明早', '2026-11-23'],
    // feasts and the lunar calendar
    ['腊月二十', '2027-01-27'],
    ['农历八月十五', '2027-09-15'],
    ['大年初六', '2027-02-11'],
    ['清明节', '2027-04-05'],
    ['去年中秋', '2025-10-06'],
    ['明年母亲节', '2027-05-09'],
    // within a week, a month
    ['本周内', '2026-11-22'],
    ['下周之内', '2026-11-29'],
    ['这个月内', '2026-11-30'],
    ['十月内', '2027-10-31'],
    ['今明两天', '2026-11-23'],
    ['每周五', '2026-11-27'],
    ['一月廿五日前', '2027-01-25'],
    ['2月廿八号', '2027-02-28'],
    ['自八月十日起分十期', '2027-08-10'],
    ['自9月3号失业至今', '2026-09-03'],
    ['我自己9月3号还', '2027-09-03'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    '先付1/3',
    '一月三千',
    '这个月十分困难',
    '三月两千五',
    '前后两次',
    '24/7在线',
    '我二十三岁',
    '第三十号仓库',
    '去年10月的三张单',
    '过两天再说',
    '做过三年会计',
  ])('%s names no day either', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test.each(['年后', '从明年一月起', '8号线', '订单号15', '第15号文件'])('%s names no day', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('the 31st skips the months that have none', () => {
    expect(dates('31号')).toEqual(['2026-12-31']);
    expect(dates('30号', '2027-02-10')).toEqual(['2027-03-30']);
  });
});

test('a third of it is no day', () => {
  expect(dates('1/3 now, 1/3 in January')).toEqual([]);
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
    ['let me read it back: 15 December', '2026-12-15'],
    ['settle it all this month', '2026-11-30'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    // in figures
    ['12/24/2026', '2026-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['on 12-24', '2026-12-24'],
    // with a month's name
    ['24 Dec', '2026-12-24'],
    ['24th of December 2026', '2026-12-24'],
    ['Dec-24', '2026-12-24'],
    ['the twenty-fourth of December', '2026-12-24'],
    ['December twenty-fourth', '2026-12-24'],
    ["24 Dec '26", '2026-12-24'],
    ['Thursday, 24 December', '2026-12-24'],
    ['mid-January', '2027-01-15'],
    ['the start of next month', '2026-12-01'],
    ['the last day of February', '2027-02-28'],
    ['the third Monday of January 2027', '2027-01-18'],
    // in a month, or alone
    ['the fifth of next month', '2026-12-05'],
    ['on the fifth', '2026-12-05'],
    ['on the 5', '2026-12-05'],
    ['Saturday the 5th', '2026-12-05'],
    // the week
    ['Wednesday of next week', '2026-11-25'],
    ['next week on Wednesday', '2026-11-25'],
    ['Wednesday week', '2026-12-02'],
    ['a week from Wednesday', '2026-12-02'],
    ['a week on Wednesday', '2026-12-02'],
    ['last Wednesday', '2026-11-11'],
    ['next weekend', '2026-11-28'],
    // a length of time from now, or from a day
    ['in twelve days', '2026-12-04'],
    ['within a fortnight', '2026-12-06'],
    ['ten working days from now', '2026-12-04'],
    ['in three months', '2027-02-22'],
    ['a year and two months from now', '2028-01-22'],
    ['two months and 3 days ago', '2026-09-19'],
    ['the day before yesterday', '2026-11-20'],
    ['last night', '2026-11-21'],
    ['three days after Christmas', '2026-12-28'],
    ['two weeks from the 5th', '2026-12-19'],
    // feasts
    ['Good Friday', '2027-03-26'],
    ['Thanksgiving', '2026-11-26'],
    ['last Labor Day', '2026-09-07'],
    ["Mother's Day", '2027-05-09'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    'I sat down with him',
    'the sun came out',
    'half, or 1/3 of it',
    'we may pay 5 times over',
    'on call 24/7',
    'version 1.5.20',
    'the 25th anniversary',
    'on the first payment',
    'after three months of illness',
    'never late in two years',
    'card exp 06/28',
    'let me see what the weekend brings',
  ])('%s names no day either', (text) => {
    expect(dates(text)).toEqual([]);
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

test('what happens every so often is no length of time from a day', () => {
  expect(dates('200 a month from 1 December')).toEqual(['2026-12-01']);
  expect(dates('150 a week from Friday')).toEqual(['2026-11-27']);
  expect(dates('£80 a month for twelve months from 1 December')).toEqual(['2026-12-01']);
  expect(dates('I can clear it a week from Friday')).toEqual(['2026-12-04']);
});

test('a weekday beside a day tells which of two months is meant', () => {
  expect(dates('Friday the 13th')).toEqual(['2026-11-13']);
  expect(dates('Sunday the 13th')).toEqual(['2026-12-13']);
});

test('the words before a day tell whether it lies ahead', () => {
  expect(dates("I haven't worked since Easter")).toEqual(['2026-04-05']);
  expect(dates('nothing until 8 January')).toEqual(['2027-01-08']);
  expect(dates('it went out on the 9th')).toEqual(['2026-11-09']);
  expect(dates('下下周五一次结清')).toEqual(['2026-12-04']);
});

test('a length of time that names a day is a length too', () => {
  const { mentions } = say('三个月后再开始还').utterance;
  expect(mentions.durations.map(({ n, unit }) => `${n} ${unit}`)).toEqual(['3 month']);
  expect(mentions.dates.map(({ date }) => date)).toEqual(['2027-02-22']);
});

test('a date spans what was said of it, and no more', () => {
  const said = (text: string) =>
    say(text).utterance.mentions.dates.map(({ start, end }) => text.slice(start, end));
  expect(said('我下个月１５号前还,最晚周五,要么12月4号答复')).toEqual(['下个月１５号', '周五', '12月4号']);
  expect(said('Can I pay on Friday, 4 December or within ten days?')).toEqual([
    'Friday, 4 December',
    'within ten days',
  ]);
});

test('a due date that is named lies ahead, unless it has been missed', () => {
  expect(dates('您的到期日是5月6日，请留意', '2026-04-23')).toEqual(['2026-05-06']);
  expect(dates('18号之前还上就不算逾期', '2026-03-11')).toEqual(['2026-03-18']);
  expect(dates('繳款截止日10月28日', '2026-10-14')).toEqual(['2026-10-28']);
  expect(dates('账单10月8号就到期了')).toEqual(['2026-10-08']);
});

test('what is the same every month names no first of the month', () => {
  expect(dates('2月20号还第一期，之后每月一样', '2027-01-13')).toEqual(['2027-02-20']);
});

test('before a feast that is named is before that feast', () => {
  expect(dates('元宵节前还行吗', '2027-01-13')).toEqual(['2027-02-20']);
});

test('instalments that begin in a month fall on their day of that month', () => {
  expect(dates('7月份开始还，每月25号', '2026-05-19')).toEqual(['2026-07-25']);
});

test('a day named to pay by lies ahead, also where a bill is said to be due', () => {
  const dueOn = (text: string) => say(text).utterance.terms.dueDate;
  expect(dueOn('The balance is due but I can clear it by 30 June')).toBe('2027-06-30');
  expect(dueOn('账单日我没看到，6月30号能一次还清')).toBe('2027-06-30');
  expect(dueOn('那笔账8月5日到期')).toBe('2026-08-05');
});

describe('English days by their everyday names', () => {
  test.each([
    ['by teatime', '2026-11-22'],
    ['before close of business', '2026-11-22'],
    ['it will be there in the morning', '2026-11-23'],
    ['today week', '2026-11-29'],
    ['every Thursday', '2026-11-26'],
    ['on Fridays', '2026-11-27'],
    ['within this week', '2026-11-22'],
    ['end Sept', '2027-09-30'],
    ['the end of Q1', '2027-03-31'],
    ['by the end of next quarter', '2027-03-31'],
    ["Hallowe'en", '2027-10-31'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test('a day listed behind another month is not of the next month', () => {
    expect(dates('June 30, July 21 and August 21')).toEqual(['2027-06-30', '2027-07-21', '2027-08-21']);
  });
});

test('a day listed behind another is of the same month', () => {
  expect(dates('下个月十号、二十号、三十号')).toEqual(['2026-12-10', '2026-12-20', '2026-12-30']);
  expect(dates('12月10号和25号')).toEqual(['2026-12-10', '2026-12-25']);
});

test('a sum for each week is no weekday', () => {
  expect(dates('一周五百')).toEqual([]);
  expect(dates('一个礼拜三千')).toEqual([]);
});

test('an age is no New Year’s Eve', () => {
  expect(dates('我去年三十八岁')).toEqual([]);
});
