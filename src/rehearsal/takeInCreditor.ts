import type { AbilityScenario } from '../content/abilityScenario.ts';
import { speakerOf } from '../content/lines.ts';
import { isPassedOn } from '../counterpart/ability/caller.ts';
import { demandIn } from '../counterpart/ability/demand.ts';
import { clearedBy, parks } from '../counterpart/ability/obstacles.ts';
import { reasonsFor } from '../counterpart/ability/standing.ts';
import { caseOf } from '../counterpart/ledger.ts';
import { applyReasons } from '../counterpart/standing.ts';
import type { LearnedFact } from '../domain/fact.ts';
import { knows, type Rehearsal } from '../domain/rehearsal.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { creditorSignals } from './creditorSignals.ts';
import { namesPerson } from './learn.ts';
import { proposalIn, sameProposal } from './proposal.ts';
import type { Recorder } from './recorder.ts';
import type { Heard, TakenIn } from './takenIn.ts';

/** Records what a message of someone who is owed establishes, asks for and clears, and what it is worth to the other. */
export const takeInCreditor = (
  record: Recorder,
  scenario: AbilityScenario,
  { before, text, utterance, lines }: Heard,
): TakenIn => {
  const put = isAboutMoney(scenario, before, utterance) ? proposalIn(before, utterance) : null;
  const proposal = put && (cued(utterance, 'asks_full_waiver') ? { ...put, waivesAll: true as const } : put);
  const changed = proposal !== null && !sameProposal(before.proposal, proposal);
  const signals = creditorSignals(scenario, before, utterance, { terms: proposal, changed });

  const names = Object.values(lines).map((texts) => speakerOf(texts, before));
  const learned = factsIn(scenario, before, utterance, namesPerson(text, names));
  if (proposal) {
    learned.push('figure');
    if (demandIn(scenario, { ...before, proposal })) learned.push('proposal');
  }
  const facts = learned.filter((fact) => !before.facts.includes(fact));
  if (facts.length > 0) record.add({ type: 'FactsLearned', facts });
  if (proposal) record.add({ type: 'ProposalMade', proposal, changed });
  const papers = caseOf(scenario, before).evidence.filter((name) =>
    cued(utterance, `proof_${name.replaceAll('-', '_')}`),
  );
  for (const name of papers.filter((paper) => !before.evidence.includes(paper)))
    record.add({ type: 'EvidenceShown', name });

  const cleared = clearedBy(scenario, before, signals);
  for (const obstacle of cleared) {
    record.add({ type: 'ObstacleCleared', obstacle });
    if (parks(scenario, obstacle)) record.add({ type: 'FactsLearned', facts: ['dispute_parked'] });
  }
  const reasons = reasonsFor(
    scenario,
    { ...before, proposal: record.state.proposal },
    utterance,
    signals,
    cleared,
  );
  if (reasons.length > 0)
    record.add({
      type: 'StandingChanged',
      standing: applyReasons(scenario.policy, before, reasons),
      reasons,
    });
  return { signals, digitsMismatch: false, cleared };
};

/** A day for an answer, or the contested sum that is set apart, is no plan. */
const isAboutMoney = (scenario: AbilityScenario, state: Rehearsal, utterance: Utterance): boolean => {
  const { terms, mentions } = utterance;
  const { disputed } = caseOf(scenario, state);
  const inParts = ['instalments', 'perInstalment', 'downPayment'] as const;
  if (inParts.some((field) => terms[field] !== undefined)) return true;
  if (did(utterance, 'propose') && terms.kinds?.includes('lump_sum')) return true;
  const sums = mentions.amounts.filter(({ value }) => value !== disputed);
  const onlyDisputed = mentions.amounts.length > 0 && sums.length === 0;
  return !onlyDisputed && !(did(utterance, 'follow_up') && sums.length === 0);
};

/** Facts that a message establishes, whenever in the talk it is said. */
const factsIn = (
  scenario: AbilityScenario,
  state: Rehearsal,
  utterance: Utterance,
  namesCounterpart: boolean,
): LearnedFact[] => {
  const facts: LearnedFact[] = [];
  const learn = (when: boolean, fact: LearnedFact): void => {
    if (when) facts.push(fact);
  };
  const reached = isPassedOn(scenario, state);
  learn(did(utterance, 'greet'), 'greeted');
  learn(did(utterance, 'identify') && reached, 'introduced');
  learn(
    namesCounterpart || cued(utterance, 'asks_identity') || cued(utterance, 'asks_to_pass_on'),
    'identity_asked',
  );
  learn(did(utterance, 'empathize'), 'acknowledged');
  learn(did(utterance, 'apologize'), 'apology');
  learn(did(utterance, 'ask_reason') && knows(state, 'verified'), 'reason_asked');
  learn(
    did(utterance, 'empathize') ||
      did(utterance, 'reassure') ||
      did(utterance, 'offer_incentive') ||
      did(utterance, 'apologize') ||
      cued(utterance, 'tells_success'),
    'goodwill',
  );
  return facts;
};
