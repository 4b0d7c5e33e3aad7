/**
 * What the talk has established, by name. The first list is learned and remembered; the second is worked out
 * anew for each message. Stages, criteria and answers name facts in their conditions.
 */
export const LEARNED_FACTS = [
  'greeted',
  'identified',
  'verified',
  'reason',
  'willingness',
  'apology',
  'acknowledged',
  'evidence',
  'means',
  'figure',
  'proposal',
  'specialist_asked',
  'affordability_confirmed',
  'month_too_heavy',
  'surplus_queried',
  'total_queried',
  'debt_stated',
  'dispute_parked',
  // What someone who is owed establishes.
  'introduced',
  'identity_asked',
  'reached',
  'believed',
  'told_other',
  'cause_told',
  'goodwill',
  'means_told',
  'reason_asked',
  'means_asked',
] as const;
export type LearnedFact = (typeof LEARNED_FACTS)[number];

export const PASSING_FACTS = [
  'first_message',
  'plain_deceit',
  'endless_offer',
  'names_self',
  'offer_open',
  'read_back',
  'terms_match_offer',
  'terms_contradict_offer',
  'repeats_proposal',
  'proposal_changed',
  'above_surplus',
  'near_surplus',
  'offer_heavy',
  'was_accepted',
  'ignores_question',
  'leaving',
  'review_pending',
  'pays_at_once',
  'package_changed',
  'debt_named',
  'pressed_early',
  'beyond_mandate',
  'can_ask_higher',
  'concern_met',
  'obstacle_open',
  'plan_kept',
  'summed_up',
] as const;
export type PassingFact = (typeof PASSING_FACTS)[number];

export const FACTS = [...LEARNED_FACTS, ...PASSING_FACTS] as const;
export type Fact = (typeof FACTS)[number];
