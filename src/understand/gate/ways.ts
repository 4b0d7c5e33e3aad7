import { afterEmpty, everyMatch } from '../pattern.ts';

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs;

/** The alternatives of a pattern, each a pattern of its own: /分期|延期(?:还|付)/g has two. */
export const waysOf = (pattern: RegExp): readonly RegExp[] => {
  const { source, flags } = pattern;
  // What refers to another part of the pattern cannot be taken from it.
  if (/\\[1-9k]/.test(source)) return [pattern];
  const cuts: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN))
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '|' && depth === 0) cuts.push(index);
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, i) => new RegExp(source.slice(start, cuts[i] ?? source.length), flags));
};

/** Every match of the pattern of which these are alternatives, in their order: the leftmost, and there the first of them. */
export const everyMatchOf = (text: string, ways: readonly RegExp[]): RegExpExecArray[] => {
  const [only] = ways;
  if (only === undefined) return [];
  if (ways.length === 1) return everyMatch(text, only);
  const found: RegExpExecArray[] = [];
  const next: (RegExpExecArray | null | undefined)[] = ways.map(() => undefined);
  for (let at = 0; at <= text.length; ) {
    let first: RegExpExecArray | undefined;
    for (let i = 0; i < ways.length; i++) {
      let match = next[i];
      if (match === undefined || (match !== null && match.index < at)) {
        const way = ways[i] as RegExp;
        way.lastIndex = at;
        match = way.exec(text);
        way.lastIndex = 0;
        next[i] = match;
      }
      if (match && (first === undefined || match.index < first.index)) first = match;
    }
    if (first === undefined) break;
    found.push(first);
    at = first.index + (first[0].length || afterEmpty(text, first.index, only));
  }
  return found;
};
