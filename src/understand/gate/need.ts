/**
 * What a text must hold for a pattern to match somewhere in it. `one` holds where one of the pieces stands in the
 * text; `always` promises nothing.
 */
export type Need =
  | { readonly kind: 'always' }
  | { readonly kind: 'one'; readonly pieces: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Need[] };

export const ALWAYS: Need = { kind: 'always' };

/** What nearly every message holds; to look for it costs more than to run the pattern. */
const EVERYWHERE = /^[a-z ,.'-]?$/;
/** What every other message holds: beside something rarer it tells little, and is met at every step. */
const COMMON =
  /^(?:[我你您的了不还是在有就能会可以要钱没这那月天们个一给说好都也到分付款期下来吗]|[a-z ,.'-]{1,2}|we |you|the|to |it |pay|is |on |in |do |no |can|hav|thi|tha|not|for|my |me |and|be |of )$/;

export const oneOf = (pieces: readonly string[]): Need =>
  pieces.some((piece) => piece.length < 2 && EVERYWHERE.test(piece)) ? ALWAYS : { kind: 'one', pieces };

const isCommon = (need: Need): boolean => {
  if (need.kind === 'one') return need.pieces.some((piece) => piece.length < 4 && COMMON.test(piece));
  if (need.kind === 'any') return need.of.some(isCommon);
  return need.kind === 'always' || need.of.every(isCommon);
};

/** Of several needs the rare ones will do, where there are any. */
export const allOf = (needs: readonly Need[]): Need => {
  const known = needs.flatMap((need) => (need.kind === 'all' ? need.of : need === ALWAYS ? [] : [need]));
  if (known.length < 2) return known[0] ?? ALWAYS;
  const rare = known.filter((need) => !isCommon(need));
  const of = rare.length > 0 ? rare : known;
  return of.length === 1 ? (of[0] as Need) : { kind: 'all', of };
};

/** Pieces of which each alone will do are looked for together. */
export const anyOf = (needs: readonly Need[]): Need => {
  if (needs.includes(ALWAYS)) return ALWAYS;
  const pieces: string[] = [];
  const others: Need[] = [];
  for (const need of needs)
    if (need.kind === 'one') pieces.push(...need.pieces);
    else others.push(need);
  if (others.length === 0) return { kind: 'one', pieces };
  return { kind: 'any', of: pieces.length > 0 ? [{ kind: 'one', pieces }, ...others] : others };
};
