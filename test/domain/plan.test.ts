import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';

const plan = (change: Partial<Plan> = {}): Plan => ({
  currency: 'CNY',
  principal: 860000,
  fee: 20210,
  feeWaived: 10105,
  downPayment: 86000,
  downDate: '2026-11-22',
  instalments: 12,
  startDate: '2026-12-15',
  ...change,
});

describe('a plan', () => {
  it('pays the first sum today, then each month, with what is left of the fee in the last payment', () => {
    const rows = scheduleOf(plan());
    expect(rows).toHaveLength(13);
    expect(rows[0]).toEqual({ date: '2026-11-22', amount: 86000 });
    expect(rows[1]).toEqual({ date: '2026-12-15', amount: 64500 });
    expect(rows[12]).toEqual({ date: '2027-11-15', amount: 64500 + 10105 });
    expect(perInstalmentOf(plan())).toBe(64500);
  });

  it('sums to its total to the cent, whatever its figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (principal, fee, waived, down, instalments) => {
          const any = plan({
            principal,
            fee,
            feeWaived: Math.round(fee * waived),
            downPayment: Math.round(principal * down),
            instalments,
          });
          const sum = scheduleOf(any).reduce((total, { amount }) => total + amount, 0);
          expect(sum).toBe(totalOf(any));
        },
      ),
    );
  });

  it('without a first sum has as many payments as instalments', () => {
    expect(scheduleOf(plan({ downPayment: 0, instalments: 1, startDate: '2026-11-29' }))).toEqual([
      { date: '2026-11-29', amount: 870105 },
    ]);
  });
});
