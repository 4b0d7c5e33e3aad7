import { plainDate } from '../../domain/calendar.ts';
import { fullYear, nextMonthDay } from './calendarDay.ts';
import type { DateReader } from './dateReader.ts';

const YEAR = '(?:19|20)\\d\\d';
/** Nothing on either side that would make the figures part of a longer number. */
const LEFT = '(?<![\\d/.-])';
const RIGHT = '(?![\\d/-]|\\.\\d)';

/** "1/3 of it", "先付1/3": a share, not the third of January. */
const SHARE_BEFORE =
  /(?:首付|首期|先[付还给交]|减免?|免掉?|剩下?|还剩|只[付还]|(?<!\d)以|\b(?:pay|paying|only|about|roughly|at least|and|plus|the|a|an|in|than)) ?$/;
const SHARE_AFTER =
  /^ ?(?:的|左右|欠款|债|of (?!next|this|the month)|off\b|down\b|up ?front|each\b|hours?\b|price|now\b|today\b|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;
/** "exp 06/28", "valid thru 07/30": what a card bears. */
const CARD_BEFORE = /\b(?:exp\w*|thru|through|expiry|valid)[ .:]*(?:date[ :]*)?$|有效期[至到: ]*$/;
const SHARES = [2, 3, 4, 5, 8, 10];

/** "24/7" and "50/50" are figures of speech; a month and a day in either order are a date. */
const dayMonth = (first: number, second: number): readonly [number, number] | undefined => {
  if (first === 24 && second === 7) return undefined;
  if (first <= 12) return [first, second];
  return second <= 12 ? [second, first] : undefined;
};

/** Days written in figures alone, alike in every language: "2026-12-05", "12/5/2026", "25.12.2026", "12/5". */
export const NUMERIC_DATES: readonly DateReader[] = [
  {
    pattern: new RegExp(`${LEFT}(${YEAR})([-/.])(\\d{1,2})[-/.](\\d{1,2})${RIGHT}`, 'g'),
    resolve: (m) => plainDate(Number(m[1]), Number(m[3]), Number(m[4])),
  },
  {
    pattern: new RegExp(
      `${LEFT}(\\d{1,2})(?:([-/])(\\d{1,2})\\2(${YEAR}|\\d\\d)|\\.(\\d{1,2})\\.(${YEAR}))${RIGHT}`,
      'g',
    ),
    resolve: (m) => {
      const order = dayMonth(Number(m[1]), Number(m[3] ?? m[5]));
      return order && plainDate(fullYear(m[4] ?? m[6] ?? ''), order[0], order[1]);
    },
  },
  {
    pattern: new RegExp(`${LEFT}(\\d{1,2})/(\\d{1,2})${RIGHT}(?!号|日)`, 'g'),
    told: 'monthDay',
    resolve: (m, { now, past, before, after }) => {
      const [first, second] = [Number(m[1]), Number(m[2])];
      const share = first < second && SHARES.includes(second);
      if (CARD_BEFORE.test(before)) return undefined;
      if (share && (SHARE_BEFORE.test(before) || SHARE_AFTER.test(after))) return undefined;
      const order = dayMonth(first, second);
      return order && nextMonthDay(order[0], order[1], now, past);
    },
  },
  // With a point or a dash only where a word says that a day follows, and where nothing is counted by it.
  {
    pattern:
      /(?<=\b(?:on|by|before|until|due) +)(\d{1,2})[.-](\d{1,2})(?![\d/.-]*\d| ?(?:%|[a-z]+s\b|k\b|元|块|万|千|百))/g,
    told: 'monthDay',
    resolve: (m, { now, past }) => {
      const order = dayMonth(Number(m[1]), Number(m[2]));
      return order && nextMonthDay(order[0], order[1], now, past);
    },
  },
  {
    pattern: /(?<![\d.-])(1[0-2]|0?[1-9])[./-](3[01]|[12]\d|0?[1-9])(?:号|日(?![元圆币]))/g,
    told: 'monthDay',
    resolve: (m, { now, past }) => nextMonthDay(Number(m[1]), Number(m[2]), now, past),
  },
];
