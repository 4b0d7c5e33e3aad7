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
const COMMON = /^[a-z ,.'-]?$/;

export const oneOf = (pieces: readonly string[]): Need =>
  pieces.some((piece) => piece.length < 2 && COMMON.test(piece)) ? ALWAYS : { kind: 'one', pieces };

export const allOf = (needs: readonly Need[]): Need => {
  const of = needs.flatMap((need) => (need.kind === 'all' ? need.of : need === ALWAYS ? [] : [need]));
  return of.length > 1 ? { kind: 'all', of } : (of[0] ?? ALWAYS);
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
