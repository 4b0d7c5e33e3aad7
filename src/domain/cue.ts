/** A pattern that the content defines: criteria, answers and stages name it by id. Matched on normalised text. */
export type Cue = { readonly id: string; readonly patterns: readonly RegExp[] };
