import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/domain/calendar.ts';
import { type Plan, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { daysLate, missingIn, paidIn, principalLeft, unpaidIn, visitOf } from '../../src/domain/visit.ts';

const TODAY = '2026-11-22';

const PLAN: Plan = {
  currency: 'CNY',
  principal: 860_000,
  fee: 20_210,
  feeWaived: 10_105,
  downPayment: 86_000,
  downDate: '2026-11-22',
  instalments: 12,
  startDate: '2026-12-22',
};

const sum = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0);

describe('a plan that is looked back on', () => {
  test('kept: the second instalment came yesterday', () => {
    const visit = visitOf(PLAN, 'kept', TODAY);
    if (!visit) throw new Error('no visit');
    expect(paidIn(visit)).toEqual([
      { date: '2026-09-21', amount: 86_000 },
      { date: '2026-10-21', amount: 64_500 },
      { date: '2026-11-21', amount: 64_500 },
    ]);
    expect(missingIn(visit)).toBeUndefined();
    expect(daysLate(visit, TODAY)).toBe(0);
    expect(unpaidIn(visit)[0]).toEqual({ date: '2026-12-21', amount: 64_500 });
    expect(principalLeft(visit)).toBe(645_000);
  });

  test('broken: the second instalment should have come three days ago', () => {
    const visit = visitOf(PLAN, 'broken', TODAY);
    if (!visit) throw new Error('no visit');
    expect(sum(paidIn(visit))).toBe(150_500);
    expect(missingIn(visit)).toEqual({ date: '2026-11-19', amount: 64_500 });
    expect(daysLate(visit, TODAY)).toBe(3);
    expect(principalLeft(visit)).toBe(709_500);
  });

  test('of three instalments the first is looked at, so that two are left', () => {
    const visit = visitOf({ ...PLAN, instalments: 3 }, 'kept', TODAY);
    expect(visit && unpaidIn(visit)).toHaveLength(2);
  });

  test('one payment or two leave little to come back to', () => {
    for (const instalments of [1, 2])
      expect(visitOf({ ...PLAN, instalments }, 'kept', TODAY)).toBeUndefined();
  });

  test('what has come and what is to come are the whole plan, to the cent, on any day', () => {
    fc.assert(
      fc.property(
        fc.record({
          principal: fc.integer({ min: 10_000, max: 90_000_000 }),
          fee: fc.integer({ min: 0, max: 900_000 }),
          instalments: fc.integer({ min: 3, max: 36 }),
          share: fc.integer({ min: 0, max: 60 }),
          waived: fc.integer({ min: 0, max: 100 }),
          day: fc.integer({ min: 0, max: 800 }),
          kind: fc.constantFrom('kept' as const, 'broken' as const),
        }),
        ({ principal, fee, instalments, share, waived, day, kind }) => {
          const today = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const plan: Plan = {
            ...{ currency: 'CNY', principal, fee, instalments },
            feeWaived: Math.floor((fee * waived) / 100),
            downPayment: Math.floor((principal * share) / 100),
            downDate: today,
            startDate: addMonths(today, 1),
          };
          const visit = visitOf(plan, kind, today);
          if (!visit) throw new Error('no visit');
          expect(sum(paidIn(visit)) + sum(unpaidIn(visit))).toBe(totalOf(plan));
          expect(principalLeft(visit) + plan.fee - plan.feeWaived).toBe(sum(unpaidIn(visit)));
          expect(scheduleOf(visit.plan).map(({ amount }) => amount)).toEqual(
            scheduleOf(plan).map(({ amount }) => amount),
          );
          const due = scheduleOf(visit.plan).filter(({ date }) => date <= today).length;
          expect(paidIn(visit)).toHaveLength(kind === 'kept' ? due : due - 1);
          expect(daysLate(visit, today) > 0).toBe(kind === 'broken');
        },
      ),
    );
  });
});
