import type { Scenario } from '../content/scenario.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Plan, scheduleOf } from '../domain/plan.ts';
import { cued, did } from '../domain/utterance.ts';
import type { ContextOf } from './context.ts';

type Said = Pick<ContextOf<Scenario>, 'utterance' | 'signals' | 'state'>;

/** Asking for it in writing, or for a reference, goes with a yes; any other question does not. */
export const asksMore = ({ utterance }: Pick<Said, 'utterance'>): boolean =>
  did(utterance, 'ask') && !cued(utterance, 'asks_in_writing') && !cued(utterance, 'asks_reference');

/** What a message may be about besides the plan. */
const ELSE = ['offer_evidence', 'state_means', 'explain_hardship'] as const;

/** "Yes, I have the bill", "Right, 27 November then": the yes is to the papers or the day that stands beside it. */
const speaksOfElse = ({ utterance, state, signals }: Said): boolean => {
  const namesPaper = utterance.cues.some(({ label }) => label.startsWith('proof_'));
  if (namesPaper || ELSE.some((act) => did(utterance, act))) return true;
  if (!state.offer || did(utterance, 'follow_up') || signals.facts.has('terms_match_offer')) return false;
  const known = [state.today, ...scheduleOf(state.offer.plan).map(({ date }) => date)];
  return utterance.mentions.dates.some(({ date }) => !known.includes(date));
};

/** A yes to what lies on the table: in words that can be about nothing else, or a mere one that has nothing else to be about. */
export const saysYes = (said: Said): boolean => {
  const { utterance } = said;
  // Why it can be borne goes with the yes.
  const affords = cued(utterance, 'affords_it') && cued(utterance, 'clear_yes');
  if (affords || cued(utterance, 'agrees_in_words')) return true;
  const yes =
    did(utterance, 'accept') || cued(utterance, 'clear_yes') || cued(utterance, 'nothing_to_correct');
  return yes && !speaksOfElse(said);
};

/** A yes that leaves no doubt: a bare 好的 or OK never is one, nor a yes with a but. */
export const isClearYes = (context: Said): boolean => {
  const { utterance, signals } = context;
  const isRight = cued(utterance, 'nothing_to_correct');
  const changes =
    did(utterance, 'propose') ||
    signals.facts.has('terms_contradict_offer') ||
    signals.facts.has('proposal_changed') ||
    signals.facts.has('package_changed');
  const doubts =
    cued(utterance, 'bare_yes') ||
    (cued(utterance, 'not_yes') && !isRight) ||
    cued(utterance, 'hesitates') ||
    cued(utterance, 'needs_time') ||
    (did(utterance, 'reject') && !isRight && !cued(utterance, 'affords_it')) ||
    asksMore(context) ||
    (changes && !(context.state.offer?.readBack ? takesFigures(context) : recaps(context)));
  return saysYes(context) && !doubts;
};

/** Are the figures that are named those of the offer, and is nothing asked for besides? */
export const takesFigures = (context: Said): boolean => {
  const { utterance, signals, state } = context;
  if (!state.offer || !signals.facts.has('terms_match_offer') || asksMore(context)) return false;
  if (signals.facts.has('package_changed')) return false;
  const { kinds = [], perInstalment, downPayment, total, deferDays, discountPercent } = utterance.terms;
  const { feeWaived } = state.offer.plan;
  if (deferDays !== undefined || discountPercent !== undefined || kinds.includes('discount')) return false;
  if (kinds.includes('fee_waiver') && feeWaived === 0) return false;
  const namesSum = [perInstalment, downPayment, total].some((sum) => sum !== undefined);
  return namesSum || saysYes(context);
};

/** Every figure of a plan, in the person's own words. */
export const recaps = (context: Said): boolean => {
  const plan = context.state.offer?.plan;
  const { instalments, perInstalment, downPayment } = context.utterance.terms;
  return (
    plan !== undefined &&
    takesFigures(context) &&
    instalments !== undefined &&
    perInstalment !== undefined &&
    (downPayment !== undefined || plan.downPayment === 0)
  );
};

/** The next day on which something is to be paid, after a first payment today; where there is none, what begins today. */
export const nextDateOf = (plan: Plan, today: PlainDate): PlainDate =>
  scheduleOf(plan).find(({ date }) => date > today || (plan.downPayment === 0 && date === today))?.date ??
  plan.startDate;
