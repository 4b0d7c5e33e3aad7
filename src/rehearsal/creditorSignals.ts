import type { AbilityScenario } from '../content/abilityScenario.ts';
import { demandIn } from '../counterpart/ability/demand.ts';
import { beyondGrant } from '../counterpart/ability/mandate.ts';
import { clearedBy } from '../counterpart/ability/obstacles.ts';
import type { Signals } from '../domain/condition.ts';
import { isForCoach } from '../domain/cue.ts';
import type { Fact } from '../domain/fact.ts';
import { knows, type Rehearsal } from '../domain/rehearsal.ts';
import type { Proposal } from '../domain/terms.ts';
import { cued, did, touched, type Utterance } from '../domain/utterance.ts';
import { isAboutMoney } from './aboutMoney.ts';
import { signalsOf } from './signals.ts';

/** Is money spoken of, in whatever words? */
const speaksOfDebt = (utterance: Utterance): boolean =>
  cued(utterance, 'names_debt') ||
  showsPaper(utterance) ||
  utterance.mentions.amounts.length > 0 ||
  (['cite_terms', 'state_consequence', 'offer_incentive', 'propose'] as const).some((act) =>
    did(utterance, act),
  );

/** A paper that only serves to check who is who tells nothing: "the last four of your statement?". */
const showsPaper = (utterance: Utterance): boolean =>
  utterance.cues.some(({ label }) => label.startsWith('proof_')) &&
  !cued(utterance, 'asks_identity') &&
  !cued(utterance, 'official_channel');

/** What conditions can look at on the side of someone who is owed. */
export const creditorSignals = (
  scenario: AbilityScenario,
  before: Rehearsal,
  utterance: Utterance,
  proposal: {
    readonly terms: Proposal | null;
    readonly changed: boolean;
    /** The message says who is speaking. */
    readonly introduces?: boolean;
    /** It does so by name. */
    readonly namesSelf?: boolean;
    /** It offers something for paying, and no day by which. */
    readonly endlessOffer?: boolean;
    /** It tells all of the plan that lies open. */
    readonly sumsUp?: boolean;
  },
): Signals => {
  const signals = signalsOf(before, utterance, proposal, {}, scenario);
  const facts = new Set<Fact>(signals.facts);
  if (proposal.introduces) facts.add('introduced');
  if (proposal.endlessOffer) facts.add('endless_offer');
  // Words that the content listens for answer as well as any act.
  if (utterance.cues.some(({ label }) => !isForCoach(label))) facts.delete('ignores_question');
  if (!isAboutMoney(scenario, before, utterance)) facts.delete('terms_contradict_offer');
  if (proposal.sumsUp) {
    facts.delete('terms_contradict_offer');
    facts.add('terms_match_offer');
    facts.add('summed_up');
  }
  if (!knows(before, 'verified') && before.place === 'greet' && speaksOfDebt(utterance))
    facts.add('debt_named');
  // Law and records weigh on someone who was listened to; before that they only harden.
  const kind = knows(before, 'goodwill') || did(utterance, 'empathize') || did(utterance, 'reassure');
  const listened = knows(before, 'cause_told') && kind;
  // What a fee is made of is a figure, not pressure.
  const presses =
    (did(utterance, 'state_consequence') &&
      !cued(utterance, 'itemises') &&
      !cued(utterance, 'holds_to_plan')) ||
    touched(utterance, 'legal_step');
  if (presses && !listened && before.place !== 'greet') facts.add('pressed_early');
  const demand = demandIn(scenario, { ...before, proposal: proposal.terms });
  if (demand && beyondGrant(scenario, before, demand.plan).length > 0) facts.add('beyond_mandate');
  // To take an offer that is beyond one's mandate is to grant it.
  // "Is that a yes?" takes nothing.
  const takes = (did(utterance, 'accept') || cued(utterance, 'clear_yes')) && !did(utterance, 'ask');
  const { offer } = before;
  if (takes && offer && beyondGrant(scenario, before, offer.plan).length > 0) facts.add('beyond_mandate');
  if (before.standing.authority < scenario.policy.mandates.length) facts.add('can_ask_higher');
  const { raised, cleared } = before.obstacles;
  if (raised.some((id) => !cleared.includes(id))) facts.add('obstacle_open');
  const known = { ...signals, facts };
  if (clearedBy(scenario, before, known).length > 0) facts.add('concern_met');
  return known;
};
