import { holds } from '../domain/condition.ts';
import type { Move } from '../domain/move.ts';
import { limitOf } from './bounds.ts';
import type { Context } from './context.ts';
import type { Segment } from './decision.ts';

export type Answer = { readonly move: Move; readonly segment: Segment; readonly alone: boolean };

/** The answer to what was asked or touched: the first whose condition holds, in the scenario's order. */
export const answerTo = ({ scenario, state, signals }: Context): Answer | undefined => {
  const found = scenario.answers.find((answer) => {
    // There is a reference only once something was filed.
    if (answer.id === 'ticket' && !state.review) return false;
    return holds(answer.when, signals);
  });
  if (!found) return undefined;
  return {
    move: found.move,
    alone: found.alone,
    segment: {
      key: `answer.${found.id}`,
      slots: {
        limitN: { count: Math.max(...limitOf(scenario.policy, state).instalments) },
        reviewDays: { count: scenario.policy.review.days },
        ...(state.review ? { ticket: { text: state.review.ticket } } : {}),
      },
    },
  };
};
