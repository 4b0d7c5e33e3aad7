import type { Span } from './utterance.ts';

// As people type it, and as it is once normalised. A comma that groups thousands or a point inside a number ends nothing
// ("700,15号" is two clauses); a space ends a clause only between Chinese words, where people type it for a comma.
const CLAUSE_END =
  /[,，](?!(?<=\d[,，])\d{3}(?!\d))|\.(?!\d)|[。!！?？;；…\n]|[~～]+|(?<=[\p{Script=Han}\d]) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu;
const SENTENCE_END = /[。!！?？;；\n]+|\.(?=\s|$)/g;

/** Stretches one behind the other, each with what ends it. */
const cut = (text: string, ends: RegExp): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  // `matchAll` would copy the pattern for every message.
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match !== null; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
};

export const clausesIn = (text: string): Span[] => cut(text, CLAUSE_END);

export const sentencesIn = (text: string): Span[] => cut(text, SENTENCE_END);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
