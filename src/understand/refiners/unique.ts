import type { Found } from '../../domain/utterance.ts';
import type { Refiner } from './refiner.ts';

/** One finding a label, the earliest, in the order of the message. */
const firstOfEach = <L extends string>(found: readonly Found<L>[]): Found<L>[] => {
  const first = new Map<L, Found<L>>();
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (!first.has(one.label)) first.set(one.label, one);
  return [...first.values()];
};

export const refineUnique: Refiner = (labels) => ({
  acts: firstOfEach(labels.acts),
  flags: firstOfEach(labels.flags),
  topics: firstOfEach(labels.topics),
});
