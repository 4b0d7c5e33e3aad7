import { addDays, type PlainDate, plainDate } from '../../domain/calendar.ts';
import { nthWeekday } from './calendarDay.ts';

/** The day on which a feast falls in a year; undefined beyond a table. */
export type FeastDay = (year: number) => PlainDate | undefined;

export const fixedDay =
  (month: number, day: number): FeastDay =>
  (year) =>
    plainDate(year, month, day);

/** "The fourth Thursday of November"; -1 counts from the end of the month. */
export const weekdayFeast =
  (nth: number, weekday: number, month: number): FeastDay =>
  (year) =>
    nthWeekday(nth, weekday, plainDate(year, month, 1) ?? `${year}-01-01`);

export const daysAfter =
  (feast: FeastDay, days: number): FeastDay =>
  (year) => {
    const day = feast(year);
    return day === undefined ? undefined : addDays(day, days);
  };

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export const easter: FeastDay = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return plainDate(year, Math.floor(sum / 31), (sum % 31) + 1);
};

/** The next such feast, today included, or the last one that has been; a lunar one may fall in the next year's table. */
export const nextFeast = (on: FeastDay, year: number, now: PlainDate, past: boolean): PlainDate | undefined =>
  (past ? [year, year - 1] : [year - 1, year, year + 1])
    .map(on)
    .find((date) => date !== undefined && (past ? date < now : date >= now));
