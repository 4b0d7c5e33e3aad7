import type { Policy } from '../content/scenario.ts';
import type { Standing, StandingReason } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The standing after those reasons, by the scenario's numbers; patience never rises far above where it began. */
export const applyReasons = (
  policy: Policy,
  state: Pick<Rehearsal, 'standing' | 'level'>,
  reasons: readonly StandingReason[],
): Standing => {
  const sum = (table: Policy['trust']): number =>
    reasons.reduce((total, reason) => total + (table[reason] ?? 0), 0);
  return {
    trust: clamp(state.standing.trust + sum(policy.trust), 0, policy.trustMax),
    patience: clamp(
      state.standing.patience + sum(policy.patience),
      0,
      policy.patienceStart[state.level] + policy.patienceAboveStart,
    ),
    authority: state.standing.authority,
  };
};
