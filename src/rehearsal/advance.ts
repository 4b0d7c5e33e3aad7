import { transition } from 'xstate';
import { type NegotiationEvent, negotiation } from '../../machines/negotiation.ts';
import type { Place } from '../domain/stage.ts';

/** Where an event takes the talk from a place, or undefined where that place does not permit it. */
export const advance = (place: Place, event: NegotiationEvent): Place | undefined => {
  const snapshot = negotiation.resolveState({ value: place, context: {} });
  if (!snapshot.can(event)) return undefined;
  return transition(negotiation, snapshot, event)[0].value as Place;
};
