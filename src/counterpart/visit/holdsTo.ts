import type { Minor } from '../../domain/money.ts';
import { type Plan, perInstalmentOf, totalOf } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { lowOf, type Terms } from '../../domain/terms.ts';
import { cued, did, type Utterance } from '../../domain/utterance.ts';
import { missingIn, unpaidIn, type Visit } from '../../domain/visit.ts';
import type { Ledger } from '../ledger.ts';
import { isOfDays, makeUpDay, movesDay } from './days.ts';
import { planInVisit } from './goingOn.ts';

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
  const together = sums.reduce((sum, each) => sum + each, 0);
  if (sums.length > 1 && near(together, [missingIn(visit)?.amount ?? 0])) return true;
  const known = sums.every((sum) => near(sum, [...payments, plan.principal, totalOf(plan)]));
  return known && (sums.length === 0 || sums.some((sum) => near(sum, payments)));
};

/** To make up for the missing payment later is no lighter plan, where the day is named. */
const asksForLess = (terms: Terms, isDated: boolean, { side }: Talk): boolean =>
  (terms.deferDays !== undefined && !isDated) ||
  terms.discountPercent !== undefined ||
  // Of whoever is owed, "no extra fee for the delay" takes nothing off what was agreed.
  (terms.kinds ?? []).some((kind) => kind === 'discount' || (kind === 'fee_waiver' && side === 'debtor'));

const YES = ['clear_yes', 'bare_yes', 'nothing_to_correct', 'no_change'] as const;

/** Is what was read back agreed to: by a word of yes beside whatever is said again, or a kind goodbye? */
export const saysYes = (utterance: Utterance, { kind }: Visit): boolean =>
  did(utterance, 'accept') ||
  did(utterance, 'confirm') ||
  YES.some((cue) => cued(utterance, cue)) ||
  (kind === 'kept' && (did(utterance, 'thank') || cued(utterance, 'wishes_well')));

/** On a return visit, who holds to what was agreed, or only wants another day for it, asks for no new plan. */
export const asksNothingNew = (state: Rehearsal, ledger: Ledger, utterance: Utterance) => {
  const plan = planInVisit(state, ledger);
  const holds = state.visit !== null && plan !== undefined && holdsTo(state.visit, plan, utterance, state);
  const moves = state.visit !== null && cued(utterance, 'moves_day') && isOfDays(utterance);
  return { holds, moves };
};
