import { addDays } from '../domain/calendar.ts';
import { knows } from '../domain/rehearsal.ts';
import { cued, did } from '../domain/utterance.ts';
import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import { caseOf } from './ledger.ts';
import { planSlots, readBack } from './planSlots.ts';

/** A yes that leaves no doubt: a bare 好的 or OK never is one. */
export const isClearYes = ({ utterance, signals }: Context): boolean =>
  !signals.facts.has('terms_contradict_offer') &&
  (did(utterance, 'accept') || cued(utterance, 'clear_yes')) &&
  !cued(utterance, 'bare_yes') &&
  !did(utterance, 'reject') &&
  !did(utterance, 'propose');

/**
 * What follows when an offer is open and the person says yes, or restates it. Agreement needs an open offer, its
 * terms read back by either side, and a clear yes. Undefined where the message does neither.
 */
export const settle = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  if (!state.offer) return undefined;
  const { plan, readBack: wasReadBack } = state.offer;
  const restates = did(utterance, 'confirm') && signals.facts.has('terms_match_offer');
  const yes = isClearYes(context);
  const bare =
    !yes &&
    !signals.facts.has('terms_contradict_offer') &&
    (cued(utterance, 'bare_yes') || did(utterance, 'accept')) &&
    !did(utterance, 'reject') &&
    !did(utterance, 'propose');

  if (yes && (wasReadBack || restates)) return closeAgreed(context);
  if (wasReadBack && bare)
    return { move: 'ask_clear_yes', segments: [{ key: 'ask_clear_yes' }], asked: ['confirmation'] };
  // A yes to other figures than those on the table is answered with the figures.
  const misremembers =
    signals.facts.has('terms_contradict_offer') && (did(utterance, 'accept') || did(utterance, 'confirm'));
  if (yes || bare || ((misremembers || did(utterance, 'confirm')) && !did(utterance, 'propose')))
    return {
      move: 'recap',
      segments: readBack(plan),
      asked: ['confirmation'],
      offer: { plan, readBack: true },
    };
  return undefined;
};

const closeAgreed = ({ state, scenario }: Context): Decision => {
  const offer = state.offer;
  if (!offer) throw new Error('an agreement needs an open offer');
  const ticket = state.review?.ticket ?? `A-${caseOf(scenario, state).caseNumber.slice(-4)}`;
  return {
    move: 'close_agreed',
    segments: [{ key: 'close_agreed', slots: { ...planSlots(offer.plan), ticket: { text: ticket } } }],
    asked: [],
    // Where the person read it back themselves, that is on record too.
    offer: { plan: offer.plan, readBack: true },
    ends: 'agreed',
  };
};

/** Taking leave: a prudent no with reasons and a dated reply is a good outcome; an open read-back is a part of one. */
export const leave = (context: Context): Decision | undefined => {
  const { state, utterance, signals } = context;
  const atPlan = state.place === 'propose_plan' || state.place === 'confirm';
  const date = utterance.mentions.dates[0]?.date;
  const declines = did(utterance, 'reject') || cued(utterance, 'needs_time');
  const reasoned = knows(state, 'reason') || knows(state, 'means');
  const proposes = did(utterance, 'propose');
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
  if (state.offer?.readBack)
    return {
      move: 'close_unresolved',
      segments: [{ key: 'close_partly', slots: { due: { date: addDays(state.today, 7) } } }],
      asked: [],
      ends: 'partly_agreed',
    };
  return { move: 'close_unresolved', segments: [{ key: 'close_unresolved' }], asked: [], ends: 'unresolved' };
};
