import type { Span } from '../domain/utterance.ts';

/**
 * Long patterns are written over several lines: a line break and the indentation after it are no part of them.
 * Everything else is as in a regular expression literal, backslashes included; a space that would end a line is
 * written \x20, because editors strip it.
 */
const joined = (strings: TemplateStringsArray, values: readonly string[]): string =>
  String.raw({ raw: strings.raw }, ...values).replace(/\n\s*/g, '');

/** A pattern to find every place of: with the flag `g`. */
export const find = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp =>
  new RegExp(joined(strings, values), 'g');

/** The same for patterns that name Unicode properties or hold characters beyond the basic plane. */
export const findUnicode = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp =>
  new RegExp(joined(strings, values), 'gu');

/** A pattern to test with: without `g`, so that a test leaves no position behind. */
export const when = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp =>
  new RegExp(joined(strings, values));

/** Every match of a pattern with the flag `g`, as `matchAll` finds them; that copies the pattern, for dear, each time. */
export const everyMatch = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += afterEmpty(text, match.index, pattern);
  }
  return found;
};

/** Where a match stands. */
export const stretchOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({
  start: index,
  end: index + length,
});

/** Behind an empty match the search goes on one character further, as the language has it. */
export const afterEmpty = (text: string, at: number, { unicode, unicodeSets }: RegExp): number =>
  (unicode || unicodeSets) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
