import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { caseOf } from '../ledger.ts';
import { type Burden, burdensOf } from './bear.ts';
import { type Bounds, boundsAt, concededBy } from './bounds.ts';
import { demandIn } from './demand.ts';
import { type Beyond, beyondGrant } from './mandate.ts';

/** Why someone who owes stands where they stand, in numbers. */
export type AbilityExplanation = {
  readonly cause: string;
  /** How far it has come from where it started (0) towards all that it can (1). */
  readonly conceded: number;
  /** What it would agree to now. */
  readonly bounds: Bounds;
  /** What the person asks for, where it can be weighed, and what of it is too much. */
  readonly demand: Plan | null;
  readonly burdens: readonly Burden[];
  /** What still stands in the way, by id. */
  readonly obstacles: readonly string[];
  /** What of the demand is not the person's to grant. */
  readonly beyond: readonly Beyond[];
};

export const explain = (scenario: AbilityScenario, state: Rehearsal): AbilityExplanation => {
  const bounds = boundsAt(scenario, state);
  const demand = demandIn(scenario, state);
  const facts = caseOf(scenario, state);
  return {
    cause: facts.cause,
    conceded: concededBy(scenario.policy, state),
    bounds,
    demand: demand?.plan ?? null,
    burdens: demand ? burdensOf(demand.plan, bounds) : [],
    obstacles: facts.obstacles.filter((id) => !state.obstacles.cleared.includes(id)),
    beyond: demand ? beyondGrant(scenario, state, demand.plan) : [],
  };
};
