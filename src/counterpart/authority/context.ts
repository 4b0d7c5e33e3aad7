import type { AuthorityScenario } from '../../content/authorityScenario.ts';
import type { ContextOf } from '../context.ts';

export type Context = ContextOf<AuthorityScenario>;
