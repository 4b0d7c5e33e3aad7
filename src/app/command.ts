import type { Content } from '../content/content.ts';
import { mandateOptions } from '../counterpart/ability/options.ts';
import { type PlanOption, planOptions } from '../counterpart/authority/calculator.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Help } from '../domain/setting.ts';
import { ticketStateOf } from '../domain/ticket.ts';
import * as commands from '../rehearsal/commands.ts';
import { currentBranch, fold } from '../rehearsal/fold.ts';
import { packOf } from '../rehearsal/turn.ts';
import { type ActResult, type Addition, act } from './act.ts';
import type { Deps } from './deps.ts';
import { ledgerView } from './ledgerView.ts';
import type { Command, Ticket } from './payload.ts';
import type { RehearsalRecord, StoredEvent } from './ports.ts';

export type Order =
  | { readonly command: 'hint' | 'status' | 'ledger' | 'pause' | 'quit' }
  | { readonly command: 'rewind'; readonly before: number }
  | { readonly command: 'evidence'; readonly name: string }
  | { readonly command: 'wait'; readonly days: number }
  /** What plans come to, with a first payment of so much, in minor units. */
  | { readonly command: 'plan'; readonly down?: number }
  | { readonly command: 'help'; readonly help: Help };

export type OrderRefusal = commands.CommandRefusal['refused'];

/** Does what a person orders, as opposed to what they say to the counterpart. */
export const command = (
  deps: Deps,
  record: RehearsalRecord,
  order: Order,
  sourceIds: readonly string[],
): Promise<ActResult<OrderRefusal>> =>
  act(deps, record, sourceIds, ({ state, stored, events }) => {
    if (order.command === 'rewind') {
      const gone = commands.rewind(state, order.before);
      if ('refused' in gone) return gone;
      const after = fold([...events, gone.event]);
      return asInfo(
        'rewind',
        { events: [gone.event], texts: [], state: after },
        firstOfTurn(stored, order.before),
      );
    }
    const outcome = carryOut(order);
    return 'refused' in outcome ? outcome : asInfo(order.command, outcome);

    function carryOut(plain: Exclude<Order, { command: 'rewind' }>): commands.Done | commands.CommandRefusal {
      switch (plain.command) {
        case 'hint':
          return commands.hint(state, deps.content);
        case 'evidence':
          return commands.showEvidence(state, plain.name, deps.content);
        case 'wait':
          return commands.wait(state, plain.days, deps.content);
        case 'help':
          return commands.changeHelp(state, plain.help);
        case 'pause':
          return commands.pause(state, deps.content);
        case 'quit':
          return commands.quit(state);
        case 'plan':
        case 'ledger':
        case 'status':
          return { events: [], texts: [], state };
        default:
          return plain satisfies never;
      }
    }

    function asInfo(name: Command, done: commands.Done, cancelsFrom?: number): Addition {
      return {
        events: done.events,
        texts: done.texts,
        state: done.state,
        cancelsFrom,
        payload: ({ card, agent, report, scores }) => ({
          kind: 'info',
          rehearsal: record.id,
          card,
          agent,
          scores,
          command: name,
          ...(done.shown ? { counterpart: done.shown } : {}),
          ...(done.openings ? { openings: done.openings } : {}),
          ...(order.command === 'wait' ? { days: order.days } : {}),
          ...(order.command === 'status' ? ticketOf(deps.content, done.state) : {}),
          ...(order.command === 'plan' ? { options: optionsFor(deps.content, done.state, order.down) } : {}),
          ...(order.command === 'ledger' ? { ledger: ledgerView(deps.content, done.state) } : {}),
          place: done.state.place,
          help: done.state.help,
          today: done.state.today,
          turn: done.state.turn,
          ...(report ? { report } : {}),
        }),
      };
    }
  });

/** Plans side by side: what someone who owes could bear, or what someone who is owed may grant. */
const optionsFor = (content: Content, state: Rehearsal, down?: number): PlanOption[] => {
  const { scenario } = packOf(content, state);
  return scenario.side === 'debtor'
    ? planOptions(scenario, state, down)
    : mandateOptions(scenario, state, down);
};

const ticketOf = (content: Content, state: Rehearsal): { ticket?: Ticket } => {
  const { review } = state;
  if (!review) return {};
  const { evidence } = caseOf(packOf(content, state).scenario, state);
  const missing = evidence.filter((name) => !state.evidence.includes(name));
  return {
    ticket: { id: review.ticket, state: ticketStateOf(review, state.today, missing), due: review.due },
  };
};

/** The number of the event with which a turn of the current branch began. */
const firstOfTurn = (stored: readonly StoredEvent[], turn: number): number | undefined => {
  const { events } = currentBranch(stored.map(({ event }) => event));
  const first = events.find((event) => event.type === 'MessageRead' && event.turn >= turn);
  return stored.find(({ event }) => event === first)?.seq;
};
