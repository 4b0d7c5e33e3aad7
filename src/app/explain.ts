import type { Content } from '../content/content.ts';
import { type Explanation, explain } from '../counterpart/explain.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { packOf } from '../rehearsal/turn.ts';

export type { Explanation };

/** Why the counterpart stands where it stands. */
export const explanationOf = (content: Content, state: Rehearsal): Explanation =>
  explain(packOf(content, state).scenario, state);
