import { addMonths, laterOf, type PlainDate } from '../../domain/calendar.ts';
import type { Minor } from '../../domain/money.ts';
import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../../domain/plan.ts';
import type { Ledger } from '../ledger.ts';
import { heaviestOf, inWholeUnits, isLumpSum } from '../planSlots.ts';
import type { Bounds } from './bounds.ts';

/** What a plan asks of the counterpart that it cannot or will not give yet. */
export type Burden = 'down' | 'per' | 'lump' | 'early' | 'fee';

/** Numbers of payments that people agree on. */
const COUNTS = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 24, 36];

/** So little more is not argued about. */
const SLACK = 1.02;

/** The bound under which no month comes to more than an amount. */
export const roomOf = (amount: number): Minor => Math.floor(amount / SLACK);

const feeLeftOf = (plan: Plan): number => plan.fee - plan.feeWaived;

/** Which parts of a plan are too much by now; none where it can be kept. */
export const burdensOf = (plan: Plan, bounds: Bounds): Burden[] => {
  const burdens: Burden[] = [];
  if (isLumpSum(plan)) {
    if (totalOf(plan) > bounds.lump) burdens.push('lump');
    else if (plan.startDate < bounds.earliest) burdens.push('early');
  } else {
    if (plan.downPayment > bounds.down * SLACK) burdens.push('down');
    if (perInstalmentOf(plan) > bounds.month * SLACK) burdens.push('per');
    if (plan.downPayment === 0 && plan.startDate < bounds.earliest) burdens.push('early');
  }
  // The last payment has to bear what is left of the fee.
  const fits = isLumpSum(plan) || heaviestOf(plan) <= bounds.month * SLACK || burdens.includes('per');
  if (feeLeftOf(plan) > bounds.fee || !fits) burdens.push('fee');
  return burdens;
};

/**
 * The plan nearest to what was put that the counterpart would agree to: the same shape where it can be, the first
 * payment and the day as asked where they fit, and only as many months as it needs.
 */
export const nearestTo = (plan: Plan, bounds: Bounds): Plan => {
  const feeWaived = Math.max(plan.feeWaived, plan.fee - bounds.fee);
  if (isLumpSum(plan) && totalOf({ ...plan, feeWaived }) <= bounds.lump)
    return { ...plan, feeWaived, startDate: laterOf(plan.startDate, bounds.earliest) };
  const { discount: _, ...rest } = plan;
  const downPayment = isLumpSum(plan) ? bounds.down : Math.min(plan.downPayment, bounds.down);
  const startDate = isLumpSum(plan) ? addMonths(plan.downDate, 1) : plan.startDate;
  const begins = downPayment > 0 ? startDate : laterOf(startDate, bounds.earliest);
  const least = isLumpSum(plan) ? 1 : plan.instalments;
  return shortest({ ...rest, feeWaived, downPayment, startDate: begins }, bounds, least);
};

const WHOLE = 100;

/** The plan with the fewest payments, from `least` up, that no month is too small for; the longest, where none is. */
const shortest = (plan: Plan, bounds: Bounds, least: number): Plan => {
  const counts = [...new Set([least, ...COUNTS.filter((n) => n >= least)])];
  // What was asked for and fits is left as it is.
  const options = counts.map((instalments) =>
    instalments === least ? { ...plan, instalments } : inWholeUnits({ ...plan, instalments }, 'up'),
  );
  const chosen =
    options.find((option) => perInstalmentOf(option) <= bounds.month * SLACK) ?? (options.at(-1) as Plan);
  // As much of the fee as the last month still has room for; the rest would have to be let go.
  const room = Math.max(0, Math.floor((bounds.month - perInstalmentOf(chosen) - WHOLE) / WHOLE) * WHOLE);
  return { ...chosen, feeWaived: Math.max(chosen.feeWaived, chosen.fee - room) };
};

/** What it would pay of its own accord, by now: all at once where the money is there, else in parts; what was granted of the fee is not paid. */
export const ownPlan = (ledger: Ledger, bounds: Bounds, today: PlainDate, granted: Minor): Plan => {
  const base = {
    currency: ledger.currency,
    principal: ledger.principal,
    fee: ledger.fee,
    feeWaived: Math.max(granted, ledger.fee - bounds.fee),
    downDate: today,
  };
  const lump: Plan = { ...base, downPayment: 0, instalments: 1, startDate: bounds.earliest };
  if (totalOf(lump) <= bounds.lump) return lump;
  return shortest(
    { ...base, downPayment: bounds.down, instalments: 1, startDate: addMonths(today, 1) },
    bounds,
    2,
  );
};

/** An offer that was made stands: what asks no more than that, at any moment, is taken. */
export const isWithinOffer = (plan: Plan, offered: Plan): boolean => {
  const asked = scheduleOf(plan);
  const promised = scheduleOf(offered);
  const paidBy = (rows: typeof asked, day: PlainDate): number =>
    rows.filter(({ date }) => date <= day).reduce((sum, { amount }) => sum + amount, 0);
  return (
    plan.principal === offered.principal &&
    asked.every(({ date }) => paidBy(asked, date) <= paidBy(promised, date))
  );
};
