import type { AuthorityScenario } from '../content/authorityScenario.ts';
import { reasonsFor } from '../counterpart/authority/standing.ts';
import { saysPaid } from '../counterpart/authority/visit.ts';
import { caseOf, ledgerOf, surplusOf } from '../counterpart/ledger.ts';
import { applyReasons } from '../counterpart/standing.ts';
import { asksNothingNew } from '../counterpart/visit/holdsTo.ts';
import { isWeighable, wishOf } from '../counterpart/wish.ts';
import { cued, did } from '../domain/utterance.ts';
import { bargain } from './bargain.ts';
import { checkDigits, dataIn, evidenceIn, factsIn, meansIn, namesPerson } from './learn.ts';
import { personsOf } from './namesSelf.ts';
import { proposalIn, sameProposal } from './proposal.ts';
import type { Recorder } from './recorder.ts';
import { signalsOf } from './signals.ts';
import type { Heard, TakenIn } from './takenIn.ts';

/** Records what a message of someone who owes establishes, asks for and shows, and what it is worth to the desk. */
export const takeInDebtor = (
  record: Recorder,
  scenario: AuthorityScenario,
  { before, text, utterance, lines }: Heard,
): TakenIn => {
  const facts = caseOf(scenario, before);
  const digits = checkDigits(before, text, facts.caseNumber);
  const ledger = ledgerOf(scenario, before);
  const beside = bargain(before, text, utterance, scenario);
  const { holds, moves } = asksNothingNew(before, ledger, utterance);
  // "I'll wait till the 24th then": the day is the desk's.
  const waits = before.review?.decided === false && cued(utterance, 'waits');
  const old = holds || moves || waits || saysPaid({ state: before, utterance });
  const proposal = old ? null : beside ? beside.proposal : proposalIn(before, utterance);
  const changed = proposal !== null && !sameProposal(before.proposal, proposal);
  const means = meansIn(before, utterance);
  const isNamed = namesPerson(text, personsOf(before, lines));
  const signals = signalsOf(
    before,
    utterance,
    { terms: proposal, changed, package: beside?.changed ?? false, namesSelf: isNamed || digits === 'match' },
    { ...before.means, ...means },
    scenario,
  );

  const learned = factsIn(before, utterance, digits, isNamed);
  if (holds && !before.facts.includes('figure')) learned.push('figure');
  const data = beside ? dataIn(utterance) : [];
  if (data.length > 0 && ![...before.facts, ...learned].includes('evidence')) learned.push('evidence');
  if (proposal) {
    if (!before.facts.includes('figure')) learned.push('figure');
    const wish = wishOf(proposal, ledger, before.today);
    if (isWeighable(wish) && !before.facts.includes('proposal')) learned.push('proposal');
  }
  if (learned.length > 0 || Object.keys(means).length > 0)
    record.add({ type: 'FactsLearned', facts: learned, means });
  if (proposal) record.add({ type: 'ProposalMade', proposal, changed });
  if (beside?.said) record.add({ type: 'PackageAsked', wish: beside.wish });
  const papers = [...evidenceIn(utterance, facts.evidence), ...data].filter(
    (name) => !before.evidence.includes(name),
  );
  for (const name of papers) record.add({ type: 'EvidenceShown', name });

  const concrete = proposal !== null && changed && isWeighable(wishOf(proposal, ledger, before.today));
  const surplus = record.state.means.surplus ?? surplusOf(facts);
  const per = proposal ? wishOf(proposal, ledger, before.today).per : undefined;
  const reasons = reasonsFor(before, utterance, {
    newEvidence: papers.length > 0,
    planIsConcrete: concrete,
    planIsAffordable: per === undefined || per <= surplus * scenario.policy.affordableShare,
    proposalChanged: changed && before.proposal !== null,
    repeatsProposal: signals.facts.has('repeats_proposal') && !did(utterance, 'accept'),
    ignoresQuestion: signals.facts.has('ignores_question'),
    ownsBrokenPromise: cued(utterance, 'owns_broken_promise') && facts.brokenPromise,
    givesMore: beside?.givesMore ?? false,
    bargains: beside?.changed ?? false,
  });
  if (reasons.length > 0)
    record.add({
      type: 'StandingChanged',
      standing: applyReasons(scenario.policy, before, reasons),
      reasons,
    });
  return {
    signals,
    digitsMismatch: digits === 'mismatch',
    cleared: [],
    ...(beside?.option === undefined ? {} : { option: beside.option }),
    ...(beside ? { givesMore: beside.givesMore } : {}),
  };
};
