import type { AuthorityCase } from '../../content/authorityScenario.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Ask } from '../../domain/move.ts';
import { dueBy, type Plan } from '../../domain/plan.ts';
import { knows, type Rehearsal } from '../../domain/rehearsal.ts';
import type { Place } from '../../domain/stage.ts';
import { cued, did } from '../../domain/utterance.ts';
import { asksMore, isClearYes, nextDateOf, recaps, saysYes, takesFigures } from '../agreement.ts';
import type { Decision } from '../decision.ts';
import { caseOf, surplusOf } from '../ledger.ts';
import { heaviestOf, isLumpSum, planSlots, readBack } from '../planSlots.ts';
import { answerTo } from './answers.ts';
import type { Context } from './context.ts';

/**
 * What follows when an offer is open and the person says yes, or restates it. Agreement needs an open offer, its
 * terms read back by either side, and a clear yes. Undefined where the message does neither.
 */
export const settle = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  if (!state.offer || !isAtPlan(state.place)) return undefined;
  // "我承受得起", "that's within my budget" weighs a plan and finds it light enough.
  const affords = cued(utterance, 'affords_it') && !cued(utterance, 'not_yes');
  const declines =
    did(utterance, 'reject') && !affords && !(state.offer.readBack && cued(utterance, 'nothing_to_correct'));
  const takes = takesFigures(context);
  const proposes = did(utterance, 'propose') && !(affords && signals.terms.size === 0);
  const puts = proposes || signals.facts.has('proposal_changed');
  if (declines || (puts && !takes)) return undefined;
  // A yes to "which matters most?" takes up no offer.
  if (signals.facts.has('package_changed') || state.asked.includes('priority')) return undefined;
  if (!takes && !cued(utterance, 'names_offer') && !isOpen(context)) return undefined;
  // Whether it can be borne is asked of the person's own plan.
  if (!takes && state.asked.includes('affordability')) return undefined;
  const { plan, readBack: wasReadBack } = state.offer;
  const restates = (did(utterance, 'confirm') && signals.facts.has('terms_match_offer')) || recaps(context);
  // Who wants something besides that cannot be had is told so, and has not agreed without it.
  const wants = answerTo(context)?.move === 'refuse';
  if (isClearYes(context) && !wants && (wasReadBack || restates)) return closeAgreed(context);

  const readAgain: Decision = {
    move: 'recap',
    segments: readBack(plan, state.visit),
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
  const accepted: Decision = { ...readAgain, move: 'accept' };
  const wrongFigures = signals.facts.has('terms_contradict_offer');
  const bare = affords || (cued(utterance, 'bare_yes') && !cued(utterance, 'not_yes'));
  // Who goes through their own month again has neither agreed yet nor turned anything down.
  const budgets =
    did(utterance, 'state_means') && !cued(utterance, 'not_yes') && !cued(utterance, 'hesitates');
  if (wasReadBack && (bare || budgets) && !wrongFigures && !asksMore(context))
    return { move: 'ask_clear_yes', segments: [{ key: 'ask_clear_yes' }], asked: ['confirmation'] };
  if (wasReadBack && cued(utterance, 'not_yes') && !asksMore(context))
    return { move: 'recap', segments: [{ key: 'ask_change' }], asked: ['confirmation'] };
  const half = did(utterance, 'accept') || cued(utterance, 'clear_yes');
  if (wasReadBack && half && !saysYes(context) && !wants && !did(utterance, 'offer_evidence'))
    return { move: 'ask_clear_yes', segments: [{ key: 'ask_clear_yes' }], asked: ['confirmation'] };
  // Figures other than those on the table are answered with the figures; so is a yes to what was not yet read back.
  const agrees = saysYes(context) || bare || takes;
  const stalls = cued(utterance, 'not_yes') || cued(utterance, 'needs_time');
  if (wrongFigures && (agrees || did(utterance, 'confirm'))) return readAgain;
  if (!wasReadBack && (agrees || restates) && !stalls && !asksMore(context))
    return puts && !state.visit
      ? { ...accepted, segments: [{ key: 'accept' }, ...readAgain.segments] }
      : readAgain;
  if (wasReadBack && restates) return { ...accepted, segments: [{ key: 'accept' }, { key: 'ask_confirm' }] };
  return undefined;
};

/** What was asked besides the plan, to which a yes is an answer of its own. */
const ASKED_ELSE: ReadonlySet<Ask> = new Set([
  'evidence',
  'figure',
  'reason',
  'willingness',
  'means',
  'priority',
]);

/**
 * Is the offer what a yes is about? Not one that was turned down and not named again, nor where something else was
 * asked; while a review is under way 好的 is about waiting.
 */
const isOpen = ({ state, utterance }: Context): boolean => {
  const waits = state.review !== null && !state.review.decided;
  const elsewhere = waits || state.asked.some((ask) => ASKED_ELSE.has(ask));
  return !state.offer?.declined && (!elsewhere || cued(utterance, 'agrees_in_words'));
};

const isAtPlan = (place: Place): boolean => place === 'propose_plan' || place === 'confirm';

export const closeAgreed = ({ state, scenario }: Context): Decision => {
  const { offer } = state;
  if (!offer) throw new Error('an agreement needs an open offer');
  const ticket = state.review?.ticket ?? `A-${caseOf(scenario, state).caseNumber.slice(-4)}`;
  return {
    move: 'close_agreed',
    segments: [
      {
        key: 'close_agreed',
        slots: {
          ...planSlots(offer.plan),
          first: { date: nextDateOf(offer.plan, state.today) },
          ticket: { text: ticket },
        },
      },
    ],
    asked: [],
    // Where the person read it back themselves, that is on record too.
    offer: { plan: offer.plan, readBack: true },
    ends: isBeyondMeans(offer.plan, state, caseOf(scenario, state)) ? 'partly_agreed' : 'agreed',
  };
};

/** More a month than is left in one, or more at first than is at hand by then: it is a deal, and it will not hold. */
const isBeyondMeans = (plan: Plan, { today, means, visit }: Rehearsal, facts: AuthorityCase): boolean => {
  // What is at hand was told for the first talk; on a return visit it is no longer known.
  if (isLumpSum(plan)) return false;
  const surplus = means.surplus ?? surplusOf(facts);
  if (visit) return heaviestOf(plan) > surplus;
  // A first payment on a later day may wait for what comes in by then.
  const comesIn = plan.downDate > today ? Math.max(0, surplus) : 0;
  return (
    heaviestOf(plan) > surplus ||
    dueBy(plan, plan.downDate) > Math.max(means.cash ?? 0, facts.cashNow) + comesIn
  );
};

/** Taking leave: a prudent no with reasons and a dated reply is a good outcome; an open read-back is a part of one. */
export const leave = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  const atPlan = isAtPlan(state.place);
  // A reply is promised for a day that is still to come.
  const date = utterance.mentions.dates.findLast((mention) => mention.date > state.today)?.date;
  const declines = did(utterance, 'reject') || cued(utterance, 'needs_time');
  const reasoned = knows(state, 'reason') || knows(state, 'means');
  // Who declines and names a day for the answer may quote the figures that are declined.
  const proposes = did(utterance, 'propose') && !(did(utterance, 'reject') && did(utterance, 'follow_up'));
  if (
    atPlan &&
    declines &&
    reasoned &&
    date !== undefined &&
    !proposes &&
    (did(utterance, 'follow_up') || cued(utterance, 'needs_time'))
  )
    return {
      move: 'close_declined',
      segments: [{ key: 'close_declined', slots: { due: { date } } }],
      asked: [],
      ends: 'declined_well',
    };
  if (!signals.facts.has('leaving')) return undefined;
  // A plan that is kept stands, whether or not it is sworn to again.
  if (state.visit?.kind === 'kept' && state.offer && !cued(utterance, 'cannot_hold'))
    return closeAgreed(context);
  if (state.offer?.readBack)
    return {
      move: 'close_unresolved',
      segments: [{ key: 'close_partly', slots: { due: { date: addDays(state.today, 7) } } }],
      asked: [],
      ends: 'partly_agreed',
    };
  return { move: 'close_unresolved', segments: [{ key: 'close_unresolved' }], asked: [], ends: 'unresolved' };
};
