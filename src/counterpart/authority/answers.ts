import { holds } from '../../domain/condition.ts';
import type { Move } from '../../domain/move.ts';
import { did } from '../../domain/utterance.ts';
import type { Segment } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import { boundsAt, limitOf } from './bounds.ts';
import type { Context } from './context.ts';
import { limitSegment } from './planMoves.ts';
import { ticketSegment } from './ticket.ts';

export type Answer = { readonly move: Move; readonly segment: Segment; readonly alone: boolean };

/** The answer to what was asked or touched: the first whose condition holds, in the scenario's order. */
export const answerTo = (context: Context): Answer | undefined => {
  const { scenario, state, signals, ledger } = context;
  if (context.parks)
    return {
      move: 'answer',
      alone: false,
      segment: {
        key: 'park_dispute',
        slots: {
          disputed: { money: caseOf(scenario, state).disputed },
          undisputed: { money: ledger.principal },
        },
      },
    };
  const ticket = ticketSegment(context);
  // While it is waited for there is nothing else to say; afterwards the talk goes on with it.
  if (ticket) return { move: 'answer', alone: state.review?.decided === false, segment: ticket };
  const found = scenario.answers.find((answer) => {
    // There is a reference only once something was filed.
    if (answer.id === 'ticket' && !state.review) return false;
    return holds(answer.when, signals);
  });
  if (!found) return aboutPolicy(context);
  return {
    move: found.move,
    alone: found.alone,
    segment: {
      key: `answer.${found.id}`,
      slots: {
        limitN: { count: Math.max(...limitOf(scenario.policy, state).instalments) },
        reviewDays: { count: scenario.policy.review.days },
        ...(state.review ? { ticket: { text: state.review.ticket } } : {}),
      },
    },
  };
};

/** What the desk may do about a fee or a delay, for someone who asks before putting a plan. */
const aboutPolicy = (context: Context): Answer | undefined => {
  const { scenario, state, utterance } = context;
  if (!did(utterance, 'ask') || did(utterance, 'propose')) return undefined;
  const { kinds = [], deferDays } = utterance.terms;
  const bounds = boundsAt(scenario.policy, state);
  const refuse = (segment: Segment): Answer => ({ move: 'refuse', segment, alone: false });
  if (kinds.includes('fee_waiver'))
    return refuse(
      bounds.maxFeeWaiver === 0
        ? { key: 'limit_waiver_none' }
        : { key: 'limit_waiver', slots: { limitWaiver: { share: bounds.maxFeeWaiver } } },
    );
  if (kinds.includes('discount') && bounds.earlyPay)
    return { move: 'answer', alone: false, segment: limitSegment(context, 'discount') };
  if (kinds.includes('deferral') && deferDays === undefined)
    return refuse({ key: 'limit_first', slots: { limitDays: { count: bounds.firstPaymentDays } } });
  return undefined;
};
