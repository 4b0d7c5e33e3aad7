import type { Scenario } from '../content/scenario.ts';
import { decide as decideAsDebtor } from './ability/decide.ts';
import { decide as decideAsDesk } from './authority/decide.ts';
import type { ContextOf } from './context.ts';
import type { Decision } from './decision.ts';

/** What the counterpart does about a message: a desk with limits, or someone who owes and can pay so much. */
export const decide = (context: ContextOf<Scenario>): Decision => {
  const { scenario, ...rest } = context;
  return scenario.counterpart === 'authority_limited'
    ? decideAsDesk({ ...rest, scenario })
    : decideAsDebtor({ ...rest, scenario });
};
