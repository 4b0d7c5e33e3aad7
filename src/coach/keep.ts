import type { Criterion } from '../content/rubric.ts';
import { clausesIn, overlaps, sentencesIn } from '../domain/clauses.ts';
import type { Span, Utterance } from '../domain/utterance.ts';
import { factSpans, hardFacts, isToldIn, withoutFaults, wordsOf } from './clauses.ts';
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
 * What a rewrite may keep of a message, the fullest first: its sentences that have nothing of the fault, with what is told in
 * the others; or only what is told; or its words without those of the fault. `others` are further ways, with its figures said anew.
 */
export const keptOf = (criterion: Criterion, spoken: Spoken, others: readonly string[]): string[] => {
  const { text, utterance, reread } = spoken;
  const faults = faultsIn(criterion, utterance);
  const isFree = (span: Span): boolean => !faults.some((fault) => overlaps(span, fault));
  const sentences = sentencesIn(text).filter(isFree);
  const isInFree = (span: Span): boolean => sentences.some((sentence) => overlaps(span, sentence));
  const drowns = utterance.flags.some(({ label }) => DROWNS.has(label));
  const clean = clausesIn(text)
    .filter(isFree)
    .slice(0, MOST_CLAUSES)
    .map((span) => ({ span, heard: reread(text.slice(span.start, span.end)) }))
    .filter(({ heard }) => faultsIn(criterion, heard).length === 0);
  const isTold = ({ span, heard }: (typeof clean)[number]): boolean =>
    isToldIn(heard) ||
    (!drowns &&
      (isInFree(span) ? factSpans(utterance) : hardFacts(utterance)).some((fact) => overlaps(span, fact)));
  const keep = (holds: (clause: (typeof clean)[number]) => boolean): string =>
    wordsOf(
      text,
      clean.filter(holds).map(({ span }) => span),
    );
  const told = keep(isTold);
  // What was wished for as a whole stands in every sentence of it.
  const whole =
    drowns || criterion.quotes === 'message' ? [] : [keep((one) => isInFree(one.span) || isTold(one))];
  const untouched = clean.filter(
    ({ span, heard }) => heard.acts.some(({ label }) => !COURTESY.has(label)) && isInFree(span),
  );
  // Beside the facts that are kept, clauses of sentences without fault count that do more than greet.
  const worth = (way: string): number =>
    FACT * hardFacts(reread(way)).length +
    (whole.length > 0 ? untouched.filter(({ span }) => way.includes(wordsOf(text, [span]))).length : 0);
  const words = drowns ? '' : withoutAllFaults(criterion, spoken);
  return [...new Set([...whole, told, words, ...others])]
    .filter((way) => way !== '' && faultsIn(criterion, reread(way)).length === 0)
    .map((way) => ({ way, worth: worth(way) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ way }) => way);
};
