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
  const from = new Int32Array(2 ** FIRST_BITS).fill(hashes.length);
  for (let i = hashes.length - 1; i >= 0; i--) from[(hashes[i] as number) >>> REST] = i;
  return { hashes, from };
};

/** Where a hash stands in the list, or -1. */
export const lookUp = ({ hashes, from }: ByHash, hash: number): number => {
  for (let i = from[hash >>> REST] as number; i < hashes.length; i++) {
    const differs = (hashes[i] as number) ^ hash;
    if (differs === 0) return i;
    if (differs >>> REST !== 0) return -1;
  }
  return -1;
};
