import type { AbilityScenario } from '../content/abilityScenario.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import { demandIn } from '../counterpart/ability/demand.ts';
import { readOff } from '../counterpart/ability/readOff.ts';
import { caseOf, ledgerOf } from '../counterpart/ledger.ts';
import { asksNothingNew } from '../counterpart/visit/holdsTo.ts';
import type { Signals } from '../domain/condition.ts';
import type { Plan } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Proposal } from '../domain/terms.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { isAboutMoney } from './aboutMoney.ts';
import { compareTerms } from './compareTerms.ts';
import { creditorSignals } from './creditorSignals.ts';
import { offersWithoutEnd } from './endlessOffer.ts';
import { fitsFee, withFeeApart, withGrant } from './feeGrant.ts';
import { withFirstDay } from './firstDay.ts';
import { namesPerson } from './learn.ts';
import { proposalIn, sameProposal } from './proposal.ts';
import type { Heard } from './takenIn.ts';

export type CreditorHeard = {
  /** With its word on the fee, and the day of a first payment, told apart. */
  readonly utterance: Utterance;
  readonly proposal: Proposal | null;
  readonly changed: boolean;
  /** It holds to the plan that was agreed before. */
  readonly holds: boolean;
  /** It tells the whole of what lies open. */
  readonly sumsUp: boolean;
  /** It says who is speaking. */
  readonly introduces: boolean;
  /** It calls the other by name. */
  readonly callsThem: boolean;
  readonly signals: Signals;
};

/** What a message of someone who is owed says, as it is meant in the talk before it: nothing is recorded. */
export const hearCreditor = (
  scenario: AbilityScenario,
  { before, text, lines, ...heard }: Omit<Heard, 'content'>,
): CreditorHeard => {
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
  const endlessOffer = offersWithoutEnd(text, utterance);
  const put = { terms: proposal, changed, introduces, namesSelf, sumsUp, endlessOffer };
  const signals = creditorSignals(scenario, before, utterance, put);
  return { utterance, proposal, changed, holds, sumsUp, introduces, callsThem, signals };
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
