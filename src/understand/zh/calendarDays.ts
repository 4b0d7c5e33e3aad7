import { monthOf, type PlainDate, plainDate, yearOf } from '../../domain/calendar.ts';
import {
  dayInMonth,
  firstOfMonth,
  lastOfMonth,
  nextDay,
  nextMonth,
  nextMonthDay,
  nthWeekday,
  quarterEnd,
} from '../readers/calendarDay.ts';
import type { DateReader } from '../readers/dateReader.ts';
import {
  D,
  monthShift,
  NO_COUNT,
  numberOf,
  SHORT_YEAR,
  TAIL,
  weekdayNumber,
  YEAR,
  YEAR_WORD,
  yearNumber,
} from './dateWords.ts';

const MONTH_WORD = '((?:上上|上|下下|下|这|本|当|次)个?)月';
const MIDDLE = 15;

/** The part of a month that stands for a day: its end, its beginning or its middle. */
const PART = '(底|末|尾|最后一天|初|头|中旬?)(?![旬国介心止间])';
const WITHIN = '份?(?:之|以)?内(?![部容])';
const partOf = (part: string, month: PlainDate | undefined): PlainDate | undefined => {
  if (month === undefined) return undefined;
  if (/^[底末尾最]/.test(part)) return lastOfMonth(month);
  return part.startsWith('中') ? dayInMonth(month, MIDDLE) : firstOfMonth(month);
};
const yearPart = (part: string, year: number): PlainDate | undefined =>
  plainDate(year, /^[底末尾]/.test(part) ? 12 : 1, /^[底末尾]/.test(part) ? 31 : 1);

/** The first payment day of a plan that starts in a month: next month, or one named ("明年1月"). */
const recurringFrom = (word: string, month: number, day: number, now: PlainDate): PlainDate | undefined => {
  if (Number.isNaN(month)) return dayInMonth(firstOfMonth(now, monthShift(word)), day);
  if (word.startsWith('明年')) return plainDate(yearOf(now) + 1, month, day);
  return nextMonthDay(month, day, now, false);
};

const monthNamed = (word: string, now: PlainDate, past: boolean): PlainDate | undefined => {
  const month = new RegExp(`^${D}月`).exec(word)?.[1];
  return month === undefined ? firstOfMonth(now, monthShift(word)) : nextMonth(numberOf(month), now, past);
};

/** Days by the calendar, with a year, with a month, or alone. */
export const CALENDAR_DAYS: readonly DateReader[] = [
  {
    pattern: new RegExp(`(?:${YEAR}|${SHORT_YEAR})[, ]?${D} ?月 ?${D} ?(?:[日号]|${NO_COUNT})`, 'g'),
    resolve: (m, { now }) => plainDate(yearNumber(m[1] ?? m[2] ?? '', now), numberOf(m[3]), numberOf(m[4])),
  },
  {
    pattern: new RegExp(`(?:${YEAR}|${YEAR_WORD})的?${D}月份?的?${PART}`, 'g'),
    resolve: (m, { now }) =>
      partOf(m[4] ?? '', plainDate(yearNumber(m[1] ?? m[2] ?? '', now), numberOf(m[3]), 1)),
  },
  {
    pattern: new RegExp(`${YEAR_WORD}的?(?:${D}|[本这同]个?)月份?的?${D}(?:${TAIL}|${NO_COUNT})`, 'g'),
    resolve: (m, { now }) =>
      plainDate(yearNumber(m[1] ?? '', now), m[2] ? numberOf(m[2]) : monthOf(now), numberOf(m[3])),
  },
  // "下个月开始,每月25号": the first payment falls in the month that is named.
  {
    pattern: new RegExp(
      `(?:从|自)?(下下个?月|下个?月|次月|(?:明年)?${D}月份?)(?:份)?(?:起|开始)(?:还|付|扣|缴|交)?,?(?:固定|统一)?(?:每个?月|月月)的?${D}${TAIL}`,
      'g',
    ),
    resolve: (m, { now }) =>
      recurringFrom(m[1] ?? '', m[2] ? numberOf(m[2]) : Number.NaN, numberOf(m[3]), now),
  },
  {
    pattern: new RegExp(
      `(${D}月|下个?月|这个?月|本月|上个?月)份?的?(?:第([一二三四五1-5])|最后一)个?的?(?:周|星期|礼拜)([一二三四五六日天])`,
      'g',
    ),
    resolve: (m, { now, past }) => {
      const month = monthNamed(m[1] ?? '', now, past);
      return month && nthWeekday(m[3] ? numberOf(m[3]) : -1, weekdayNumber(m[4] ?? ''), month);
    },
  },
  {
    pattern: new RegExp(`${D} ?月 ?${D} ?${TAIL}|(?<![\\d个])${D}月${D}${NO_COUNT}`, 'g'),
    told: 'monthDay',
    resolve: (m, { now, past }) => nextMonthDay(numberOf(m[1] ?? m[3]), numberOf(m[2] ?? m[4]), now, past),
  },
  {
    pattern: new RegExp(
      `(?<!每个?)(?<![一二两三四五六七八九十\\d]个)${MONTH_WORD}份?的?${D}(?:${TAIL}|${NO_COUNT})`,
      'g',
    ),
    resolve: (m, { now }) => dayInMonth(firstOfMonth(now, monthShift(m[1] ?? '')), numberOf(m[2])),
  },
  {
    pattern: new RegExp(`(?<![一二两三四五六七八九十\\d]个)${MONTH_WORD}(?:月|的)?份?${PART}`, 'g'),
    resolve: (m, { now }) => partOf(m[2] ?? '', firstOfMonth(now, monthShift(m[1] ?? ''))),
  },
  {
    // "剩下一万二月底结" ends in a sum: the end is this month's.
    pattern: new RegExp(
      `(?<!年|[\\d一二两三四五六七八九][百千万](?=[一二三四五六七八九]月))${D}月份?的?${PART}`,
      'g',
    ),
    resolve: (m, { now, past }) => partOf(m[2] ?? '', nextMonth(numberOf(m[1]), now, past)),
  },
  {
    pattern: new RegExp(`(?<=[\\d一二两三四五六七八九][百千万][一二三四五六七八九]?)月${PART}`, 'g'),
    resolve: (m, { now }) => partOf(m[1] ?? '', firstOfMonth(now)),
  },
  {
    pattern: new RegExp(`(?<![一二两三四五六七八九十\\d]个)${MONTH_WORD}${WITHIN}`, 'g'),
    resolve: (m, { now }) => lastOfMonth(firstOfMonth(now, monthShift(m[1] ?? ''))),
  },
  {
    pattern: new RegExp(`(?<!年|个)${D}月${WITHIN}`, 'g'),
    resolve: (m, { now, past }) => {
      const month = nextMonth(numberOf(m[1]), now, past);
      return month && lastOfMonth(month);
    },
  },
  { pattern: /每个?月(?:的)?(?:月)?(?:底|末)/g, resolve: (_, { now }) => lastOfMonth(now) },
  {
    pattern: new RegExp(`每个?月的?${D}(?:${TAIL}|${NO_COUNT})`, 'g'),
    resolve: (m, { now }) => nextDay(numberOf(m[1]), now, false),
  },
];

/** The end or the beginning of this month, quarter or year, or of a year that is named: "月底", "季末", "明年底". */
export const PARTS: readonly DateReader[] = [
  {
    pattern: new RegExp(`(?:${YEAR}|${YEAR_WORD})(?:年|的)?(底|末|尾|初)`, 'g'),
    resolve: (m, { now }) => yearPart(m[3] ?? '', yearNumber(m[1] ?? m[2] ?? '', now)),
  },
  {
    pattern: /(?<![个一二三四五六七八九十\d])(?:月底|月末|月尾)/g,
    resolve: (_, { now }) => lastOfMonth(now),
  },
  {
    pattern: /(?<![个一二三四五六七八九十\d])(?:月初|月中)(?![旬])/g,
    resolve: (m, { now, past }) => nextDay(m[0] === '月中' ? MIDDLE : 1, now, past),
  },
  {
    pattern: /(?<![一二两三四五六七八九十\d])(?:年底|年末|年尾|岁末)/g,
    resolve: (_, { now }) => plainDate(yearOf(now), 12, 31),
  },
  {
    pattern: /(?:这个|本|下个?)季度?(?:底|末)|季末|季度末/g,
    resolve: (m, { now }) => quarterEnd(now, m[0].startsWith('下') ? 1 : 0),
  },
];

/** A day of the month alone, "15号"; it is tried last, so that no longer form loses its end to it. */
export const BARE_DAYS: readonly DateReader[] = [
  {
    pattern: new RegExp(
      `(?<![第尾月\\d.\\-一二三四五六七八九十])(?:当月)?${D} ?${TAIL}(?!码|楼|线|店|房|员|元|文件|合同|订单)`,
      'g',
    ),
    told: 'day',
    resolve: (m, { now, past }) => nextDay(numberOf(m[1]), now, past),
  },
];
