import type { Criterion } from '../content/rubric.ts';
import { isAboutFlag, type Judged } from './judge.ts';

/**
 * Is what was found fault with done in this message, as far as that can be seen? It is where it is met, or, where there
 * is nothing to meet, where a tone is gone from a good message.
 */
export const isMended = (
  criteria: readonly Criterion[],
  { appropriate, praised }: Pick<Judged, 'appropriate' | 'praised'>,
  id: string,
): boolean =>
  praised.includes(id) ||
  (appropriate && criteria.some((one) => one.id === id && (!one.met || isAboutFlag(one))));
