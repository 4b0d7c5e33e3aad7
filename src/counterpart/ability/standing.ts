import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { Signals } from '../../domain/condition.ts';
import type { StandingReason } from '../../domain/event.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { cued, did, raised, type Utterance } from '../../domain/utterance.ts';
import { demandIn } from './demand.ts';
import { offersBenefit, showsFigures } from './hear.ts';

/** What a person gains by once only, however often they say it. */
const ONCE: ReadonlySet<StandingReason> = new Set([
  'asks_why',
  'acknowledges_other_side',
  'reassured',
  'itemised_figures',
  'told_success',
  'incentive_offered',
  'concrete_plan',
  'apology_once',
]);

const IDLE: readonly string[] = ['accept', 'thank', 'greet'];

/** Why the trust and patience of someone who owes change with a message. */
export const reasonsFor = (
  scenario: AbilityScenario,
  state: Rehearsal,
  utterance: Utterance,
  signals: Signals,
  cleared: readonly string[],
): StandingReason[] => {
  const reasons: StandingReason[] = [];
  const add = (when: boolean, reason: StandingReason): void => {
    if (when && !(ONCE.has(reason) && state.standingReasons.includes(reason))) reasons.push(reason);
  };
  const fact = (name: Parameters<typeof signals.facts.has>[0]): boolean => signals.facts.has(name);
  const demand = demandIn(scenario, state);
  const civil = !raised(utterance, 'hostile') && !raised(utterance, 'blame');
  add(did(utterance, 'ask_reason') && civil, 'asks_why');
  add(did(utterance, 'empathize') && civil, 'acknowledges_other_side');
  add(did(utterance, 'reassure'), 'reassured');
  add(showsFigures({ utterance }) && !fact('debt_named'), 'itemised_figures');
  add(cued(utterance, 'tells_success'), 'told_success');
  add(offersBenefit(utterance), 'incentive_offered');
  add(
    fact('proposal_changed') && demand?.isDated === true && !did(utterance, 'state_consequence'),
    'concrete_plan',
  );
  add(fact('proposal_changed') && state.offersMade.length > 0, 'adapts_after_counter');
  for (const _ of cleared) add(true, 'obstacle_cleared');
  add(did(utterance, 'apologize'), 'apology_once');

  add(raised(utterance, 'blame'), 'blamed');
  add(fact('debt_named'), 'revealed_early');
  add(fact('pressed_early'), 'pressed_early');
  add(cued(utterance, 'asks_secret'), 'asked_secret');
  add(raised(utterance, 'vague'), 'vague_promise');
  add(
    fact('repeats_proposal') && !did(utterance, 'accept') && cleared.length === 0,
    'repeat_without_new_info',
  );
  // Whoever asks about it, or feels for it, does not pass it over.
  const engages = (['ask', 'empathize', 'reassure', 'apologize'] as const).some((act) => did(utterance, act));
  const again =
    did(utterance, 'propose') || did(utterance, 'cite_terms') || did(utterance, 'state_consequence');
  add(state.asked.includes('concern') && cleared.length === 0 && (!engages || again), 'ignored_concern');
  // A third nod brings nothing on.
  const nods = utterance.acts.every(({ label }) => IDLE.includes(label)) && cleared.length === 0;
  const often = Math.max(state.askCounts.plan ?? 0, state.askCounts.purpose ?? 0) >= 3;
  add(nods && often && state.offer === null, 'repeat_without_new_info');
  add(fact('ignores_question') || raised(utterance, 'refuse'), 'ignored_direct_question');
  add(raised(utterance, 'off_topic') || raised(utterance, 'ramble'), 'over_long_off_topic');
  add(raised(utterance, 'hostile'), 'insult');
  add(raised(utterance, 'threaten'), 'threat');
  add(raised(utterance, 'deceive'), 'forged_proof');
  return reasons;
};
