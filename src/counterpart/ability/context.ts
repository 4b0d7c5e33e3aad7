import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { ContextOf } from '../context.ts';

export type Context = ContextOf<AbilityScenario>;
