import { addDays, type PlainDate } from '../../domain/calendar.ts';

const FIRST_YEAR = 2012;
const FIRST_DAY: PlainDate = '2012-01-23';

/**
 * Lunar years from 2012 to 2035, from the published calendars. Bits 15 to 4 say which of the months 1 to 12 have
 * thirty days, the last four bits name the month that a leap month follows, and bit 16 says that it has thirty days.
 */
const YEARS: readonly number[] = [
  0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930, 0x07954, 0x06aa0, 0x0ad50, 0x05b52,
  0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0,
];

const SHORT = 29;
const LEAP_MONTH = 0xf;

type LunarMonth = { readonly month: number; readonly leap: boolean; readonly days: number };

const monthsOf = (year: number): LunarMonth[] => {
  const info = YEARS[year - FIRST_YEAR] ?? 0;
  const months: LunarMonth[] = [];
  for (let month = 1; month <= 12; month++) {
    months.push({ month, leap: false, days: SHORT + ((info >> (16 - month)) & 1) });
    if (month === (info & LEAP_MONTH)) months.push({ month, leap: true, days: SHORT + ((info >> 16) & 1) });
  }
  return months;
};

const newYears = (): PlainDate[] => {
  const days = [FIRST_DAY];
  for (let index = 0; index < YEARS.length; index++) {
    const length = monthsOf(FIRST_YEAR + index).reduce((sum, month) => sum + month.days, 0);
    days.push(addDays(days.at(-1) ?? FIRST_DAY, length));
  }
  return days;
};

const NEW_YEARS: readonly PlainDate[] = newYears();

/** The day on which a lunar year starts: newYearOf(2027) → "2027-02-06"; undefined beyond the table. */
export const newYearOf = (year: number): PlainDate | undefined => NEW_YEARS[year - FIRST_YEAR];

/** lunarDay(2026, 8, 15) → "2026-09-25"; undefined for a day that the month has not, and beyond the table. */
export const lunarDay = (year: number, month: number, day: number, leap = false): PlainDate | undefined => {
  let start = newYearOf(year);
  if (start === undefined || year - FIRST_YEAR >= YEARS.length) return undefined;
  for (const each of monthsOf(year)) {
    if (each.month === month && each.leap === leap)
      return day >= 1 && day <= each.days ? addDays(start, day - 1) : undefined;
    start = addDays(start, each.days);
  }
  return undefined;
};
