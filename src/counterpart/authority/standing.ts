import type { StandingReason } from '../../domain/event.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { did, raised, type Utterance } from '../../domain/utterance.ts';

/** What a person gains by once only, however often they say it. */
const ONCE: ReadonlySet<StandingReason> = new Set([
  'reason_given',
  'willingness',
  'concrete_plan',
  'plan_within_ability',
  'acknowledges_other_side',
  'apology_once',
  'broken_promise_owned',
]);

/** What a turn shows besides the message itself. */
export type TurnFacts = {
  readonly newEvidence: boolean;
  readonly planIsConcrete: boolean;
  readonly planIsAffordable: boolean;
  readonly proposalChanged: boolean;
  readonly repeatsProposal: boolean;
  readonly ignoresQuestion: boolean;
  readonly ownsBrokenPromise: boolean;
  readonly givesMore: boolean;
  /** Names what they want beside the plan: that can be acted on, without a figure of the plan. */
  readonly bargains: boolean;
};

/** Why the counterpart's trust and patience change with a message. A request to the coach changes nothing. */
export const reasonsFor = (state: Rehearsal, utterance: Utterance, turn: TurnFacts): StandingReason[] => {
  const reasons: StandingReason[] = [];
  const add = (when: boolean, reason: StandingReason): void => {
    if (when && !(ONCE.has(reason) && state.standingReasons.includes(reason))) reasons.push(reason);
  };
  add(did(utterance, 'explain_hardship'), 'reason_given');
  add(did(utterance, 'state_willingness') && !raised(utterance, 'vague'), 'willingness');
  add(turn.newEvidence, 'evidence_offered');
  add(turn.planIsConcrete, 'concrete_plan');
  add(turn.planIsConcrete && turn.planIsAffordable, 'plan_within_ability');
  add(turn.proposalChanged && state.offersMade.length > 0, 'adapts_after_counter');
  add(did(utterance, 'empathize'), 'acknowledges_other_side');
  add(did(utterance, 'apologize'), 'apology_once');
  add(turn.givesMore, 'trade_offered');
  add(turn.ownsBrokenPromise, 'broken_promise_owned');

  add(raised(utterance, 'vague') && !turn.bargains, 'vague_promise');
  add(turn.repeatsProposal, 'repeat_without_new_info');
  add(turn.ignoresQuestion || raised(utterance, 'refuse'), 'ignored_direct_question');
  add(raised(utterance, 'off_topic') || raised(utterance, 'ramble'), 'over_long_off_topic');
  add(raised(utterance, 'hostile'), 'insult');
  add(raised(utterance, 'threaten'), 'threat');
  add(raised(utterance, 'deceive'), 'forged_proof');
  return reasons;
};
