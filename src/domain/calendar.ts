/** A day without time or zone, as ISO 8601: "2026-11-22". Plain dates compare as strings. */
export type PlainDate = string;

const DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

const written = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;

const toUtc = (date: PlainDate): number =>
  new Date(0).setUTCFullYear(yearOf(date), monthOf(date) - 1, dayOf(date));
const fromUtc = (ms: number): PlainDate => {
  const date = new Date(ms);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

export const daysInMonth = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === FEBRUARY && leap ? 29 : (DAYS[month - 1] ?? 0);
};

const exists = (year: number, month: number, day: number): boolean =>
  Number.isInteger(day) && day >= 1 && Number.isInteger(month) && day <= daysInMonth(year, month);

/** Is this text a day that exists? "2026-02-30" is not. */
export const isPlainDate = (text: string): text is PlainDate =>
  PATTERN.test(text) && exists(yearOf(text), monthOf(text), dayOf(text));

const LAST_YEAR = 9999;

/** Builds a date from its parts, or undefined where that day does not exist (month counts from 1). */
export const plainDate = (year: number, month: number, day: number): PlainDate | undefined =>
  Number.isInteger(year) && year >= 0 && year <= LAST_YEAR && exists(year, month, day)
    ? written(year, month, day)
    : undefined;

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: PlainDate): number => new Date(toUtc(date)).getUTCDay() || 7;

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(toUtc(date) + days * DAY);

/** Same day some months later, or that month's last day: addMonths("2026-01-31", 1) → "2026-02-28". */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return written(year, month, day);
};

/** The later of two days. */
export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((toUtc(to) - toUtc(from)) / DAY);

/** The day that it is in a zone at an instant: dateIn("2026-11-22T17:00:00Z", "Asia/Shanghai") → "2026-11-23". */
export const dateIn = (instant: string, zone: string): PlainDate =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(instant));
