import { Gate } from './gate.ts';

/** Patterns, or what makes them when the first text is met: whoever only starts the program need not wait for them. */
type Patterns = readonly RegExp[] | (() => readonly RegExp[]);

/** Patterns that are gated together, and which of all patterns they are. */
type List = { readonly patterns: Patterns; from: number; to: number };

/** List after list, in the order in which the modules that write them were loaded. */
const lists: List[] = [];
let gate: Gate | undefined;

const makeGate = (): Gate => {
  const all: RegExp[] = [];
  for (const list of lists) {
    list.from = all.length;
    all.push(...(typeof list.patterns === 'function' ? list.patterns() : list.patterns));
    list.to = all.length;
  }
  return new Gate(all);
};

/**
 * What was said of the text met last, and of the one before: a message is read by many readers, with what it quotes and
 * without it, and looked through once for all of them.
 */
type Said = { readonly text: string; readonly open: Uint8Array };
let last: Said | undefined;
let before: Said | undefined;

const openTo = (text: string): Uint8Array => {
  if (last?.text === text) return last.open;
  if (before?.text === text) return before.open;
  gate ??= makeGate();
  before = last;
  last = { text, open: gate.open(text) };
  return last.open;
};

const add = (patterns: Patterns): List => {
  const list = { patterns, from: 0, to: 0 };
  lists.push(list);
  gate = undefined;
  last = undefined;
  before = undefined;
  return list;
};

/**
 * For a list of patterns, what tells for each of them whether it may match somewhere in a text (1) or does not (0).
 * `gated([/延期/, /\d元/])('晚3元')` → 0, 1.
 */
export const gated = (patterns: Patterns): ((text: string) => Uint8Array) => {
  const list = add(patterns);
  return (text) => {
    const open = openTo(text);
    return open.subarray(list.from, list.to);
  };
};

/**
 * For a pattern that is asked of many parts of one text, what tells whether it holds in a part: it is run only where it
 * may match somewhere in the text. `gatedIn(/^元/)('晚3元', '元')` → true.
 */
export const gatedIn = (pattern: RegExp): ((text: string, part: string) => boolean) => {
  const list = add([pattern]);
  return (text, part) => openTo(text)[list.from] === 1 && pattern.test(part);
};
