import { addDays, laterOf, type PlainDate } from '../domain/calendar.ts';
import { type Plan, perInstalmentOf, samePlan, totalOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { type Figure, lowOf, type Terms } from '../domain/terms.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { missingIn, paidIn, unpaidIn, type Visit } from '../domain/visit.ts';
import type { Slots } from './decision.ts';
import type { Ledger } from './ledger.ts';
import { planSlots } from './planSlots.ts';

/**
 * What was agreed, from today on: the rest of the instalments on their days, the missing one made up for first. What
 * was let go of the fee stays let go.
 */
export const goingOn = (visit: Visit, { currency, principal, fee }: Ledger, today: PlainDate): Plan => {
  const missing = missingIn(visit);
  const rest = unpaidIn(visit).slice(missing ? 1 : 0);
  return {
    currency,
    principal,
    fee,
    feeWaived: visit.plan.feeWaived,
    downPayment: missing?.amount ?? 0,
    downDate: today,
    instalments: rest.length,
    startDate: laterOf(rest[0]?.date ?? today, today),
    ...(visit.plan.package ? { package: visit.plan.package } : {}),
  };
};

/** How late the missing payment may be made up for while the plan goes on as it was. */
const CATCH_UP_DAYS = 7;

/** With the missing payment on the day that the person names for it, where that is soon enough. */
export const onDay = (plan: Plan, { terms }: Utterance, today: PlainDate): Plan => {
  const day = terms.dueDate ?? terms.startDate;
  const isSoon = day !== undefined && day >= today && day <= addDays(today, CATCH_UP_DAYS);
  return plan.downPayment > 0 && isSoon ? { ...plan, downDate: day } : plan;
};

/** What the lines of a return visit name: the plan from here on, and the payment that has come or is missing. */
export const visitSlots = (visit: Visit, plan: Plan): Slots => {
  const payment = missingIn(visit) ?? paidIn(visit).at(-1);
  return {
    ...planSlots(plan),
    ...(payment ? { payment: { money: payment.amount }, when: { date: payment.date } } : {}),
  };
};

const NEAR = 100;

/** Does the message hold to what was agreed: in so many words, or by naming its sums and no others? */
export const holdsTo = (visit: Visit, plan: Plan, utterance: Utterance): boolean => {
  const { terms } = utterance;
  if (did(utterance, 'reject') || asksForLess(terms)) return false;
  const own = [missingIn(visit)?.amount, perInstalmentOf(plan), plan.principal, totalOf(plan)];
  const isOwn = (said: Figure): boolean =>
    own.some((amount) => amount !== undefined && Math.abs(lowOf(said) - amount) <= NEAR);
  const named = [terms.perInstalment, terms.downPayment, terms.total].filter((sum) => sum !== undefined);
  if (!named.every(isOwn)) return false;
  if (terms.instalments !== undefined && ![plan.instalments, 1].includes(lowOf(terms.instalments)))
    return false;
  if (cued(utterance, 'holds_to_plan')) return true;
  const puts = (['propose', 'confirm', 'state_willingness'] as const).some((act) => did(utterance, act));
  return puts && named.length > 0 && (terms.total === undefined || isMissing(visit, terms.total));
};

/** A single sum is the missing payment, or it is another plan. */
const isMissing = (visit: Visit, said: Figure): boolean =>
  Math.abs(lowOf(said) - (missingIn(visit)?.amount ?? Number.POSITIVE_INFINITY)) <= NEAR;

const asksForLess = (terms: Terms): boolean =>
  terms.deferDays !== undefined ||
  terms.discountPercent !== undefined ||
  (terms.kinds ?? []).some((kind) => kind === 'fee_waiver' || kind === 'discount');

/** Is it what was agreed, on whichever day the missing payment comes? */
export const isGoingOn = (plan: Plan, agreed: Plan): boolean =>
  samePlan({ ...plan, downDate: agreed.downDate }, agreed);

/** The plan from here on, where this is a return visit. */
export const planInVisit = ({ visit, today }: Pick<Rehearsal, 'visit' | 'today'>, ledger: Ledger) =>
  visit === null ? undefined : goingOn(visit, ledger, today);
