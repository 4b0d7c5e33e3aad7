import type { Move } from '../../domain/move.ts';
import { did, saysNothing, type Utterance } from '../../domain/utterance.ts';
import { type Decision, withoutRepeats } from '../decision.ts';
import { lastWord, noteOn } from '../reactions.ts';
import { acknowledge } from './acknowledge.ts';
import { answerTo } from './answers.ts';
import type { Context } from './context.ts';
import { noHeavier } from './noHeavier.ts';
import { park, withParked } from './park.ts';
import { reactTo } from './reactions.ts';
import { leave, settle } from './settle.ts';
import { nextStep } from './steps.ts';

/** What the counterpart does about a message, given the talk so far. Pure: results only, worded elsewhere. */
export const decide = (context: Context): Decision => {
  const parked = park(context);
  return withoutRepeats(withParked(context, parked, noHeavier(context, choose(parked))));
};

const choose = (context: Context): Decision => {
  const { state } = context;
  if (state.standing.patience <= 0)
    return {
      move: 'close_patience',
      // Nobody is sent away without hearing why.
      segments: [...lastWord(context), { key: 'close_patience' }],
      asked: [],
      ends: 'ended_by_counterpart',
    };
  const reaction = reactTo(context);
  if (reaction) return reaction;
  const settled = settle(context);
  if (settled?.ends) return settled;
  const farewell = leave(context);
  if (farewell) return farewell;
  if (settled) {
    const answer = answerTo(context);
    return {
      ...settled,
      segments: [...noteOn(context), ...(answer ? [answer.segment] : []), ...settled.segments],
    };
  }
  return reply(context);
};

/** Answers what was asked, or shows that it heard, then takes the next step of its own. */
const reply = (context: Context): Decision => {
  const { state, utterance } = context;
  const answer = answerTo(context);
  if (!answer && saysNothing(utterance) && state.lastMove !== 'clarify' && state.turn > 1)
    return { move: 'clarify', segments: [{ key: 'clarify' }], asked: state.asked };

  const next = nextStep(context);
  const note = noteOn(context);
  const acts = next.offer !== undefined || next.authority !== undefined || next.review !== undefined;
  if (!answer) {
    // A question of the person's own is not passed over in silence.
    // Before it is clear who asks, that is the answer.
    const replies = acts || ANSWERING_MOVES.has(next.move) || next.move === 'check_identity';
    if (!replies && asksPlainly(utterance) && isAskedAlready(context, next))
      return { move: 'answer', segments: [...note, { key: 'answered_unknown' }], asked: state.asked };
    const heard = note.length > 0 ? note : acknowledge(context, next);
    return { ...next, segments: [...heard, ...next.segments] };
  }
  // Having answered, it does not press a question that it has asked before.
  if (answer.alone || (!acts && isAskedAlready(context, next)))
    return {
      ...next,
      move: answer.move,
      segments: [...note, answer.segment],
      asked: state.asked,
      learned: [],
    };
  return {
    ...next,
    move: acts ? next.move : answer.move,
    segments: [...note, answer.segment, ...next.segments],
  };
};

/** Moves that say something to a question, not only ask again. */
const ANSWERING_MOVES: ReadonlySet<Move> = new Set(['counter', 'answer', 'refuse']);

const asksPlainly = (utterance: Utterance): boolean =>
  did(utterance, 'ask') && !did(utterance, 'propose') && !did(utterance, 'confirm');

const isAskedAlready = ({ state }: Context, next: Decision): boolean =>
  next.asked.length > 0 && next.asked.every((ask) => state.asked.includes(ask));
