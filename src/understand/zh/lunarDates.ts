import { addDays, type PlainDate, yearOf } from '../../domain/calendar.ts';
import type { DateReader, Said } from '../readers/dateReader.ts';
import { type FeastDay, nextFeast } from '../readers/feasts.ts';
import { D, numberOf, YEAR, YEAR_WORD, yearNumber } from './dateWords.ts';
import { lunarDay, newYearOf } from './lunar.ts';

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const monthNumber = (word: string): number => MONTHS[word] ?? numberOf(word);
const LUNAR_MONTH = '(闰?)(正|冬|腊|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月';
/** 初一 and 廿三 are said of lunar days only (廿三日 is not); after 农历 or a lunar month's name any day is one. */
const LUNAR_DAY =
  '(初[一二三四五六七八九十\\d]|初10|(?:廿[一二三四五六七八九]?|卅)(?![日号一二三四五六七八九]))';

const lunarDate = (
  year: string | undefined,
  [leap, month, day]: readonly [boolean, string, string],
  { now, past }: Said,
): PlainDate | undefined => {
  const on: FeastDay = (y) => lunarDay(y, monthNumber(month), numberOf(day.replace('初', '')), leap);
  return year === undefined ? nextFeast(on, yearOf(now), now, past) : on(yearNumber(year, now));
};

/** Days of the lunar calendar: "腊月二十三", "五月初五", "2027年农历八月十五", "大年初三". */
export const LUNAR_DATES: readonly DateReader[] = [
  {
    pattern: new RegExp(
      `(?:(?:${YEAR}|${YEAR_WORD})的?)?(?:农历|阴历|旧历|(?!(?:一|1)月))${LUNAR_MONTH}${LUNAR_DAY}`,
      'g',
    ),
    resolve: (m, said) => lunarDate(m[1] ?? m[2], [m[3] === '闰', m[4] ?? '', m[5] ?? ''], said),
  },
  {
    pattern: new RegExp(
      `(?:(?:${YEAR}|${YEAR_WORD})的?)?(?:(?:农历|阴历|旧历)(?:${YEAR}|${YEAR_WORD})?${LUNAR_MONTH}|(闰?)([正腊])月)${D}[日号]?(?![个万千百元块])`,
      'g',
    ),
    resolve: (m, said) =>
      lunarDate(
        m[1] ?? m[2] ?? m[3] ?? m[4],
        [(m[5] ?? m[7]) === '闰', m[6] ?? m[8] ?? '', m[9] ?? ''],
        said,
      ),
  },
  {
    pattern: new RegExp(`(?:(?:${YEAR}|${YEAR_WORD})的?)?大年初([一二三四五六七八九十])`, 'g'),
    resolve: (m, { now, past }) => {
      const on: FeastDay = (year) => {
        const first = newYearOf(year);
        return first === undefined ? undefined : addDays(first, numberOf(m[3]) - 1);
      };
      const year = m[1] ?? m[2];
      return year === undefined ? nextFeast(on, yearOf(now), now, past) : on(yearNumber(year, now));
    },
  },
];
