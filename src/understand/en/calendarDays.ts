import { addMonths, type PlainDate, plainDate, yearOf } from '../../domain/calendar.ts';
import {
  dayInMonth,
  firstOfMonth,
  fullYear,
  lastOfMonth,
  nextDay,
  nextMonth,
  nextMonthDay,
  nthWeekday,
  quarterEnd,
} from '../readers/calendarDay.ts';
import type { DateReader, Said } from '../readers/dateReader.ts';
import {
  DAY,
  DAY_AFTER_MONTH,
  dayNumber,
  MONTH,
  monthNumber,
  ORDINAL,
  ORDINAL_DAY,
  WEEKDAY,
  weekdayNumber,
} from './dateWords.ts';

/** A year after a day and month; two figures make one only where a sum is no likelier. */
const YEAR =
  "(?:(?:,| of)? ?[ ,/-] ?((?:19|20)\\d\\d(?![\\d,.]\\d|\\d)|[7-9]\\d(?= ?(?:[,.;!?)]|$))|'\\d\\d)|(?<=th|st|nd|rd|[a-z]{3}) (\\d\\d)(?= ?(?:[,.;!?)]|$)))?";
/** What two figures after "14th April" name: a year near this one, or none. */
const NEAR = 4;

const yearOfMatch = (
  long: string | undefined,
  short: string | undefined,
  now: PlainDate,
): number | undefined => {
  if (long !== undefined) return fullYear(long.replace("'", ''));
  if (short === undefined) return undefined;
  const year = fullYear(short);
  return Math.abs(year - yearOf(now)) <= NEAR ? year : undefined;
};

const monthDay = (
  month: number,
  day: number,
  year: number | undefined,
  { now, past }: Said,
): PlainDate | undefined =>
  year === undefined ? nextMonthDay(month, day, now, past) : plainDate(year, month, day);

const MONTH_WORDS = `(?:(next|this|the|last|each|every) month|month|${MONTH}(?:,? (?:of )?((?:19|20)\\d\\d))?)`;

/** The month that MONTH_WORDS name, from three groups at `from`. */
const monthIn = (m: RegExpExecArray, from: number, { now, past }: Said): PlainDate | undefined => {
  const word = m[from];
  const name = m[from + 1];
  const year = m[from + 2];
  if (name === undefined) return firstOfMonth(now, word === 'next' ? 1 : word === 'last' ? -1 : 0);
  if (year !== undefined) return plainDate(Number(year), monthNumber(name), 1);
  return nextMonth(monthNumber(name), now, past);
};

const NTHS = ['first', 'second', 'third', 'fourth', 'fifth'];
const nthOf = (word: string): number => {
  if (word === 'last') return -1;
  const named = NTHS.indexOf(word);
  return named >= 0 ? named + 1 : Number.parseInt(word, 10);
};

const MIDDLE = 15;
const ANY_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const MONTHS_IN_QUARTER = 3;

const ENDS =
  '(?= ?(?:[,.!?;)]|$)| (?:of (?:next|this|the|each|every) month|and|or|then|please|if|is|would|works?|instead|at)\\b)';

/** Days by the calendar: with a month's name, in a month, or alone. */
export const CALENDAR_DAYS: readonly DateReader[] = [
  {
    pattern:
      /(?<![\d-])((?:19|20)\d\d)[-/](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/](\d{1,2})(?!\d)/g,
    resolve: (m) => plainDate(Number(m[1]), monthNumber(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last) ${WEEKDAY} (?:in|of) ${MONTH_WORDS}`,
      'g',
    ),
    resolve: (m, said) => {
      const month = monthIn(m, 3, said);
      return month && nthWeekday(nthOf(m[1] ?? ''), weekdayNumber(m[2]), month);
    },
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?:(?:very )?end|last day) (?:of|in) ${MONTH_WORDS}`, 'g'),
    resolve: (m, said) => {
      const month = monthIn(m, 1, said);
      return month && lastOfMonth(month);
    },
  },
  {
    pattern: new RegExp(`\\bend[- ]${MONTH}(?:,? ((?:19|20)\\d\\d))?(?! ?\\d)`, 'g'),
    resolve: (m, said) => {
      const month = m[2]
        ? plainDate(Number(m[2]), monthNumber(m[1]), 1)
        : nextMonth(monthNumber(m[1]), said.now, said.past);
      return month && lastOfMonth(month);
    },
  },
  {
    pattern: /\b(?:within|in|during|inside) (?:this|the current) month\b/g,
    told: 'within',
    resolve: (_, { now }) => lastOfMonth(now),
  },
  {
    pattern: /\b(?:(?:the )?end of (?:the |this |(next ))?quarter|quarter[- ]end)\b/g,
    resolve: (m, { now }) => quarterEnd(now, m[1] ? 1 : 0),
  },
  {
    pattern: /\b(?:(?:the )?end of |by |before )q([1-4])\b(?:,? ((?:19|20)\d\d))?|\bq([1-4])[- ]end\b/g,
    resolve: (m, { now, past }) => {
      const month = Number(m[1] ?? m[3]) * MONTHS_IN_QUARTER;
      const first = m[2] ? plainDate(Number(m[2]), month, 1) : nextMonth(month, now, past);
      return first && lastOfMonth(first);
    },
  },
  {
    pattern: /\b(?:the )?first (?:day )?of (?:each|every|the|next) month\b/g,
    resolve: (_, { now }) => firstOfMonth(now, 1),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:beginning|start) of (?:(next) month|${MONTH}(?:,? ((?:19|20)\\d\\d))?)`,
      'g',
    ),
    resolve: (m, said) => monthIn(m, 1, said),
  },
  {
    pattern: new RegExp(
      `\\b(?:mid[- ]|(?:the )?middle of )(?:(next|this|the) month|${MONTH}(?:,? ((?:19|20)\\d\\d))?)`,
      'g',
    ),
    resolve: (m, said) => {
      const month = monthIn(m, 1, said);
      return month && dayInMonth(month, MIDDLE);
    },
  },
  {
    pattern: /\b(?:at |by )?(?:month[- ]end|month's end|eom)\b/g,
    resolve: (_, { now }) => lastOfMonth(now),
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the|this) year|year[- ]end|year's end)\b/g,
    resolve: (_, { now }) => plainDate(yearOf(now), 12, 31),
  },
  {
    pattern: /\b(?:the )?end of (next|last) year\b/g,
    resolve: (m, { now }) => plainDate(yearOf(now) + (m[1] === 'next' ? 1 : -1), 12, 31),
  },
  // "on the 15th of each month starting January", "from January on the 15th": the month is the first payment's.
  {
    pattern: new RegExp(
      `\\b(?:the )?${ORDINAL_DAY}(?: of (?:each|every|the) month)?,? (?:starting|beginning|from)(?: in| from)? (?:(next) month|${MONTH})(?! ?\\d)`,
      'g',
    ),
    resolve: (m, { now, past }) => {
      const month = m[2] ? firstOfMonth(now, 1) : nextMonth(monthNumber(m[3]), now, past);
      return month && dayInMonth(month, dayNumber(m[1]));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:starting|beginning|from)(?: in| from)? (?:(next) month|${MONTH}),? (?:and )?(?:then )?on the ${ORDINAL_DAY}`,
      'g',
    ),
    resolve: (m, { now, past }) => {
      const month = m[1] ? firstOfMonth(now, 1) : nextMonth(monthNumber(m[2]), now, past);
      return month && dayInMonth(month, dayNumber(m[3]));
    },
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:day )?of (next|last) month\\b`, 'g'),
    resolve: (m, { now }) =>
      dayInMonth(addMonths(firstOfMonth(now), m[2] === 'next' ? 1 : -1), dayNumber(m[1])),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:day )?of (?:the|this|each|every) month\\b`, 'g'),
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
  {
    // "June 30, July 21": the 30 belongs to the month before it.
    pattern: new RegExp(
      `(?<![\\w.-])(?<!\\b${ANY_MONTH}\\.? (?=\\d+,))(?:the )?${DAY}(?: day)?(?: of |[-/ .,]{0,2})${MONTH}${YEAR}`,
      'g',
    ),
    told: 'monthDay',
    resolve: (m, said) =>
      monthDay(monthNumber(m[2]), dayNumber(m[1]), yearOfMatch(m[3], m[4], said.now), said),
  },
  {
    pattern: new RegExp(
      `\\b${MONTH}(?:,? the |[-/., ]{0,2})${DAY_AFTER_MONTH}${YEAR}(?!\\d| ?(?:payments|instal|months|weeks|dollars|pounds|quid|euros|%|k\\b))`,
      'g',
    ),
    told: 'monthDay',
    resolve: (m, said) =>
      monthDay(monthNumber(m[1]), dayNumber(m[2]), yearOfMatch(m[3], m[4], said.now), said),
  },
];

/** A day of the month alone; tried last, so that no longer form loses its beginning to it. */
export const BARE_DAYS: readonly DateReader[] = [
  {
    pattern:
      /\b(?:the|every|each) (\d{1,2}(?:st|nd|rd|th))\b(?! (?:payment|instal|time|call|attempt|party|floor|week|month|of (?:the )?[a-ln-z]|reminder|letter|notice|anniversary|birthday|door|street|avenue|century|place|person|member|customer|edition|hour))/g,
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
  {
    pattern: /\b(?:on|by|from|until|till|before) (\d{1,2}(?:st|nd|rd|th))\b/g,
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
  // "on the first", "by the twentieth": in words only where nothing counted can follow.
  {
    pattern: new RegExp(`(?<=\\b(?:on|by|from|until|till|before|for) )the (${ORDINAL})${ENDS}`, 'g'),
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
  {
    pattern:
      /(?<=\b(?:on|by|for|before|until) )the (\d{1,2})(?= ?(?:[,.!?;)](?!\d)|$))|(?<=\bon )(\d{1,2})(?= ?(?:[,.!?;)](?!\d)|$))/g,
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1] ?? m[2]), now, past),
  },
  // "Friday the fifteenth", "Thursday 15th": the weekday says that it is a day.
  {
    pattern: new RegExp(
      `(?<=\\b(?:mon|tues?|wed|thur?s?|fri|sat|sun|[a-z]{3,6}day)\\.?,? )(?:the )?${ORDINAL_DAY}(?! \\w)`,
      'g',
    ),
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
  // "sorry, I meant 27th", "25th works better": alone, or with words that no counted thing takes.
  {
    pattern:
      /(?<![\w.-])(\d{1,2}(?:st|nd|rd|th))(?= ?(?:[,.!?;]|$)| (?:works?|is|would|suits?|please|instead|rather|not|then|if|onwards?|for (?:me|us)|of (?:each|every|the) month)\b)/g,
    told: 'day',
    resolve: (m, { now, past }) => nextDay(dayNumber(m[1]), now, past),
  },
];
