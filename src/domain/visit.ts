import { addDays, addMonths, daysBetween, type PlainDate } from './calendar.ts';
import type { Minor } from './money.ts';
import { type Payment, type Plan, scheduleOf } from './plan.ts';

export const VISIT_KINDS = ['kept', 'broken'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** A talk after a plan was agreed: so many of its payments have come; where it is broken, the next one has not. */
export type Visit = {
  readonly kind: VisitKind;
  /** As it was agreed, on the days on which it was to be paid. */
  readonly plan: Plan;
  readonly paid: number;
};

/** Which instalment has just come, or just not: the second, where two are left after it. */
const LOOKED_AT = 2;
const LEFT = 2;
/** Days after its day: the next morning where it came, three days later where it did not. */
const DAYS_AFTER: Readonly<Record<VisitKind, number>> = { kept: 1, broken: 3 };

/**
 * A plan looked back on today: moved back in time so that its second instalment was due just now. Undefined for a plan
 * that is paid in one sum or two: there is little to come back to.
 */
export const visitOf = (plan: Plan, kind: VisitKind, today: PlainDate): Visit | undefined => {
  const nth = Math.min(LOOKED_AT, plan.instalments - LEFT);
  if (nth < 1) return undefined;
  const startDate = addMonths(addDays(today, -DAYS_AFTER[kind]), 1 - nth);
  const moved = { ...plan, startDate, downDate: addMonths(startDate, -1) };
  const before = (plan.downPayment > 0 ? 1 : 0) + nth - 1;
  return { kind, plan: moved, paid: kind === 'kept' ? before + 1 : before };
};

/** Does it run long enough for a return visit? */
export const isLookedBackOn = ({ instalments }: Plan): boolean => instalments > LEFT;

/** What has come so far, in order. */
export const paidIn = ({ plan, paid }: Visit): readonly Payment[] => scheduleOf(plan).slice(0, paid);

/** What is still to come by the schedule, in order; in a broken plan the first of it is the one that is missing. */
export const unpaidIn = ({ plan, paid }: Visit): readonly Payment[] => scheduleOf(plan).slice(paid);

export const missingIn = (visit: Visit): Payment | undefined =>
  visit.kind === 'broken' ? unpaidIn(visit)[0] : undefined;

/** How many days the missing payment is late; 0 where nothing is missing. */
export const daysLate = (visit: Visit, today: PlainDate): number => {
  const missing = missingIn(visit);
  return missing ? Math.max(0, daysBetween(missing.date, today)) : 0;
};

/** What is left of the principal, without the fee that the last payment holds. */
export const principalLeft = (visit: Visit): Minor =>
  unpaidIn(visit).reduce((sum, { amount }) => sum + amount, 0) - (visit.plan.fee - visit.plan.feeWaived);
