import { ticketStateOf } from '../../domain/ticket.ts';
import { cued } from '../../domain/utterance.ts';
import type { Segment } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import type { Context } from './context.ts';

/** Where the review stands, for someone who asks; nothing where none was filed. */
export const ticketSegment = ({ scenario, state, utterance }: Context): Segment | undefined => {
  const { review } = state;
  if (!review || !(cued(utterance, 'asks_progress') || cued(utterance, 'asks_reference'))) return undefined;
  const missing = caseOf(scenario, state).evidence.filter((name) => !state.evidence.includes(name));
  const [paper] = missing;
  return {
    key: `ticket_${ticketStateOf(review, state.today, missing)}`,
    slots: {
      ticket: { text: review.ticket },
      due: { date: review.due },
      ...(paper === undefined ? {} : { paper: { paper } }),
    },
  };
};
