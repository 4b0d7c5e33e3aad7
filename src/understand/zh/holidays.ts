import { addDays, type PlainDate } from '../../domain/calendar.ts';

/** Lunar days by year, from the published calendars; the table must be extended before 2029 ends. */
const LUNAR: Readonly<
  Record<number, { readonly spring: PlainDate; readonly dragon: PlainDate; readonly moon: PlainDate }>
> = {
  2025: { spring: '2025-01-29', dragon: '2025-05-31', moon: '2025-10-06' },
  2026: { spring: '2026-02-17', dragon: '2026-06-19', moon: '2026-09-25' },
  2027: { spring: '2027-02-06', dragon: '2027-06-09', moon: '2027-09-15' },
  2028: { spring: '2028-01-26', dragon: '2028-05-28', moon: '2028-10-03' },
  2029: { spring: '2029-02-13', dragon: '2029-06-16', moon: '2029-09-22' },
};

export type Holiday = { readonly pattern: RegExp; readonly on: (year: number) => PlainDate | undefined };

const fixed = (pattern: RegExp, monthDay: string): Holiday => ({
  pattern,
  on: (year) => `${year}-${monthDay}`,
});

/** "年后" and "节后" name no day; "过完年" neither. Longer names stand before those they contain. */
export const HOLIDAYS: readonly Holiday[] = [
  {
    pattern: /(?:过)?年前(?![一二两三四五六七八九十\d])|节前(?=.{0,6}[还付结清])/g,
    on: (y) => eveOf(LUNAR[y]?.spring, 1),
  },
  { pattern: /除夕|大年三十|年三十|年夜/g, on: (y) => eveOf(LUNAR[y]?.spring, 1) },
  { pattern: /元宵节?|正月十五|(?<!八月)十五灯节/g, on: (y) => eveOf(LUNAR[y]?.spring, -14) },
  { pattern: /正月初([一二三四五六七八九十])|大年初([一二三四五六七八])/g, on: (y) => LUNAR[y]?.spring },
  { pattern: /春节(?!后|过后|之后|以后)|农历新年(?!后)|农历年(?!后|底)/g, on: (y) => LUNAR[y]?.spring },
  { pattern: /端午节?(?!后)/g, on: (y) => LUNAR[y]?.dragon },
  { pattern: /中秋节?(?!后)/g, on: (y) => LUNAR[y]?.moon },
  fixed(/元旦(?!后|过后|之后|以后)/g, '01-01'),
  fixed(/情人节/g, '02-14'),
  fixed(/(?<![一二两三四五六七八九十百千万\d])五一(?:劳动)?节?(?!后|个|期)|劳动节(?!后)/g, '05-01'),
  fixed(/六一(?:儿童)?节?(?!后)/g, '06-01'),
  fixed(/国庆节?(?!后|过后)|十一(?=假期|黄金周|之?前|长假)/g, '10-01'),
  fixed(/双十一|双11/g, '11-11'),
  fixed(/双十二|双12/g, '12-12'),
  fixed(/平安夜/g, '12-24'),
  fixed(/圣诞节?(?!后)/g, '12-25'),
];

const eveOf = (day: PlainDate | undefined, back: number): PlainDate | undefined =>
  day === undefined ? undefined : addDays(day, -back);
