import { plainDate, yearOf } from '../../domain/calendar.ts';
import type { DateReader } from '../readers/dateReader.ts';
import { daysAfter, easter, type FeastDay, fixedDay, nextFeast, weekdayFeast } from '../readers/feasts.ts';
import { YEAR, YEAR_WORD, yearNumber } from './dateWords.ts';
import { lunarDay, newYearOf } from './lunar.ts';

type Feast = { readonly name: string; readonly on: FeastDay };

const lunar =
  (month: number, day: number): FeastDay =>
  (year) =>
    lunarDay(year, month, day);

/** A term of the sun from 2001 to 2100 by the formula of the almanacs: day = ⌊0.2422·y + c⌋ − ⌊y/4⌋. */
const solarTerm =
  (month: number, constant: number): FeastDay =>
  (year) =>
    plainDate(year, month, Math.floor((year % 100) * 0.2422 + constant) - Math.floor((year % 100) / 4));

const NOT_AFTER = '(?!后|过后|之后|以后|假|期间)';

/** "年后" and "节后" name no day; "过完年" neither. Longer names stand before those they contain. */
const FEASTS: readonly Feast[] = [
  {
    name: '(?<!(?<!(?:[先还付给交另]|^)一)[一二两三四五六七八九十几多半\\d]|去|今|明|后|往|大)(?:过)?年前(?![一二两三四五六七八九十\\d])|(?<!元宵|中秋|端午|国庆|清明|劳动|七夕|重阳|圣诞)节前(?=.{0,6}[还付结清])|(?:春节|农历新年)(?:之|以)?前(?!后)',
    on: daysAfter(newYearOf, -1),
  },
  { name: '除夕|大年三十|年三十(?![一二三四五六七八九几多岁个号日])|年夜', on: daysAfter(newYearOf, -1) },
  { name: `元宵节?${NOT_AFTER}|(?<!八月)十五灯节`, on: lunar(1, 15) },
  { name: `春节${NOT_AFTER}|农历新年${NOT_AFTER}|农历年(?!后|底)`, on: newYearOf },
  { name: `端午节?${NOT_AFTER}`, on: lunar(5, 5) },
  { name: `七夕节?${NOT_AFTER}`, on: lunar(7, 7) },
  { name: `中秋节?${NOT_AFTER}`, on: lunar(8, 15) },
  { name: `重阳节?${NOT_AFTER}`, on: lunar(9, 9) },
  { name: `腊八节?${NOT_AFTER}`, on: lunar(12, 8) },
  { name: `清明节?${NOT_AFTER}`, on: solarTerm(4, 4.81) },
  { name: `冬至${NOT_AFTER}`, on: solarTerm(12, 21.94) },
  { name: `元旦节?${NOT_AFTER}|[阳公]历新年`, on: fixedDay(1, 1) },
  { name: `情人节${NOT_AFTER}`, on: fixedDay(2, 14) },
  { name: `三八(?:妇女)?节|妇女节${NOT_AFTER}`, on: fixedDay(3, 8) },
  { name: '植树节', on: fixedDay(3, 12) },
  { name: '愚人节', on: fixedDay(4, 1) },
  {
    name: '(?<![一二两三四五六七八九十百千万\\d周期拜廿初])五一(?:国际)?(?:劳动)?节?(?!后|个|期|[十百千万元块])|劳动节(?!后)',
    on: fixedDay(5, 1),
  },
  { name: '五四青年节|青年节', on: fixedDay(5, 4) },
  { name: `母亲节${NOT_AFTER}`, on: weekdayFeast(2, 7, 5) },
  {
    name: '(?<![一二两三四五六七八九十百千万周期拜廿初])六一(?:国际)?(?:儿童)?节?(?!后)|(?:国际)?儿童节(?!后)',
    on: fixedDay(6, 1),
  },
  { name: `父亲节${NOT_AFTER}`, on: weekdayFeast(3, 7, 6) },
  { name: '(?:七一)?建党节', on: fixedDay(7, 1) },
  { name: '(?:八一)?建军节', on: fixedDay(8, 1) },
  { name: `教师节${NOT_AFTER}`, on: fixedDay(9, 10) },
  { name: '国庆节?(?!后|过后)|十一(?=假期|黄金周|之?前|长假)', on: fixedDay(10, 1) },
  { name: '万圣节', on: fixedDay(10, 31) },
  { name: '双十一|双11|光棍节', on: fixedDay(11, 11) },
  { name: '感恩节', on: weekdayFeast(4, 4, 11) },
  { name: '双十二|双12', on: fixedDay(12, 12) },
  { name: '平安夜', on: fixedDay(12, 24) },
  { name: `圣诞节?${NOT_AFTER}`, on: fixedDay(12, 25) },
  { name: '复活节', on: easter },
];

const WHEN = `(?:(?:${YEAR}|${YEAR_WORD})的?)?(?:农历|阴历)?`;

const feastReader = ({ name, on }: Feast): DateReader => ({
  pattern: new RegExp(`${WHEN}(?:${name})`, 'g'),
  resolve: (m, { now, past }) => {
    const year = m[1] ?? m[2];
    return year === undefined ? nextFeast(on, yearOf(now), now, past) : on(yearNumber(year, now));
  },
});

export const HOLIDAYS: readonly DateReader[] = FEASTS.map(feastReader);
