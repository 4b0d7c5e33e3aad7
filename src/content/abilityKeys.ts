import type { AbilityScenario } from './abilityScenario.ts';
import { CLOSING_KEYS } from './closingKeys.ts';

/** The keys that an ability-limited counterpart speaks from, besides those of its causes, obstacles and answers. */
export const ABILITY_KEYS = [
  'opening',
  'asks_who_calls',
  'asks_proof_of_caller',
  'caller_believed',
  'gives_identity',
  'identity_waived',
  'told_too_early',
  'told_who',
  'evade',
  'cause_known',
  'what_now',
  'tells_means',
  'keeps_means',
  'asks_plan',
  'asks_plan_again',
  'asks_date',
  'limit_down',
  'limit_per',
  'limit_lump',
  'limit_early',
  'limit_fee',
  'counter',
  'counter_no_down',
  'counter_lump',
  'counter_fee',
  'offer',
  'offer_no_down',
  'offer_lump',
  'offer_stands',
  'counter_edge',
  'accept',
  'asks_recap',
  'give_way',
  'recap',
  'recap_no_down',
  'recap_lump',
  'recap_fee',
  'recap_waived',
  'recap_discount',
  'ask_confirm',
  'ask_clear_yes',
  'ask_change',
  'boss_grants',
  'boss_needs_reason',
  'no_boss',
  'waits_for_boss',
  'set_boundary_hostile',
  'set_boundary_threat',
  'pressed_early',
  'refuse_forgery',
  'protect_secret',
  'asked_secret',
  'consequence_heard',
  'success_heard',
  'incentive_heard',
  'redirect',
  'clarify',
  'answered_unknown',
  'not_relevant_now',
  'ack.greeting',
  'ack.empathy',
  'ack.reassure',
  'ack.apology',
  'ack.blame',
  'ack.vague',
  'ack.proposal',
  'ack.concede',
  'ack.thanks',
  'ack.figures',
  'ack.ramble',
  'ack.beg',
  'ack.overpromise',
  'ack.needs_time',
  'shows_doubt',
  ...CLOSING_KEYS,
] as const;
/** What is said on a return visit, after a plan was agreed. */
const VISIT_KEYS = ['visit_kept', 'visit_cause', 'visit_catch_up', 'visit_recap'] as const;
/** What is said only where somebody else picks up. */
const OTHER_KEYS = ['opening_other', 'other_asks', 'other_told', 'other_fetches'] as const;

export type AbilityKey =
  | (typeof VISIT_KEYS)[number]
  | (typeof ABILITY_KEYS)[number]
  | (typeof OTHER_KEYS)[number]
  | `cause.${string}`
  | `obstacle.${string}`
  | `cleared.${string}`;

/** Every key that an ability-limited counterpart can come to speak from. */
export const abilityKeysOf = ({ cases, obstacles, answers }: AbilityScenario): ReadonlySet<string> => {
  const facts = Object.values(cases);
  return new Set<string>([
    ...ABILITY_KEYS,
    ...VISIT_KEYS,
    ...(facts.some(({ answeredBy }) => answeredBy === 'other') ? OTHER_KEYS : []),
    ...facts.map(({ cause }) => `cause.${cause}`),
    ...Object.keys(obstacles).flatMap((id) => [`obstacle.${id}`, `obstacle.${id}.again`, `cleared.${id}`]),
    ...answers.map(({ id }) => `answer.${id}`),
  ]);
};
