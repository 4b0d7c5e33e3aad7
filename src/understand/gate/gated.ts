import { Gate } from './gate.ts';

/** Every pattern that is gated, list after list, in the order in which the modules that write them were loaded. */
const patterns: RegExp[] = [];
let gate: Gate | undefined;

/** What was said of the text met last: a message is read by many readers, and looked through once for all of them. */
let last: { readonly text: string; readonly open: Uint8Array } | undefined;

const openTo = (text: string): Uint8Array => {
  if (last?.text === text) return last.open;
  gate ??= new Gate(patterns);
  last = { text, open: gate.open(text) };
  return last.open;
};

/**
 * For a list of patterns, what tells for each of them whether it may match somewhere in a text (1) or does not (0).
 * `gated([/延期/, /\d元/])('晚3元')` → 0, 1.
 */
export const gated = (list: readonly RegExp[]): ((text: string) => Uint8Array) => {
  const from = patterns.length;
  patterns.push(...list);
  gate = undefined;
  last = undefined;
  return (text) => openTo(text).subarray(from, from + list.length);
};
