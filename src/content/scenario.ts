import type { z } from 'zod';
import type { Level, Side } from '../domain/setting.ts';
import { type AbilityScenario, abilityScenarioSchema } from './abilityScenario.ts';
import { type AuthorityScenario, authorityScenarioSchema } from './authorityScenario.ts';

/** One side of a scenario: whoever the person is, the other limits the counterpart. */
export type Scenario = AuthorityScenario | AbilityScenario;
export type Policy = Scenario['policy'];
export type Case = Scenario['cases'][string];

/** Where each side's files stand in a scenario's folder. */
export const SIDE_FOLDERS: Readonly<Record<Side, string>> = { debtor: '', creditor: 'creditor/' };

export const SCENARIO_SCHEMAS = {
  debtor: authorityScenarioSchema,
  creditor: abilityScenarioSchema,
} as const satisfies Record<Side, z.ZodType<Scenario>>;

/** The cases of a level, by id, in the order in which they are written. */
export const casesAt = ({ cases }: Scenario, level: Level): string[] =>
  Object.keys(cases).filter((id) => cases[id]?.level === level);
