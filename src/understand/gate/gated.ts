import { Gate } from './gate.ts';

/** Every pattern that is gated, list after list, in the order in which the modules that write them were loaded. */
const patterns: RegExp[] = [];
let gate: Gate | undefined;

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
  gate ??= new Gate(patterns);
  before = last;
  last = { text, open: gate.open(text) };
  return last.open;
};

const add = (list: readonly RegExp[]): number => {
  const from = patterns.length;
  patterns.push(...list);
  gate = undefined;
  last = undefined;
  before = undefined;
  return from;
};

/**
 * For a list of patterns, what tells for each of them whether it may match somewhere in a text (1) or does not (0).
 * `gated([/延期/, /\d元/])('晚3元')` → 0, 1.
 */
export const gated = (list: readonly RegExp[]): ((text: string) => Uint8Array) => {
  const from = add(list);
  return (text) => openTo(text).subarray(from, from + list.length);
};

/**
 * For a pattern that is asked of many parts of one text, what tells whether it holds in a part: it is run only where it
 * may match somewhere in the text. `gatedIn(/^元/)('晚3元', '元')` → true.
 */
export const gatedIn = (pattern: RegExp): ((text: string, part: string) => boolean) => {
  const at = add([pattern]);
  return (text, part) => openTo(text)[at] === 1 && pattern.test(part);
};
