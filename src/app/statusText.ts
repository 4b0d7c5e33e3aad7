import { fillText, type Interface } from '../content/interface.ts';
import { formatDate } from '../domain/format.ts';
import type { Payload } from './payload.ts';

/** Where the talk stands, and where what was filed does. */
export const statusText = (
  { card, place, turn, today, ticket }: Extract<Payload, { kind: 'info' }>,
  words: Interface,
): string => {
  const date = (day: string): string => formatDate(day, card.today, card.locale);
  const where = fillText(words.info.status, { stage: words.places[place], turn, today: date(today) });
  if (!ticket) return where;
  const filed = fillText(words.info.ticket, {
    ticket: ticket.id,
    state: words.tickets[ticket.state],
    due: date(ticket.due),
  });
  return `${where}\n${filed}`;
};
