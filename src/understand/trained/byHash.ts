/**
 * A list of hashes in their order, and where in it those begin that begin alike: `from` holds a place for each of their
 * first bits. The list is short enough to lie near the processor, which an open table of twice its length is not; and
 * where a hash stands in it is its row, so that no number need be kept for it.
 */
export type ByHash = { readonly hashes: Int32Array; readonly from: Int32Array };

/** So many first bits leave two or three hashes to each place. */
const FIRST_BITS = 15;
const REST = 32 - FIRST_BITS;

/** `hashes` are sorted, with their sign or without it; of several that are the same the first is found. */
export const byHash = (hashes: Int32Array): ByHash => {
  // A place that is nobody's leads to the last hash, which is another.
  const from = new Int32Array(2 ** FIRST_BITS).fill(Math.max(0, hashes.length - 1));
  for (let i = hashes.length - 1; i >= 0; i--) from[(hashes[i] as number) >>> REST] = i;
  return { hashes, from };
};

/** By how much each hash that is looked up differs from the first one that begins like it. */
let differences = new Int32Array(0);

/**
 * Where each of the first `count` hashes stands in the list, or -1. All are looked up at once, step by step: nothing in
 * a step waits for what was found before, so that the processor can wait for many at the same time.
 */
export const lookUpAll = (
  { hashes: known, from }: ByHash,
  hashes: Int32Array,
  count: number,
  found: Int32Array,
): void => {
  if (differences.length < count) differences = new Int32Array(2 * count);
  for (let i = 0; i < count; i++) found[i] = from[(hashes[i] as number) >>> REST] as number;
  for (let i = 0; i < count; i++)
    differences[i] = (known[found[i] as number] as number) ^ (hashes[i] as number);
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    let at = found[i] as number;
    let differs = differences[i] as number;
    while (differs !== 0 && differs >>> REST === 0 && ++at < known.length)
      differs = (known[at] as number) ^ hash;
    found[i] = differs === 0 && at < known.length ? at : -1;
  }
};
