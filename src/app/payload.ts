import type { PlanOption } from '../counterpart/authority/calculator.ts';
import type { TurnReply } from '../domain/reply.ts';
import type { Help, Scores } from '../domain/setting.ts';
import type { Place } from '../domain/stage.ts';
import type { TicketState } from '../domain/ticket.ts';
import type { Card } from './card.ts';
import type { LedgerView } from './ledgerView.ts';
import type { ReportView } from './reportView.ts';

export type { PlanOption };

export type Ticket = { readonly id: string; readonly state: TicketState; readonly due: string };

/** What stands in the outbox: everything a face needs to show it, in words. Scores are shown unless it says that they are hidden. */
export type Payload =
  | {
      readonly kind: 'opening';
      readonly rehearsal: string;
      readonly card: Card;
      readonly agent: string;
      readonly line: string;
      /** Said before the first message: the moderators of a guild can read what is held there. */
      readonly readers: 'person' | 'moderators';
    }
  | {
      readonly kind: 'turn';
      readonly rehearsal: string;
      readonly agent: string;
      readonly card: Card;
      readonly scores?: Scores;
      readonly reply: TurnReply;
      readonly report?: ReportView;
    }
  | {
      readonly kind: 'info';
      readonly rehearsal: string;
      readonly agent: string;
      readonly card: Card;
      readonly scores?: Scores;
      readonly command: Command;
      readonly counterpart?: TurnReply['counterpart'];
      readonly openings?: readonly string[];
      readonly options?: readonly PlanOption[];
      readonly ledger?: LedgerView;
      /** Where something that was filed stands. */
      readonly ticket?: Ticket;
      readonly days?: number;
      readonly place: Place;
      readonly help: Help;
      readonly today: string;
      readonly turn: number;
      readonly report?: ReportView;
    };

export const COMMANDS = [
  'hint',
  'rewind',
  'evidence',
  'wait',
  'status',
  'plan',
  'ledger',
  'help',
  'pause',
  'quit',
] as const;
export type Command = (typeof COMMANDS)[number];
