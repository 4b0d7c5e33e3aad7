import type { Criterion } from '../content/rubric.ts';
import type { Span, Utterance } from '../domain/utterance.ts';
import { clausesOf, factSpans, isToldIn, overlaps, sentencesOf, withoutFaults, wordsOf } from './clauses.ts';
import { meantIn, spanOf } from './judge.ts';

/** Words that no rewrite repeats, whatever it is given for. */
const NEVER_KEPT = new Set(['hostile', 'threaten', 'beg', 'deceive', 'overshare']);
/** Where the matter drowns, a figure of a side story is no fact of it. */
const DROWNS = new Set(['ramble', 'off_topic']);
/** Clauses of a message that are read on their own, at most. */
const MOST_CLAUSES = 40;
const PASSES = 4;
const COURTESY = new Set<string>(['greet', 'thank']);
/** What a fact is worth, where a clause is worth 1. */
const FACT = 1.5;

/** A message, and how something else would be heard in its place. */
export type Spoken = {
  readonly text: string;
  readonly utterance: Utterance;
  readonly reread: (text: string) => Utterance;
};

const faultsIn = (criterion: Criterion, utterance: Utterance): Span[] => {
  const own = criterion.quotes === 'message' ? undefined : spanOf(criterion, utterance);
  const flagged = utterance.flags.filter(({ label }) => NEVER_KEPT.has(label)).map(({ span }) => span);
  const meant = meantIn(criterion, utterance).map(({ span }) => span);
  return [...flagged, ...meant, ...(own ? [own] : [])];
};

/** A message may beg or insult more than once: what is left is read again until nothing of it remains. */
const withoutAllFaults = (criterion: Criterion, { text, utterance, reread }: Spoken): string => {
  let keep = text.trim();
  let heard = utterance;
  for (let pass = 0; pass < PASSES && keep !== ''; pass++) {
    const faults = faultsIn(criterion, heard);
    if (faults.length === 0) return keep;
    keep = withoutFaults(pass === 0 ? text : keep, heard, faults);
    heard = reread(keep);
  }
  return '';
};

/**
 * What a rewrite may keep of a message, the fullest first: its words without the fault, the sentences or the clauses that have
 * nothing of it, or the clauses that tell something; `others` are further ways, with its figures said anew.
 */
export const keptOf = (criterion: Criterion, spoken: Spoken, others: readonly string[]): string[] => {
  const { text, utterance, reread } = spoken;
  const faults = faultsIn(criterion, utterance);
  const isFree = (span: Span): boolean => !faults.some((fault) => overlaps(span, fault));
  const drowns = utterance.flags.some(({ label }) => DROWNS.has(label));
  const facts = factSpans(utterance);
  const free = clausesOf(text)
    .filter(isFree)
    .slice(0, MOST_CLAUSES)
    .map((span) => ({ span, heard: reread(text.slice(span.start, span.end)) }))
    .filter(({ heard }) => faultsIn(criterion, heard).length === 0);
  const telling = free.filter(({ span, heard }) =>
    drowns ? isToldIn(heard) : isToldIn(heard) || facts.some((fact) => overlaps(span, fact)),
  );
  const spansOf = (clauses: typeof free): Span[] => clauses.map(({ span }) => span);
  const sentences = sentencesOf(text).filter(isFree);
  const whole = [withoutAllFaults(criterion, spoken), wordsOf(text, sentences), wordsOf(text, spansOf(free))];
  const told = wordsOf(text, spansOf(telling));
  const ways = drowns ? [told] : criterion.quotes === 'message' ? [told, ...whole] : [...whole, told];

  // Beside the facts that are kept, clauses of sentences without fault count that do more than greet.
  const untouched = free.filter(
    ({ span, heard }) =>
      heard.acts.some(({ label }) => !COURTESY.has(label)) &&
      sentences.some((sentence) => overlaps(span, sentence)),
  );
  const worth = (way: string): number =>
    FACT * factSpans(reread(way)).length +
    untouched.filter(({ span }) => way.includes(wordsOf(text, [span]))).length;
  return [...new Set([...ways, ...others])]
    .filter((way) => way !== '' && faultsIn(criterion, reread(way)).length === 0)
    .map((way) => ({ way, worth: worth(way) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ way }) => way);
};
