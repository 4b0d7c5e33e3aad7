import type { AbilityScenario } from '../content/abilityScenario.ts';
import { demandIn } from '../counterpart/ability/demand.ts';
import { offersBenefit } from '../counterpart/ability/hear.ts';
import { clearedBy, forestalledBy, parks } from '../counterpart/ability/obstacles.ts';
import { reasonsFor } from '../counterpart/ability/standing.ts';
import { caseOf, ledgerOf } from '../counterpart/ledger.ts';
import { applyReasons } from '../counterpart/standing.ts';
import type { LearnedFact } from '../domain/fact.ts';
import { knows, type Rehearsal } from '../domain/rehearsal.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { grantsFee, withGrant } from './feeGrant.ts';
import { hearCreditor } from './hearCreditor.ts';
import type { Recorder } from './recorder.ts';
import type { Heard, TakenIn } from './takenIn.ts';

/** Records what a message of someone who is owed establishes, asks for and clears, and what it is worth to the other. */
export const takeInCreditor = (record: Recorder, scenario: AbilityScenario, heard: Heard): TakenIn => {
  const { before } = heard;
  const { utterance, proposal, changed, holds, sumsUp, introduces, callsThem, signals } = hearCreditor(
    scenario,
    heard,
  );
  const { fee } = ledgerOf(scenario, before);

  const learned = factsIn(before, utterance, { introduces, names: callsThem });
  if (holds) learned.push('figure', 'proposal');
  if (proposal) {
    learned.push('figure');
    if (demandIn(scenario, { ...before, proposal })) learned.push('proposal');
  }
  const facts = learned.filter((fact) => !before.facts.includes(fact));
  if (facts.length > 0) record.add({ type: 'FactsLearned', facts });
  if (proposal) record.add({ type: 'ProposalMade', proposal, changed });
  // "No late fee at all. What could you manage?": what is granted by the way holds for every plan that follows.
  else if (!sumsUp && grantsFee(utterance, fee))
    record.add({
      type: 'ProposalMade',
      proposal: withGrant(before.proposal ?? {}, before, utterance, fee),
      changed: false,
    });
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
  for (const obstacle of forestalledBy(scenario, before, signals))
    record.add({ type: 'ObstacleCleared', obstacle });
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

/** Facts that a message establishes, whenever in the talk it is said. */
const factsIn = (
  state: Rehearsal,
  utterance: Utterance,
  says: { readonly introduces: boolean; readonly names: boolean },
): LearnedFact[] => {
  const facts: LearnedFact[] = [];
  const learn = (when: boolean, fact: LearnedFact): void => {
    if (when) facts.push(fact);
  };
  learn(did(utterance, 'greet'), 'greeted');
  // Whoever picked up passes the name on with the telephone.
  learn(says.introduces, 'introduced');
  learn(
    says.names || cued(utterance, 'asks_identity') || cued(utterance, 'asks_to_pass_on'),
    'identity_asked',
  );
  learn(did(utterance, 'empathize'), 'acknowledged');
  learn(did(utterance, 'apologize'), 'apology');
  learn(cued(utterance, 'asks_means'), 'means_asked');
  learn(did(utterance, 'ask_reason') && knows(state, 'verified'), 'reason_asked');
  learn(
    did(utterance, 'empathize') ||
      did(utterance, 'reassure') ||
      offersBenefit(utterance) ||
      did(utterance, 'apologize') ||
      cued(utterance, 'tells_success'),
    'goodwill',
  );
  return facts;
};
