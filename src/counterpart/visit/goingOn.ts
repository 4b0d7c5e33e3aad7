import { daysBetween, laterOf, type PlainDate } from '../../domain/calendar.ts';
import { type Plan, perInstalmentOf, samePlan } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { missingIn, paidIn, unpaidIn, type Visit } from '../../domain/visit.ts';
import type { Slots } from '../decision.ts';
import { type Ledger, owed } from '../ledger.ts';
import { planSlots } from '../planSlots.ts';

/**
 * What was agreed, from today on: the rest of the instalments on their days, the missing one made up for first. What
 * was let go of the fee stays let go.
 */
export const goingOn = (visit: Visit, ledger: Ledger, today: PlainDate): Plan => {
  const missing = missingIn(visit);
  const rest = unpaidIn(visit).slice(missing ? 1 : 0);
  return {
    ...owed(ledger, today),
    downPayment: missing?.amount ?? 0,
    instalments: rest.length,
    ...(rest.length > 1 ? { each: perInstalmentOf(visit.plan) } : {}),
    startDate: laterOf(rest[0]?.date ?? today, today),
    ...(visit.plan.package ? { package: visit.plan.package } : {}),
  };
};

/** A payment may be put off by so many days, and all after it with it, without being another plan. */
export const MOVABLE_DAYS = 14;

/** Without what each instalment was agreed to be: a cent of rounding makes no other plan. */
const bare = ({ each: _, ...plan }: Plan): Plan => plan;

/** Is it what was agreed, a few days later at most? */
export const isGoingOn = (plan: Plan, agreed: Plan): boolean =>
  samePlan({ ...bare(plan), downDate: agreed.downDate, startDate: agreed.startDate }, bare(agreed)) &&
  daysBetween(agreed.startDate, plan.startDate) <= MOVABLE_DAYS;

/** The plan from here on, where this is a return visit. */
export const planInVisit = ({ visit, today }: Pick<Rehearsal, 'visit' | 'today'>, ledger: Ledger) =>
  visit === null ? undefined : goingOn(visit, ledger, today);

/** What the lines of a return visit name: the plan from here on, and the payment that has come or is missing. */
export const visitSlots = (visit: Visit, plan: Plan): Slots => {
  const payment = missingIn(visit) ?? paidIn(visit).at(-1);
  return {
    ...planSlots(plan),
    ...(payment ? { payment: { money: payment.amount }, when: { date: payment.date } } : {}),
  };
};
