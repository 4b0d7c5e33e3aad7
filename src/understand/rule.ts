import type { Side } from '../domain/setting.ts';
import type { Found, Span } from '../domain/utterance.ts';
import { gated } from './gate/gated.ts';
import { everyMatchOf, waysOf } from './gate/ways.ts';
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

/** Rules made ready: each pattern is taken apart into its alternatives, of which a message has something for few. */
export type Lexicon<Label extends string> = {
  readonly rules: readonly Rule<Label>[];
  readonly ways: () => readonly (readonly RegExp[])[];
  readonly gate: ReturnType<typeof gated>;
};

export const lexiconOf = <Label extends string>(
  ...lists: readonly (readonly Rule<Label>[])[]
): Lexicon<Label> => {
  const rules = lists.flat();
  let known: readonly (readonly RegExp[])[] | undefined;
  const ways = (): readonly (readonly RegExp[])[] => {
    known ??= rules.map(({ pattern }) => waysOf(pattern));
    return known;
  };
  return { rules, ways, gate: gated(() => ways().flat()) };
};

/** Every place where a rule of the lexicon holds. What is quoted from someone is not the speaker's own and is blank here. */
export const readRules = <Label extends string>(
  source: Source,
  { rules, ways, gate }: Lexicon<Label>,
  by: string,
): Found<Label>[] => {
  const found: Found<Label>[] = [];
  const isOpen = gate(source.own);
  const all = ways();
  let next = 0;
  for (let index = 0; index < rules.length; index++) {
    const { label, unless, unlessSentence, side } = rules[index] as Rule<Label>;
    let open: RegExp[] | undefined;
    for (const way of all[index] as readonly RegExp[])
      if (isOpen[next++] === 1) {
        open ??= [];
        open.push(way);
      }
    if (open === undefined || (side !== undefined && side !== source.side)) continue;
    const matches = everyMatchOf(source.own, open);
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
