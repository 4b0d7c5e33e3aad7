/** The generator's whole state: an unsigned 32-bit number that lives in the rehearsal. */
export type RandomState = number;

/** Any seed text or number gives a starting state (FNV-1a). */
export const seedRandom = (seed: string | number): RandomState => {
  let hash = 0x811c9dc5;
  for (const char of String(seed)) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
  return hash >>> 0;
};

/** One step of mulberry32: a number in [0, 1) and the state after it. */
export const draw = (state: RandomState): readonly [number, RandomState] => {
  const next = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(next ^ (next >>> 15), next | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return [((t ^ (t >>> 14)) >>> 0) / 4_294_967_296, next];
};

/** Picks one of a non-empty list. */
export const pick = <T>(items: readonly T[], state: RandomState): readonly [T, RandomState] => {
  const [value, next] = draw(state);
  return [items[Math.floor(value * items.length)] as T, next];
};
