import type { Decision } from '../decision.ts';
import type { Context } from './context.ts';

const SPECIALIST = 2;

/** The context as the next desk finds it: its own limits, and its rounds before it. */
export const atAuthority = (context: Context, authority: number): Context => ({
  ...context,
  state: { ...context.state, rounds: 0, standing: { ...context.state.standing, authority } },
});

/** The front line passes the person on, and the specialist takes the next step. */
export const handOver = (context: Context, step: (context: Context) => Decision): Decision => {
  const next = step(atAuthority(context, SPECIALIST));
  return {
    ...next,
    authority: SPECIALIST,
    segments: [{ key: 'handover' }, { key: 'escalate' }, ...next.segments],
  };
};
