import { raised, touched } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import type { Context } from './context.ts';

/**
 * What a responsible person answers before anything else: a forgery, a threat, an insult, a secret, or
 * something that is not about the matter. Undefined where the message calls for none of it.
 */
export const reactTo = (context: Context): Decision | undefined => {
  const { state, utterance } = context;
  const flag = (name: Parameters<typeof raised>[1]): boolean => raised(utterance, name);
  const keep = { asked: state.asked };
  if (flag('deceive')) return { move: 'refuse_forgery', segments: [{ key: 'refuse_forgery' }], ...keep };
  if (flag('threaten')) return { move: 'set_boundary', segments: [{ key: 'set_boundary_threat' }], ...keep };
  if (flag('hostile') && utterance.acts.length === 0)
    return { move: 'set_boundary', segments: [{ key: 'set_boundary_hostile' }], ...keep };
  if (flag('overshare') && utterance.acts.every(({ label }) => label === 'identify' || label === 'greet'))
    return { move: 'protect_secret', segments: [{ key: 'protect_secret' }], asked: state.asked };
  if (
    flag('off_topic') &&
    utterance.acts.every(({ label }) => label === 'greet') &&
    !touched(utterance, 'bot')
  )
    return { move: 'redirect', segments: [{ key: 'redirect' }], ...keep };
  return undefined;
};

/** The same, where the message also does something that deserves its own reply: a first sentence to it. */
export const noteOn = ({ utterance }: Context): Segment[] => {
  if (raised(utterance, 'hostile')) return [{ key: 'set_boundary_hostile' }];
  if (raised(utterance, 'overshare')) return [{ key: 'protect_secret' }];
  return [];
};
