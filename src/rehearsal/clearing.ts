import { isBroken, type Judged, judge } from '../coach/judge.ts';
import type { Own } from '../coach/own.ts';
import { rewritesFor } from '../coach/rewrite.ts';
import type { Content, SidePack } from '../content/content.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import type { Criterion } from '../content/rubric.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Signals } from '../domain/condition.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Utterance } from '../domain/utterance.ts';
import { normalise } from '../understand/normalise.ts';
import { hear } from './hear.ts';
import { hearCreditor } from './hearCreditor.ts';
import { meansIn } from './learn.ts';
import { namesSelf } from './namesSelf.ts';
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
 * The first rewrite of the first finding that, said in place of the message, clears it and is without fault; or else the first
 * with no fault but those of the message; or else the first that clears it and scores no lower. Undefined where none does.
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
  const cleared = rewritesFor(criterion, advice, message, before, ownWords(pack, before), reread)
    .map((candidate) => ({ candidate, again: reread(candidate) }))
    .flatMap(({ candidate, again }) => {
      const text = normalise(candidate);
      const signals =
        scenario.side === 'creditor'
          ? hearCreditor(scenario, { before, text, utterance: again, lines: pack.lines }).signals
          : signalsAsDebtor(pack, before, text, again);
      const breaks = (one: Criterion): boolean => isBroken(one, before.side, signals, again);
      if (breaks(criterion) || again.flags.length > 0) return [];
      if (criteria.some((one) => one.priority <= GRAVE && breaks(one))) return [];
      const { score, broken } = judge(criteria, before.side, signals, again);
      return score < judged.score ? [] : [{ candidate, broken }];
    });
  const best =
    cleared.find(({ broken }) => broken.length === 0) ??
    cleared.find(({ broken }) => broken.every((id) => judged.broken.includes(id))) ??
    cleared[0];
  return best?.candidate;
};

const signalsAsDebtor = (
  { scenario, lines }: SidePack,
  before: Rehearsal,
  text: string,
  again: Utterance,
): Signals => {
  const terms = proposalIn(before, again);
  const changed = terms !== null && !sameProposal(before.proposal, terms);
  return signalsOf(
    before,
    again,
    { terms, changed, namesSelf: namesSelf(before, text, scenario, lines) },
    { ...before.means, ...meansIn(before, again) },
    scenario,
  );
};
