import type { PlainDate } from '../../domain/calendar.ts';
import { addLength, type LengthUnit } from '../readers/calendarDay.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBERS = new Map<string, number>([
  ...WORDS.map((word, index): [string, number] => [word, index + 1]),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['half a', 0.5],
  ['a couple', 2],
  ['a couple of', 2],
  ['couple of', 2],
  ['a few', 3],
  ['few', 3],
]);

const COUNT = `(?:\\d{1,3}(?:\\.\\d)?|half an?|(?:a )?couple(?: of)?|(?:a )?few|${[...NUMBERS.keys()].filter((word) => !/ |few/.test(word)).join('|')})`;
const UNIT = '(?:(?:working|business|calendar) )?(?:days?|weeks?|fortnights?|months?|years?)';

/** "ten days", "a couple of weeks": so short that it names a day. */
export const DAYS = `${COUNT} (?:(?:working|business|calendar) )?(?:days?|weeks?|fortnights?)(?!(?:,| and)? ${COUNT} (?:month|year))`;
/** "two weeks", "1 month and 21 days", "a year and a half" is none: a length of time from which a day follows. */
export const LENGTH = `${COUNT} ${UNIT}(?:(?:,| and|, and)? ${COUNT} ${UNIT}){0,2}`;

const PART = new RegExp(`(${COUNT}) (${UNIT})`, 'g');

const unitOf = (word: string): readonly [LengthUnit, number] => {
  if (/working|business/.test(word)) return ['workday', 1];
  if (/fortnight/.test(word)) return ['week', 2];
  if (/week/.test(word)) return ['week', 1];
  if (/month/.test(word)) return ['month', 1];
  return /year/.test(word) ? ['year', 1] : ['day', 1];
};

/** The day that lies such a length after (1) or before (-1) another. */
export const shifted = (date: PlainDate, length: string, way: 1 | -1): PlainDate | undefined => {
  const parts = [...length.matchAll(PART)].map(([, count = '', word = '']) => {
    const [unit, times] = unitOf(word);
    return { unit, n: way * times * (NUMBERS.get(count.replace(/^half an$/, 'half a')) ?? Number(count)) };
  });
  // Years and months first: a month and three days from the 30th of January is three days from the end of February.
  return parts
    .sort((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit))
    .reduce<PlainDate | undefined>(
      (day, { n, unit }) => (day === undefined || Number.isNaN(n) ? undefined : addLength(day, n, unit)),
      date,
    );
};

const ORDER: readonly LengthUnit[] = ['year', 'month', 'week', 'day', 'workday'];
