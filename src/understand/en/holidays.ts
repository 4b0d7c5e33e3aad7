import { yearOf } from '../../domain/calendar.ts';
import type { DateReader } from '../readers/dateReader.ts';
import { daysAfter, easter, type FeastDay, fixedDay, nextFeast, weekdayFeast } from '../readers/feasts.ts';

type Feast = { readonly name: string; readonly on: FeastDay };

const THANKSGIVING = weekdayFeast(4, 4, 11);

/** Feasts of the English-speaking countries. Longer names stand before those they contain. */
const FEASTS: readonly Feast[] = [
  { name: '(?:christmas|xmas) eve', on: fixedDay(12, 24) },
  { name: "new year'?s'? eve", on: fixedDay(12, 31) },
  { name: "new year'?s?'? day|new year'?s?\\b(?! eve)", on: fixedDay(1, 1) },
  { name: 'boxing day', on: fixedDay(12, 26) },
  {
    name: '(?<!(?<!(?:days?|weeks?|months?) )after )(?:christmas|xmas)(?: day)?\\b(?! (?:bonus|party|orders|season|rush|trade|gifts?|presents?|bookings?|period|shopping))',
    on: fixedDay(12, 25),
  },
  { name: "valentine'?s?(?: day)?", on: fixedDay(2, 14) },
  { name: "(?:st\\.? |saint )patrick'?s day", on: fixedDay(3, 17) },
  { name: "april fools?'?s?'?(?: day)?", on: fixedDay(4, 1) },
  { name: 'good friday', on: daysAfter(easter, -2) },
  { name: 'easter monday', on: daysAfter(easter, 1) },
  { name: 'easter(?: sunday)?\\b(?! (?:holiday|break|bonus|egg|term|week|promo|sale|period))', on: easter },
  { name: "mother'?s'? day", on: weekdayFeast(2, 7, 5) },
  { name: 'memorial day(?! week)', on: weekdayFeast(-1, 1, 5) },
  { name: "father'?s'? day", on: weekdayFeast(3, 7, 6) },
  { name: 'independence day', on: fixedDay(7, 4) },
  { name: 'labou?r day(?! week)', on: weekdayFeast(1, 1, 9) },
  { name: "hallow'?e'?en", on: fixedDay(10, 31) },
  { name: 'veterans? day', on: fixedDay(11, 11) },
  { name: 'black friday', on: daysAfter(THANKSGIVING, 1) },
  { name: 'thanksgiving(?: day)?', on: THANKSGIVING },
  { name: '(?:mlk|martin luther king)(?: jr\\.?)?(?: day)', on: weekdayFeast(3, 1, 1) },
  { name: "presidents?'?s? day", on: weekdayFeast(3, 1, 2) },
];

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "last Thanksgiving", "Labor Day 2012", "Christmas of next year". */
const reader = ({ name, on }: Feast): DateReader => ({
  pattern: new RegExp(
    `\\b(?:(next|this|last) )?(?:${name})(?:,? ((?:19|20)\\d\\d)\\b| (?:of )?(next|this|last) year\\b)?`,
    'g',
  ),
  resolve: (m, { now, past }) => {
    if (m[2] !== undefined) return on(Number(m[2]));
    if (m[3] !== undefined) return on(yearOf(now) + (SHIFTS[m[3]] ?? 0));
    return nextFeast(on, yearOf(now), now, m[1] === 'last' || (past && m[1] === undefined));
  },
});

export const HOLIDAYS: readonly DateReader[] = FEASTS.map(reader);
