import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateIn,
  daysBetween,
  isPlainDate,
  plainDate,
  weekdayOf,
} from '../../src/domain/calendar.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

describe('plain dates', () => {
  it('are days that exist', () => {
    expect(isPlainDate('2026-02-28')).toBe(true);
    expect(isPlainDate('2026-02-30')).toBe(false);
    expect(isPlainDate('2026-2-3')).toBe(false);
    expect(plainDate(2026, 13, 1)).toBeUndefined();
    expect(plainDate(2028, 2, 29)).toBe('2028-02-29');
  });

  it('stay inside a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  });

  it('count days both ways', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -5000, max: 5000 }),
        (date, n) => daysBetween(date, addDays(date, n)) === n,
      ),
    );
  });

  it('know their weekday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it('depend on the zone', () => {
    expect(dateIn('2026-11-22T17:00:00Z', 'Asia/Shanghai')).toBe('2026-11-23');
    expect(dateIn('2026-11-22T17:00:00Z', 'America/New_York')).toBe('2026-11-22');
  });
});
