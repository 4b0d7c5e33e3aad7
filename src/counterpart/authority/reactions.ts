import { raised } from '../../domain/utterance.ts';
import type { Decision } from '../decision.ts';
import { backToMatter, boundary } from '../reactions.ts';
import type { Context } from './context.ts';

/**
 * What a responsible person answers before anything else: a forgery, a threat, an insult, a secret, or
 * something that is not about the matter. Undefined where the message calls for none of it.
 */
export const reactTo = ({ state, utterance }: Context): Decision | undefined => {
  const onlySecret =
    raised(utterance, 'overshare') &&
    utterance.acts.every(({ label }) => label === 'identify' || label === 'greet');
  const reaction =
    boundary(utterance) ??
    (onlySecret
      ? ({ move: 'protect_secret', segments: [{ key: 'protect_secret' }] } as const)
      : backToMatter(utterance));
  return reaction && { ...reaction, asked: state.asked };
};
