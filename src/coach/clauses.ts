import { clausesIn, overlaps } from '../domain/clauses.ts';
import type { Span, Utterance } from '../domain/utterance.ts';

const FACT_ACTS = new Set(['explain_hardship', 'state_means', 'offer_evidence', 'propose']);

/** Does a message tell what happened, what is left, what can be shown or what could be paid? */
export const isToldIn = ({ acts }: Utterance): boolean => acts.some(({ label }) => FACT_ACTS.has(label));

/** Sums, shares and what is told: of a sentence that holds a fault only these are worth keeping. */
export const hardFacts = ({ mentions, acts }: Utterance): Span[] => [
  ...mentions.amounts,
  ...mentions.percents,
  ...acts.filter(({ label }) => FACT_ACTS.has(label)).map(({ span }) => span),
];

/** Where a message gives facts: figures, dates, causes, papers. A rewrite loses none that is not the fault. */
export const factSpans = (utterance: Utterance): Span[] => [
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

const ENDED = /[。.!！?？…]$/u;

/** What was cut out of the middle of a sentence ends it, and begins the next with a capital. */
const asSentence = (text: string, stop: string): string => {
  const words = tidy(text);
  const ended = words === '' || ENDED.test(words) ? words : `${words}${stop}`;
  return ended.replace(/^[a-z]/, (letter) => letter.toUpperCase());
};

/** These stretches of a message, one after the other; where something was left out between two, as sentences of their own. */
export const wordsOf = (text: string, spans: readonly Span[]): string => {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last?.end === span.start) runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  const said = runs.map(({ start, end }) => text.slice(start, end));
  if (said.length < 2) return tidy(said.join(''));
  const [stop, gap] = /\p{Script=Han}/u.test(text) ? ['。', ''] : ['.', ' '];
  return said
    .map((run) => asSentence(run, stop))
    .filter((run) => run !== '')
    .join(gap);
};

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
  const all = clausesIn(text);
  const clauses = all.filter((clause) => faults.some((fault) => overlaps(clause, fault)));
  const losesFact = factSpans(utterance).some(
    (fact) =>
      clauses.some((clause) => overlaps(clause, fact)) && !faults.some((fault) => overlaps(fault, fact)),
  );
  if (losesFact) return withoutWords(text, faults);
  return wordsOf(
    text,
    all.filter((clause) => !clauses.includes(clause)),
  );
};
