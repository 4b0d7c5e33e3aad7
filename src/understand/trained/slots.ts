/**
 * A table from hashes to whole numbers from 0, in one flat array: a hash and its number (plus one) by turns, in the
 * place that the hash names or the next free one behind. Maps of objects do the same, several times slower.
 */
export type Slots = Int32Array;

/** At least twice as many places as entries, so that a free one is never far. */
export const slotsFor = (entries: number): Slots =>
  new Int32Array(2 ** (Math.ceil(Math.log2(2 * entries + 1)) + 1));

/** The golden ratio in 32 bits spreads hashes that end alike (Knuth, The Art of Computer Programming, 6.4). */
const SPREAD = 0x9e3779b1;

const placeOf = (slots: Slots, hash: number): number => {
  const last = slots.length - 2;
  let at = (Math.imul(hash, SPREAD) >>> (Math.clz32(last) - 1)) & last;
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last;
  return at;
};

/** Enters a number for a hash; tells whether the hash is new. */
export const enter = (slots: Slots, hash: number, value: number): boolean => {
  const at = placeOf(slots, hash);
  const fresh = slots[at + 1] === 0;
  slots[at] = hash;
  slots[at + 1] = value + 1;
  return fresh;
};

/** The number entered for a hash, or -1. */
export const lookUp = (slots: Slots, hash: number): number => (slots[placeOf(slots, hash) + 1] as number) - 1;
