/** FNV-1a over 32 bits: small, fast, the same on every machine. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A whole number as one more step of a hash. */
export const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, PRIME);
  return mixed ^ (mixed >>> 15);
};

/** The hash of a stretch of text, without cutting it out. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};

/** The hash of what was hashed before and, behind it, of a text: goOn(hashOf('act '), 'ask') is hashOf('act ask'). */
export const goOn = (before: number, text: string): number => {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};
