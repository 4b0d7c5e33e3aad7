import type { Span, Utterance } from '../domain/utterance.ts';

/** Cuts a message into clauses, each with the punctuation that ends it. */
export const clausesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /[^,，。.!！?？;；\n]+(?:[,，。.!！?？;；\n]+|$)|[,，。.!！?？;；\n]+/gu,
  )) {
    const previous = spans[spans.length - 1];
    const start = match.index;
    const end = start + match[0].length;
    // A point or comma between digits is part of a figure: 1,200.50
    if (previous && /\d[.,，]$/u.test(text.slice(previous.start, previous.end)) && /^\d/.test(match[0]))
      spans[spans.length - 1] = { start: previous.start, end };
    else spans.push({ start, end });
  }
  return spans;
};

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const FACT_ACTS = new Set(['explain_hardship', 'state_means', 'offer_evidence', 'propose']);

/** Where a message gives facts: figures, dates, causes, papers. A rewrite loses none that is not the fault. */
const factSpans = (utterance: Utterance): Span[] => [
  ...Object.values(utterance.mentions).flat(),
  ...utterance.acts.filter(({ label }) => FACT_ACTS.has(label)).map(({ span }) => span),
];

/** Loose punctuation goes; what is left without a word in it is nothing. */
const tidy = (text: string): string => (/[\p{L}\p{N}]{2}/u.test(text) ? trimmed(text) : '');

const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/^[,，。.!！?？;；、\s]+/u, '')
    .replace(/[,，;；、\s]+$/u, '');

/** The message without the clauses that overlap a fault. */
const withoutClauses = (text: string, faults: readonly Span[]): string =>
  tidy(
    clausesOf(text)
      .filter((clause) => !faults.some((fault) => overlaps(clause, fault)))
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );

/** The message without the faulty words alone. */
const withoutWords = (text: string, faults: readonly Span[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...faults].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return tidy(rest + text.slice(at));
};

/**
 * The message without its faults: whole clauses go, unless a fact would go with them; then the faulty words alone.
 */
export const withoutFaults = (text: string, utterance: Utterance, faults: readonly Span[]): string => {
  const clauses = clausesOf(text).filter((clause) => faults.some((fault) => overlaps(clause, fault)));
  const losesFact = factSpans(utterance).some(
    (fact) =>
      clauses.some((clause) => overlaps(clause, fact)) && !faults.some((fault) => overlaps(fault, fact)),
  );
  return losesFact ? withoutWords(text, faults) : withoutClauses(text, faults);
};

/** Only the clauses that give facts, but for what is a fault. */
export const factsOnly = (text: string, utterance: Utterance, faults: readonly Span[] = []): string => {
  const facts = factSpans(utterance).filter((fact) => !faults.some((fault) => overlaps(fault, fact)));
  return tidy(
    clausesOf(text)
      .filter((clause) => facts.some((fact) => overlaps(clause, fact)))
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  );
};
