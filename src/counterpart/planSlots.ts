import type { Authority } from '../content/scenarioParts.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Minor } from '../domain/money.ts';
import { type Payment, type Plan, perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import { missingIn, type Visit } from '../domain/visit.ts';
import type { Segment, Slots } from './decision.ts';
import type { Ledger } from './ledger.ts';
import { readBackPackage } from './packageSlots.ts';

export const planSlots = (plan: Plan): Slots => {
  const rows = scheduleOf(plan);
  return {
    down: { money: plan.downPayment },
    downDate: { date: plan.downDate },
    downDay: { on: plan.downDate },
    n: { count: plan.instalments },
    per: { money: perInstalmentOf(plan) },
    last: { money: (rows[rows.length - 1] as Payment).amount },
    first: { date: plan.startDate },
    day: { day: dayOf(plan.startDate) },
    planTotal: { money: totalOf(plan) },
    waived: { money: plan.feeWaived },
    feeLeft: { money: plan.fee - plan.feeWaived },
    discount: { money: plan.discount ?? 0 },
  };
};

export const isLumpSum = (plan: Plan): boolean => plan.instalments === 1 && plan.downPayment === 0;

/** The plan named in one sentence, as an offer or a counter-offer. */
export const namePlan = (plan: Plan, move: 'counter' | 'offer'): Segment => {
  const slots = planSlots(plan);
  if (isLumpSum(plan)) return { key: 'counter_lump', slots };
  return { key: plan.downPayment > 0 ? move : `${move}_no_down`, slots };
};

/** The plan that is on the table already, named again in short. */
export const standing = (plan: Plan): Segment => ({
  key: isLumpSum(plan) ? 'offer_stands_lump' : 'offer_stands',
  slots: planSlots(plan),
});

/** What paying early takes off, where it does. */
export const takenOff = (plan: Plan): Segment[] =>
  plan.discount ? [{ key: 'recap_discount', slots: planSlots(plan) }] : [];

/** The line with which a plan is read back: the missing payment first, at once, or with or without a first payment. */
export const recapKey = (
  plan: Plan,
  visit: Visit | null,
): 'visit_recap' | 'recap' | 'recap_no_down' | 'recap_lump' => {
  if (isLumpSum(plan)) return 'recap_lump';
  if (plan.downPayment === 0) return 'recap_no_down';
  return visit && missingIn(visit)?.amount === plan.downPayment ? 'visit_recap' : 'recap';
};

/** Every term read back, and the question whether it is right. */
export const readBack = (plan: Plan, visit: Visit | null): Segment[] => {
  const slots = planSlots(plan);
  const segments: Segment[] = [{ key: recapKey(plan, visit), slots }];
  segments.push(...takenOff(plan));
  if (plan.fee > plan.feeWaived && !isLumpSum(plan)) segments.push({ key: 'recap_fee', slots });
  if (plan.feeWaived > 0)
    segments.push({ key: isLumpSum(plan) ? 'recap_waived_lump' : 'recap_waived', slots });
  if (plan.package) segments.push(...readBackPackage(plan.package));
  segments.push({ key: 'ask_confirm' });
  return segments;
};

/** The largest payment after the first: what a month has to bear. */
export const heaviestOf = (plan: Plan): number =>
  Math.max(
    ...scheduleOf(plan)
      .slice(plan.downPayment > 0 ? 1 : 0)
      .map((row) => row.amount),
  );

/** A whole main unit is what people say aloud; the last instalment takes up the rest. */
const roundUp = (amount: Minor): Minor => Math.ceil(amount / 100 - 1e-9) * 100;

/** The least first payment, in whole main units. */
export const minDownOf = (ledger: Ledger, { minDownShare }: Pick<Authority, 'minDownShare'>): Minor =>
  roundUp(ledger.principal * minDownShare);

/** How finely a sum is said: to the unit, from a thousand units up to ten, from ten thousand to a hundred. Minor units. */
export const stepOf = (amount: Minor): Minor => {
  if (amount >= 1_000_000) return 10_000;
  return amount >= 100_000 ? 1000 : 100;
};

/** With another first payment, so that each later one is a sum that people say aloud: rounded up, or down. */
export const inWholeUnits = (plan: Plan, way: 'up' | 'down'): Plan => {
  const exact = (plan.principal - plan.downPayment) / plan.instalments;
  const step = stepOf(exact);
  const each = (way === 'up' ? Math.ceil(exact / step) : Math.floor(exact / step)) * step;
  const downPayment = plan.principal - each * plan.instalments;
  return plan.downPayment > 0 && downPayment > 0 ? { ...plan, downPayment } : plan;
};
