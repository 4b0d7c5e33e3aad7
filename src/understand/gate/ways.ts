import { afterEmpty, everyMatch } from '../pattern.ts';

/** What means something here, and characters between that do not. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|[()|^$]|[^\\[()|^$]+/gs;

/** What stands beside a place and takes up no room in it: \b, $, (?!…). */
const BESIDE = /^(?:\\[bB]|[\^$]|\(\?<?[=!].*\))$/s;
const GROUP = '(?:';

/** What stands one behind the other, a group being one thing: \b(?:a|b)c is \b, (?:a|b) and c. */
const thingsOf = (source: string): string[] => {
  const things: string[] = [];
  let depth = 0;
  let group = '';
  for (const token of source.match(TOKEN) ?? []) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    group += token;
    if (depth > 0) continue;
    things.push(group);
    group = '';
  }
  return things;
};

const alternativesOf = (things: readonly string[]): (readonly string[])[] => {
  const bars = things.flatMap((thing, index) => (thing === '|' ? [index] : []));
  return [-1, ...bars].map((bar, i) => things.slice(bar + 1, bars[i] ?? things.length));
};

/**
 * Where a choice stands alone but for what takes up no room, each of its alternatives can be looked for alone, with that
 * beside it: \b(?:a|b)(?!c) is \ba(?!c) or \bb(?!c).
 */
const spread = (source: string): string[] =>
  alternativesOf(thingsOf(source)).flatMap((things) => {
    const index = things.findIndex((thing) => !BESIDE.test(thing));
    const choice = things[index];
    const after = things.slice(index + 1);
    if (!choice?.startsWith(GROUP) || !after.every((thing) => BESIDE.test(thing))) return [things.join('')];
    const inside = spread(choice.slice(GROUP.length, -1));
    return inside.map((way) => things.slice(0, index).join('') + way + after.join(''));
  });

/** The alternatives of a pattern, each a pattern of its own: /分期|延期(?:还|付)/g has two, and so has /\b(?:defer|delay)\b/g. */
export const waysOf = (pattern: RegExp): readonly RegExp[] => {
  const { source, flags } = pattern;
  // What refers to another part of the pattern cannot be taken from it.
  if (/\\[1-9k]/.test(source)) return [pattern];
  return spread(source).map((way) => new RegExp(way, flags));
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
