import type { Decision } from '../../decision.ts';
import type { Context } from '../context.ts';

/** How many issues the person has put on the table. */
const issuesOpen = ({ state }: Context): number => {
  const { rate, marketing } = state.packageWish ?? {};
  const time = state.proposal?.instalments ?? state.proposal?.perInstalment ?? state.proposal?.deferDays;
  return [rate, marketing, time].filter((issue) => issue !== undefined).length;
};

const SEVERAL = 2;

/** Who wants more than can be had on several issues is asked once which of them matters most. */
export const askPriority = (context: Context): Decision | undefined => {
  const { scenario, state } = context;
  if (!scenario.policy.package || state.packageWish?.priority) return undefined;
  if ((state.askCounts.priority ?? 0) > 0 || issuesOpen(context) < SEVERAL) return undefined;
  return { move: 'ask_priority', segments: [{ key: 'ask_priority' }], asked: ['priority'] };
};
