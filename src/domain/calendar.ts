/** A day without time or zone, as ISO 8601: "2026-11-22". Plain dates compare as strings. */
export type PlainDate = string;

const DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

const toUtc = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10);

/** Is this text a day that exists? "2026-02-30" is not. */
export const isPlainDate = (text: string): text is PlainDate =>
  PATTERN.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text;

/** Builds a date from its parts, or undefined where that day does not exist (month counts from 1). */
export const plainDate = (year: number, month: number, day: number): PlainDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : undefined;
};

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: PlainDate): number => new Date(toUtc(date)).getUTCDay() || 7;

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(toUtc(date) + days * DAY);

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same day some months later, or that month's last day: addMonths("2026-01-31", 1) → "2026-02-28". */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(dayOf(date), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

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
