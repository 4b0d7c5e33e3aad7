import { isBroken, type Judged, judge } from '../coach/judge.ts';
import { type Own, rewritesFor } from '../coach/rewrite.ts';
import type { Content, SidePack } from '../content/content.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import type { Criterion } from '../content/rubric.ts';
import type { Scenario } from '../content/scenario.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Signals } from '../domain/condition.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Utterance } from '../domain/utterance.ts';
import { normalise } from '../understand/normalise.ts';
import { hear } from './hear.ts';
import { hearCreditor } from './hearCreditor.ts';
import { meansIn } from './learn.ts';
import { proposalIn, sameProposal } from './proposal.ts';
import { signalsOf } from './signals.ts';

/** What rewrites are worded with besides the message: the language, the currency and the case's own digits. */
export const ownWords = ({ scenario, lines }: SidePack, state: Rehearsal): Own => ({
  locale: state.locale,
  currency: scenario.currency,
  caseDigits: caseOf(scenario, state).caseNumber.slice(-4),
  who: caseTextOf(lines[state.locale], state.case).person,
  counterpart: speakerOf(lines[state.locale], state),
});

/** What is honest, lawful and safe comes first in the rubric, down to this priority: no rewrite breaks any of it. */
const GRAVE = 3;

/**
 * The first rewrite of the first finding that, said in place of the message, clears the finding and raises none
 * that weighs more. Undefined where none does: then none is shown.
 */
export const clearingRewrite = (
  before: Rehearsal,
  content: Content,
  pack: SidePack,
  judged: Judged,
  said: string,
  utterance: Utterance,
): string | undefined => {
  const { scenario, criteria } = pack;
  const criterion = criteria.find(({ id }) => id === judged.findings[0]?.criterion);
  if (!criterion) return undefined;
  const advice = content.rubric.advice[before.locale];
  const reread = (text: string): Utterance => hear(before, scenario, content, text);
  const message = { text: said, utterance };
  return rewritesFor(criterion, advice, message, before, ownWords(pack, before), reread).find((candidate) => {
    const again = reread(candidate);
    const signals =
      scenario.side === 'creditor'
        ? hearCreditor(scenario, { before, text: normalise(candidate), utterance: again, lines: pack.lines })
            .signals
        : signalsAsDebtor(scenario, before, again);
    const breaks = (one: Criterion): boolean => isBroken(one, before.side, signals, again);
    return (
      !breaks(criterion) &&
      !criteria.some((one) => one.priority <= GRAVE && breaks(one)) &&
      again.flags.length === 0 &&
      judge(criteria, before.side, signals, again).score >= judged.score
    );
  });
};

const signalsAsDebtor = (scenario: Scenario, before: Rehearsal, again: Utterance): Signals => {
  const terms = proposalIn(before, again);
  const changed = terms !== null && !sameProposal(before.proposal, terms);
  return signalsOf(
    before,
    again,
    { terms, changed },
    { ...before.means, ...meansIn(before, again) },
    scenario,
  );
};
