import type { Side } from '../domain/setting.ts';
import type { Found } from '../domain/utterance.ts';
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

const cutOf = (source: Source, spans: Source['clauses'], at: number): string => {
  const span = around(spans, at);
  return source.own.slice(span.start, span.end);
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
    for (const match of everyMatch(source.own, pattern)) {
      const at = match.index;
      if (unless?.test(cutOf(source, source.clauses, at))) continue;
      if (unlessSentence?.test(cutOf(source, source.sentences, at))) continue;
      found.push({ label, span: { start: at, end: at + match[0].length }, by });
    }
  }
  return found;
};
