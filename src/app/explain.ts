import type { Content } from '../content/content.ts';
import { type AbilityExplanation, explain as explainAbility } from '../counterpart/ability/explain.ts';
import { type Explanation, explain as explainAuthority } from '../counterpart/authority/explain.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { packOf } from '../rehearsal/turn.ts';

export type { AbilityExplanation, Explanation };

/** Why the counterpart stands where it stands. */
export const explanationOf = (content: Content, state: Rehearsal): Explanation | AbilityExplanation => {
  const { scenario } = packOf(content, state);
  return scenario.side === 'debtor' ? explainAuthority(scenario, state) : explainAbility(scenario, state);
};
