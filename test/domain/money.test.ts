import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, splitEqually, toMain, toMinor } from '../../src/domain/money.ts';

describe('money', () => {
  it('goes from main units to minor units and back', () => {
    expect(toMinor(426.67)).toBe(42667);
    expect(toMinor(1.005)).toBe(101);
    expect(toMain(10105)).toBe(101.05);
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (minor) => toMinor(toMain(minor)) === minor));
  });

  it('rounds a share half away from zero', () => {
    expect(shareOf(20210, 0.5)).toBe(10105);
    expect(shareOf(860000, 0.0005 * 47)).toBe(20210);
  });

  it('splits so that the parts sum up, and only the last one differs', () => {
    expect(splitEqually(256000, 6)).toEqual([42667, 42667, 42667, 42667, 42667, 42665]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 60 }), (amount, parts) => {
        const rows = splitEqually(amount, parts);
        expect(rows.reduce((a, b) => a + b, 0)).toBe(amount);
        expect(new Set(rows.slice(0, -1)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses to split into no parts', () => {
    expect(() => splitEqually(100, 0)).toThrow(RangeError);
  });
});
