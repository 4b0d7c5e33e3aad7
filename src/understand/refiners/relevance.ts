import type { Act } from '../../domain/act.ts';
import { has, type Refiner, without } from './refiner.ts';

const COURTESY: readonly Act[] = [
  'greet',
  'thank',
  'ask',
  'apologize',
  'empathize',
  'follow_up',
  'accept',
  'identify',
];

/**
 * Off topic only while nothing of substance stands beside it; then its questions are not the negotiation's.
 * What was merely not understood is never called off topic: a flag wrongly raised costs more than one missed.
 */
export const refineRelevance: Refiner = (labels) => {
  // A request to the coach belongs to the rehearsal, not to the talk that is rehearsed.
  if (
    has(labels.topics, 'coach') &&
    !has(labels.acts, 'propose', 'explain_hardship', 'state_willingness', 'state_means')
  )
    return { ...labels, acts: [], flags: without(labels.flags, 'off_topic', 'vague') };
  if (has(labels.flags, 'off_topic')) {
    const substance =
      labels.acts.some(({ label }) => !COURTESY.includes(label)) ||
      labels.flags.some(({ label }) => label !== 'off_topic');
    if (substance || labels.topics.length > 0)
      return { ...labels, flags: without(labels.flags, 'off_topic') };
    return {
      ...labels,
      acts: without(labels.acts, 'ask', 'ask_reason', 'empathize', 'follow_up', 'accept', 'identify'),
    };
  }
  return labels;
};
