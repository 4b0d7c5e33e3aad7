import type { PlainDate } from '../../domain/calendar.ts';
import { addMonths, dayOf, daysBetween, weekdayOf, yearOf } from '../../domain/calendar.ts';
import type { DateMention } from '../../domain/utterance.ts';
import { gated } from '../gate/gated.ts';
import { everyMatch } from '../pattern.ts';
import { Taken } from './taken.ts';

/** `past`: what is told of the day has happened. `before` and `after` are the text on either side. */
export type Said = {
  readonly now: PlainDate;
  readonly past: boolean;
  readonly before: string;
  readonly after: string;
};

/**
 * What a date was told by. A weekday beside a day or a day and month is the same day told twice. `length` is a time
 * from now ("三个月后", "a month ago"), `within` the last day of one ("三天内", "within ten days").
 */
export type Told = 'weekday' | 'day' | 'monthDay' | 'length' | 'within' | 'date';

export type DateReader = {
  /** Carries `g`. */
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray, said: Said) => PlainDate | undefined;
  readonly told?: Told;
  /** What must stand in a text for the pattern to be tried at all: most messages name few days. */
  readonly when?: RegExp;
};

export const given = (when: RegExp, readers: readonly DateReader[]): DateReader[] =>
  readers.map((reader) => ({ when, ...reader }));

export type ReadDate = DateMention & { readonly told: Told };

/** Readers in their order, and the gate that tells which of them a text has anything for: most messages name few days. */
export type DateReaders = {
  readonly readers: readonly DateReader[];
  readonly gate: ReturnType<typeof gated>;
};

export const inTurn = (readers: readonly DateReader[]): DateReaders => ({
  readers,
  gate: gated(readers.map(({ pattern }) => pattern)),
});

const AROUND = 48;

/** Readers are tried in order; a stretch belongs to the first that claims it. */
export const readWith = (
  text: string,
  now: PlainDate,
  { readers, gate }: DateReaders,
  isPast: (before: string, after: string) => boolean,
): ReadDate[] => {
  const found: ReadDate[] = [];
  const taken = new Taken(text);
  const holds = new Map<RegExp, boolean>();
  const has = (when: RegExp): boolean => {
    const known = holds.get(when) ?? when.test(text);
    holds.set(when, known);
    return known;
  };
  const open = gate(text);
  for (const [index, { pattern, resolve, told = 'date', when }] of readers.entries()) {
    if (open[index] === 0 || (when && !has(when))) continue;
    for (const match of everyMatch(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.meets({ start, end })) continue;
      const before = text.slice(Math.max(0, start - AROUND), start);
      const after = text.slice(end, end + AROUND);
      const date = resolve(match, { now, past: isPast(before, after), before, after });
      if (date === undefined) continue;
      found.push({ start, end, date, told });
      taken.take({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const NEAR = 31;
const MONTHS = 11;

/** The day that a bare day or month and day means beside a weekday: the next, or one near by on which both agree. */
const agreeing = ({ date, told }: ReadDate, weekday: number, now: PlainDate): PlainDate => {
  if (told === 'date' || weekdayOf(date) === weekday) return date;
  const step = told === 'monthDay' ? 12 : 1;
  const fits = (months: number): PlainDate | undefined => {
    const other = addMonths(date, months);
    return dayOf(other) === dayOf(date) && weekdayOf(other) === weekday ? other : undefined;
  };
  const before = fits(yearOf(date) > 0 ? -step : 0);
  if (before !== undefined && Math.abs(daysBetween(before, now)) <= NEAR) return before;
  if (told === 'monthDay') return date;
  for (let months = 1; months <= MONTHS; months++) {
    const later = fits(months);
    if (later !== undefined) return later;
  }
  return date;
};

const isDay = ({ told }: ReadDate): boolean => told === 'day' || told === 'monthDay' || told === 'date';

/** "Friday, 5 December", "10月12号,星期一": one day, told twice, is one date. */
export const joinWeekdays = (
  text: string,
  now: PlainDate,
  dates: readonly ReadDate[],
  gap: RegExp,
): ReadDate[] => {
  const joined: ReadDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const near =
      last !== undefined && date.start - last.end <= 6 && gap.test(text.slice(last.end, date.start));
    const pair = near && last ? [last, date] : [];
    const weekday = pair.find(({ told }) => told === 'weekday');
    const day = pair.find(isDay);
    if (last && weekday && day)
      joined[joined.length - 1] = {
        start: last.start,
        // "周三(2月3号)": the bracket closes after the day.
        end: date.end + (text[date.start - 1] === '(' && text[date.end] === ')' ? 1 : 0),
        date: agreeing(day, weekdayOf(weekday.date), now),
        told: 'date',
      };
    else joined.push(date);
  }
  return joined;
};
