/** A pattern that the content defines: criteria, answers and stages name it by id. Matched on normalised text. */
export type Cue = { readonly id: string; readonly patterns: readonly RegExp[] };

/** Cues that say what is meant, however it is said: the coach goes by them, the counterpart by the others. */
export const isForCoach = (id: string): boolean => id.startsWith('meant_');
