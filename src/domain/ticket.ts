import { daysBetween, type PlainDate } from './calendar.ts';
import type { Review } from './rehearsal.ts';

/** Where a review that was filed stands. */
export const TICKET_STATES = ['submitted', 'under_review', 'papers_needed', 'decided'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** Filed today it is only submitted; from the next day on it is looked at, and a paper that was not shown is asked for. */
export const ticketStateOf = (review: Review, today: PlainDate, missing: readonly string[]): TicketState => {
  if (review.decided) return 'decided';
  if (daysBetween(review.since, today) < 1) return 'submitted';
  return missing.length > 0 ? 'papers_needed' : 'under_review';
};
