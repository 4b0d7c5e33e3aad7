import {
  addDays,
  dayOf,
  daysBetween,
  laterOf,
  monthOf,
  type PlainDate,
  plainDate,
  yearOf,
} from '../domain/calendar.ts';
import type { Minor } from '../domain/money.ts';
import { type Plan, perInstalmentOf, samePlan, totalOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Terms } from '../domain/terms.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { missingIn, paidIn, unpaidIn, type Visit } from '../domain/visit.ts';
import type { Slots } from './decision.ts';
import { type Ledger, owed } from './ledger.ts';
import { planSlots } from './planSlots.ts';

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
    startDate: laterOf(rest[0]?.date ?? today, today),
    ...(visit.plan.package ? { package: visit.plan.package } : {}),
  };
};

/** A payment may be put off by so many days, and all after it with it, without being another plan. */
export const MOVABLE_DAYS = 14;

const UNIT_DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The days that are named: by their dates, or as a time from `start`. */
const daysFrom = (start: PlainDate, today: PlainDate, { mentions }: Utterance): PlainDate[] =>
  mentions.dates.length > 0
    ? mentions.dates.map(({ date, measured }) => (measured ? addDays(start, daysBetween(today, date)) : date))
    : mentions.durations.map(({ n, unit }) => addDays(start, Math.round(n * UNIT_DAYS[unit])));

/** The day by which the missing payment is to be there: the last that is named, until the next one is due. */
const makeUpDay = (plan: Plan, utterance: Utterance): PlainDate | undefined =>
  plan.downPayment === 0
    ? undefined
    : daysFrom(plan.downDate, plan.downDate, utterance)
        .filter((date) => date >= plan.downDate && date < plan.startDate)
        .sort()
        .at(-1);

/** What goes on, with the days that lie on the table, and the missing payment on the one that is named for it. */
export const onDay = (agreed: Plan, utterance: Utterance, { offer }: Pick<Rehearsal, 'offer'>): Plan => {
  const plan = offer && isGoingOn(offer.plan, agreed) ? offer.plan : agreed;
  return { ...plan, downDate: makeUpDay(agreed, utterance) ?? plan.downDate };
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
const PUTS = ['propose', 'confirm', 'accept', 'state_willingness'] as const;

type Talk = Pick<Rehearsal, 'asked' | 'side' | 'offer'>;

/** A no to "has anything changed?" changes nothing; any other may be a no to the plan. */
const refuses = (utterance: Utterance, { asked, offer }: Talk): boolean => {
  const changesNothing =
    asked.includes('change') && (cued(utterance, 'no_change') || cued(utterance, 'holds_to_plan'));
  const isRight = offer?.readBack === true && cued(utterance, 'nothing_to_correct');
  return did(utterance, 'reject') && !cued(utterance, 'declines_change') && !changesNothing && !isRight;
};

/**
 * Does the message hold to what was agreed: in so many words, by naming its sums and no others, or by naming nothing
 * but a day for the payment that is missing?
 */
export const holdsTo = (visit: Visit, plan: Plan, utterance: Utterance, talk: Talk): boolean => {
  const { mentions } = utterance;
  const day = makeUpDay(plan, utterance);
  if (day === undefined && (refuses(utterance, talk) || cued(utterance, 'cannot_hold'))) return false;
  if (movesDay(plan, utterance) || asksForLess(utterance.terms, day !== undefined, talk)) return false;
  if (!namesOnly(visit, plan, utterance)) return false;
  if (SAYS_SO.some((cue) => cued(utterance, cue))) return true;
  if (talk.asked.includes('change') && cued(utterance, 'no_change')) return true;
  const puts = PUTS.some((act) => did(utterance, act));
  if (mentions.amounts.length > 0) return puts;
  if (mentions.counts.length > 0) return false;
  // "See you on the 21st then": the next day is known to both.
  const namesNext = visit.kind === 'kept' && mentions.dates.some(({ date }) => date === plan.startDate);
  return (day !== undefined || namesNext) && (puts || did(utterance, 'ask') || did(utterance, 'follow_up'));
};

const SAYS_SO = ['holds_to_plan', 'declines_change'] as const;

/** No sum but those of the plan, one payment of it among them, and no number of payments but those that are left. */
const namesOnly = (visit: Visit, plan: Plan, { mentions }: Utterance): boolean => {
  const left = plan.instalments;
  if (!mentions.counts.every(({ count }) => count >= left - 1 && count <= left + 1)) return false;
  const sums = mentions.amounts.map(({ value }) => lowOf(value));
  const near = (sum: Minor, amounts: readonly Minor[]): boolean =>
    amounts.some((amount) => Math.abs(sum - amount) <= NEAR);
  const payments = [...unpaidIn(visit).map(({ amount }) => amount), perInstalmentOf(plan)];
  // "300 today and 345 on Friday": the missing one, in two parts.
  if (
    sums.length > 1 &&
    near(
      sums.reduce((a, b) => a + b, 0),
      [missingIn(visit)?.amount ?? 0],
    )
  )
    return true;
  const known = sums.every((sum) => near(sum, [...payments, plan.principal, totalOf(plan)]));
  return known && (sums.length === 0 || sums.some((sum) => near(sum, payments)));
};

/** To make up for the missing payment later is no lighter plan, where the day is named. */
const asksForLess = (terms: Terms, isDated: boolean, { side }: Talk): boolean =>
  (terms.deferDays !== undefined && !isDated) ||
  terms.discountPercent !== undefined ||
  // Of whoever is owed, "no extra fee for the delay" takes nothing off what was agreed.
  (terms.kinds ?? []).some((kind) => kind === 'discount' || (kind === 'fee_waiver' && side === 'debtor'));

/** The plan on another day of the month, where that is asked for and near enough; undefined where no day is named. */
export const movedTo = (plan: Plan, utterance: Utterance, { asked }: Talk): Plan | undefined => {
  const { amounts, counts } = utterance.mentions;
  if (!movesDay(plan, utterance) && !(asked.includes('date') && !paysAtOnce(utterance))) return undefined;
  if (amounts.length > 0 || counts.length > 0) return undefined;
  const startDate = daysFrom(plan.startDate, plan.downDate, utterance)
    .map((date) => inMonthOf(plan.startDate, date))
    .findLast((day) => {
      const later = daysBetween(plan.startDate, day);
      return later > 0 && later <= MOVABLE_DAYS;
    });
  return startDate === undefined ? undefined : { ...plan, startDate };
};

/** Is another day asked for what is to come? What is missing has a day of its own. */
export const movesDay = (plan: Plan, utterance: Utterance): boolean =>
  plan.downPayment === 0 &&
  !paysAtOnce(utterance) &&
  (cued(utterance, 'moves_day') || (utterance.terms.kinds ?? []).includes('deferral'));

const paysAtOnce = ({ terms }: Utterance): boolean => (terms.kinds ?? []).includes('lump_sum');

/** "The 26th", said a month before, is the 26th of the month in which the payment falls. */
const inMonthOf = (start: PlainDate, date: PlainDate): PlainDate =>
  date > start ? date : (plainDate(yearOf(start), monthOf(start), dayOf(date)) ?? date);

const YES = ['clear_yes', 'bare_yes', 'nothing_to_correct', 'no_change'] as const;

/** Is what was read back agreed to: by a word of yes beside whatever is said again, or a kind goodbye? */
export const saysYes = (utterance: Utterance, { kind }: Visit): boolean =>
  did(utterance, 'accept') ||
  did(utterance, 'confirm') ||
  YES.some((cue) => cued(utterance, cue)) ||
  (kind === 'kept' && (did(utterance, 'thank') || cued(utterance, 'wishes_well')));

/** Is it what was agreed, a few days later at most? */
export const isGoingOn = (plan: Plan, agreed: Plan): boolean =>
  samePlan({ ...plan, downDate: agreed.downDate, startDate: agreed.startDate }, agreed) &&
  daysBetween(agreed.startDate, plan.startDate) <= MOVABLE_DAYS;

/** The plan from here on, where this is a return visit. */
export const planInVisit = ({ visit, today }: Pick<Rehearsal, 'visit' | 'today'>, ledger: Ledger) =>
  visit === null ? undefined : goingOn(visit, ledger, today);
