import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatMoney, formatShare } from '../../src/domain/format.ts';

describe('figures in words', () => {
  it('writes money as each language does', () => {
    expect(formatMoney(64500, 'CNY', 'zh-CN')).toBe('645元');
    expect(formatMoney(1370105, 'CNY', 'zh-TW')).toBe('13,701.05元');
    expect(formatMoney(64500, 'CNY', 'en')).toBe('¥645');
    expect(formatMoney(64550, 'GBP', 'en')).toBe('£645.50');
  });

  it('names the year only where it is another one', () => {
    expect(formatDate('2026-12-15', '2026-11-22', 'zh-CN')).toBe('12月15日');
    expect(formatDate('2027-01-15', '2026-11-22', 'zh-CN')).toBe('2027年1月15日');
    expect(formatDate('2027-01-15', '2026-11-22', 'en')).toBe('15 January 2027');
  });

  it('writes days of the month and shares', () => {
    expect([1, 2, 3, 11, 12, 21, 22].map((day) => formatDay(day, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '21st',
      '22nd',
    ]);
    expect(formatDay(15, 'zh-CN')).toBe('15');
    expect(formatShare(0.829)).toBe('83%');
  });
});
