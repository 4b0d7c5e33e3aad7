import type { PlainDate } from '../../domain/calendar.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  monthOf,
  plainDate,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.ts';

/** The first day of a month some months away: firstOfMonth("2026-11-22", 1) → "2026-12-01". */
export const firstOfMonth = (now: PlainDate, months = 0): PlainDate =>
  addMonths(`${now.slice(0, 7)}-01`, months);

export const lastOfMonth = (date: PlainDate): PlainDate =>
  plainDate(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date))) ?? date;

export const dayInMonth = (month: PlainDate, day: number): PlainDate | undefined =>
  plainDate(yearOf(month), monthOf(month), day);

/** The day in this month or, when it has gone by, in the next that has such a day (or, cited as past, the last). */
export const nextDay = (day: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  for (let step = 0; step <= 3; step++) {
    const date = dayInMonth(firstOfMonth(now, past ? -step : step), day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

/** The next such day of the year, or, cited as past, the last; the 29th of February may be years away. */
export const nextMonthDay = (
  month: number,
  day: number,
  now: PlainDate,
  past: boolean,
): PlainDate | undefined => {
  for (let step = 0; step <= 8; step++) {
    const date = plainDate(yearOf(now) + (past ? -step : step), month, day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

/** The first day of the next such month, this one included; cited as past, of the last. */
export const nextMonth = (month: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  const here = plainDate(yearOf(now), month, 1);
  if (here === undefined) return undefined;
  if (past) return here <= now ? here : addMonths(here, -12);
  return lastOfMonth(here) < now ? addMonths(here, 12) : here;
};

const MONTHS_IN_QUARTER = 3;

/** The last day of a quarter some quarters from this one. */
export const quarterEnd = (now: PlainDate, quarters: number): PlainDate => {
  const last = Math.ceil(monthOf(now) / MONTHS_IN_QUARTER) * MONTHS_IN_QUARTER;
  return lastOfMonth(firstOfMonth(now, last - monthOf(now) + quarters * MONTHS_IN_QUARTER));
};

/** The nth such weekday of a month, counted from 1, or the last for -1. */
export const nthWeekday = (nth: number, weekday: number, month: PlainDate): PlainDate | undefined => {
  const first = addDays(firstOfMonth(month), (weekday - weekdayOf(firstOfMonth(month)) + 7) % 7);
  const inMonth = [0, 7, 14, 21, 28]
    .map((days) => addDays(first, days))
    .filter((date) => monthOf(date) === monthOf(first));
  return inMonth.at(nth > 0 ? nth - 1 : nth);
};

/** A weekday some weeks from this one; weeks start on Monday. */
export const inWeek = (weekday: number, now: PlainDate, weeks = 0): PlainDate =>
  addDays(now, weekday - weekdayOf(now) + weeks * 7);

/** The next such weekday, today included. */
export const nextWeekday = (weekday: number, now: PlainDate): PlainDate => {
  const here = inWeek(weekday, now);
  return here < now ? addDays(here, 7) : here;
};

const SATURDAY = 6;

/** The Saturday of a weekend some weeks away; on a Sunday this weekend is the day itself. */
export const weekend = (now: PlainDate, weeks: number): PlainDate =>
  weeks === 0 && weekdayOf(now) > SATURDAY ? now : inWeek(SATURDAY, now, weeks);

export type LengthUnit = 'day' | 'workday' | 'week' | 'month' | 'year';

const addWorkdays = (date: PlainDate, days: number): PlainDate => {
  const step = days < 0 ? -1 : 1;
  let left = Math.min(Math.abs(days), 400);
  let at = date;
  while (left > 0) {
    at = addDays(at, step);
    if (weekdayOf(at) < SATURDAY) left--;
  }
  return at;
};

const FURTHEST = 36_500;

/** A length of time from a day; half a month is fifteen days and half a year six months. */
export const addLength = (date: PlainDate, n: number, unit: LengthUnit): PlainDate | undefined => {
  if (Math.abs(n) > (unit === 'year' ? 100 : unit === 'month' ? 1200 : FURTHEST)) return undefined;
  if (unit === 'day') return addDays(date, Math.round(n));
  if (unit === 'workday') return addWorkdays(date, Math.round(n));
  if (unit === 'week') return addDays(date, Math.round(n * 7));
  const months = unit === 'year' ? n * 12 : n;
  const whole = Math.trunc(months);
  return addDays(addMonths(date, whole), Math.round((months - whole) * 30));
};

/** "26" is 2026 and "89" is 1989. */
export const fullYear = (written: string): number => {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};
