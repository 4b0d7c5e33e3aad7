import type { Side } from '../domain/setting.ts';
import type { Found, Span } from '../domain/utterance.ts';
import { everyMatch } from './pattern.ts';
import { around, type Source } from './source.ts';

/** One shape in which people do or raise something. Patterns are written for normalised text and carry the flag `g`. */
export type Rule<Label extends string> = {
  readonly label: Label;
  readonly pattern: RegExp;
  /** Taken back when this stands in the same clause: negation, a condition, a question. */
  readonly unless?: RegExp;
  /** The same, looked for in the whole sentence. */
  readonly unlessSentence?: RegExp;
  readonly side?: Side;
};

type Limits = Omit<Rule<string>, 'label' | 'pattern'>;

export const rule = <Label extends string>(
  label: Label,
  pattern: RegExp,
  limits: Limits = {},
): Rule<Label> => ({
  label,
  pattern,
  ...limits,
});

/** Whether a pattern stands in the clause or sentence around a place; the same one is often asked for again and again. */
const standsAround = (
  source: Source,
  spans: Source['clauses'],
  pattern: RegExp,
): ((at: number) => boolean) => {
  let known: Span | undefined;
  let stands = false;
  return (at) => {
    if (known === undefined || at < known.start || at >= known.end) {
      known = around(spans, at);
      stands = pattern.test(source.own.slice(known.start, known.end));
    }
    return stands;
  };
};

/**
 * Every place where a rule of the lexicon holds. What is quoted from someone is not the speaker's own and is blank
 * here. A rule whose place in `open` holds 0 is known to hold nowhere.
 */
export const readRules = <Label extends string>(
  source: Source,
  lexicon: readonly Rule<Label>[],
  by: string,
  open: Uint8Array,
): Found<Label>[] => {
  const found: Found<Label>[] = [];
  for (const [index, { label, pattern, unless, unlessSentence, side }] of lexicon.entries()) {
    if (open[index] === 0 || (side !== undefined && side !== source.side)) continue;
    const matches = everyMatch(source.own, pattern);
    if (matches.length === 0) continue;
    const inClause = unless && standsAround(source, source.clauses, unless);
    const inSentence = unlessSentence && standsAround(source, source.sentences, unlessSentence);
    for (const match of matches) {
      const at = match.index;
      if (inClause?.(at) || inSentence?.(at)) continue;
      found.push({ label, span: { start: at, end: at + match[0].length }, by });
    }
  }
  return found;
};
