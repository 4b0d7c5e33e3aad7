import type { AbilityScenario } from '../content/abilityScenario.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import { demandIn } from '../counterpart/ability/demand.ts';
import { offersBenefit } from '../counterpart/ability/hear.ts';
import { clearedBy, forestalledBy, parks } from '../counterpart/ability/obstacles.ts';
import { readOff } from '../counterpart/ability/readOff.ts';
import { reasonsFor } from '../counterpart/ability/standing.ts';
import { caseOf, ledgerOf } from '../counterpart/ledger.ts';
import { applyReasons } from '../counterpart/standing.ts';
import { asksNothingNew } from '../counterpart/visit/holdsTo.ts';
import type { LearnedFact } from '../domain/fact.ts';
import type { Plan } from '../domain/plan.ts';
import { knows, type Rehearsal } from '../domain/rehearsal.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { isAboutMoney } from './aboutMoney.ts';
import { compareTerms } from './compareTerms.ts';
import { creditorSignals } from './creditorSignals.ts';
import { fitsFee, grantsFee, withFeeApart, withGrant } from './feeGrant.ts';
import { withFirstDay } from './firstDay.ts';
import { namesPerson } from './learn.ts';
import { proposalIn, sameProposal } from './proposal.ts';
import type { Recorder } from './recorder.ts';
import type { Heard, TakenIn } from './takenIn.ts';

/** Records what a message of someone who is owed establishes, asks for and clears, and what it is worth to the other. */
export const takeInCreditor = (
  record: Recorder,
  scenario: AbilityScenario,
  { before, text, lines, ...heard }: Heard,
): TakenIn => {
  const ledger = ledgerOf(scenario, before);
  const utterance = withFirstDay(withFeeApart(heard.utterance, text, ledger.fee), before);
  const { holds, moves } = asksNothingNew(before, ledger, utterance);
  const tells = (plan: Plan | undefined): boolean =>
    plan !== undefined &&
    !before.visit &&
    !did(utterance, 'reject') &&
    readOff(utterance, plan, caseOf(scenario, before).disputed) === 'all' &&
    fitsFee(utterance, plan);
  const sumsUp = tells(before.offer?.plan);
  const again = !before.offer && tells(demandIn(scenario, before)?.plan);
  const puts = !holds && !moves && !sumsUp && isAboutMoney(scenario, before, utterance);
  const said = puts ? proposalIn(before, asPut(before, utterance)) : null;
  const proposal = again ? before.proposal : said && withGrant(said, before, utterance, ledger.fee);
  const changed = proposal !== null && !sameProposal(before.proposal, proposal);
  const own = Object.values(lines).flatMap((texts) => [
    texts.product,
    ...caseTextOf(texts, before.case).person.split(/[，,]/u).slice(0, 1),
  ]);
  const names = Object.values(lines).map((texts) => speakerOf(texts, before));
  const callsThem = namesPerson(text, names);
  // To call somebody by name is not to say one's own.
  const namesSelf = namesPerson(text, own) || cued(utterance, 'says_own_name');
  const introduces = namesSelf || (did(utterance, 'identify') && !callsThem);
  const put = { terms: proposal, changed, introduces, namesSelf, sumsUp };
  const signals = creditorSignals(scenario, before, utterance, put);

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
  else if (!sumsUp && grantsFee(utterance, ledger.fee))
    record.add({
      type: 'ProposalMade',
      proposal: withGrant(before.proposal ?? {}, before, utterance, ledger.fee),
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

/** Who sums up other figures than those on the table puts them. */
const asPut = (state: Rehearsal, utterance: Utterance): Utterance => {
  // Before anything lies open there is nothing to sum up but one's own plan.
  const other =
    state.offer === null ||
    compareTerms(utterance.terms, state.offer.plan) === 'contradict' ||
    !fitsFee(utterance, state.offer.plan);
  if (!other || !did(utterance, 'confirm')) return utterance;
  return {
    ...utterance,
    acts: utterance.acts.map((found) =>
      found.label === 'confirm' ? { ...found, label: 'propose' as const } : found,
    ),
  };
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
