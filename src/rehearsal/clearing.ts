import { isBroken, type Judged, judge } from '../coach/judge.ts';
import { type Own, rewritesFor } from '../coach/rewrite.ts';
import type { Content, SidePack } from '../content/content.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Utterance } from '../domain/utterance.ts';
import { weighCues } from '../understand/trained/learnedCues.ts';
import { creditorSignals } from './creditorSignals.ts';
import { hearIn } from './hear.ts';
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
  const reread = (text: string): Utterance =>
    hearIn(scenario, text, {
      side: before.side,
      now: before.today,
      locale: before.locale,
      asked: before.asked,
      cues: content.coachCues[before.side],
      weighCues,
    });
  const message = { text: said, utterance };
  return rewritesFor(criterion, advice, message, before, ownWords(pack, before), reread).find((candidate) => {
    const again = reread(candidate);
    const proposal = proposalIn(before, again);
    const changed = proposal !== null && !sameProposal(before.proposal, proposal);
    const put = { terms: proposal, changed };
    const signals =
      scenario.side === 'creditor'
        ? creditorSignals(scenario, before, again, put)
        : signalsOf(before, again, put, { ...before.means, ...meansIn(before, again) }, scenario);
    return (
      !isBroken(criterion, before.side, signals, again) &&
      again.flags.length === 0 &&
      judge(criteria, before.side, signals, again).score >= judged.score
    );
  });
};
