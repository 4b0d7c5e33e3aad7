import { holds, type Signals } from '../../domain/condition.ts';
import type { LearnedFact } from '../../domain/fact.ts';
import { knows } from '../../domain/rehearsal.ts';
import { cued, did, raised, saysNothing } from '../../domain/utterance.ts';
import { type Decision, type Segment, withoutRepeats } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import { meet, waiveIdentity } from './caller.ts';
import type { Context } from './context.ts';
import { acknowledge, firstWord, reactTo } from './hear.ts';
import { tellMeans } from './means.ts';
import { raisedByCause, settled } from './obstacles.ts';
import { askBoss, planStep } from './planStep.ts';
import { leave, settle } from './settle.ts';
import { goOn } from './visit.ts';

/** What someone who owes does about a message, given the talk so far. Pure: results only, worded elsewhere. */
export const decide = (context: Context): Decision => withoutRepeats(choose(context));

const choose = (context: Context): Decision => {
  const { state } = context;
  if (state.standing.patience <= 0)
    return {
      move: 'close_patience',
      segments: [...(reactTo(context)?.segments ?? []), { key: 'close_patience' }],
      asked: [],
      ends: 'ended_by_counterpart',
    };
  const reaction = reactTo(context);
  if (reaction) return reaction;
  // Whoever asked in vain who is calling lets them talk at last.
  if (state.place !== 'greet' && !knows(state, 'verified')) return waiveIdentity(context);
  if (state.place === 'greet') return leave(context) ?? noted(context, meet(context));
  const closing = askBoss(context) ?? settle(context) ?? leave(context);
  return closing ? noted(context, closing) : reply(context);
};

const noted = (context: Context, decision: Decision): Decision => ({
  ...decision,
  segments: [...firstWord(context), ...decision.segments],
});

const reply = (context: Context): Decision => {
  const { state, utterance } = context;
  const told = tellCause(context);
  if (told) return told;
  const answer = answerTo(context);
  if (!answer && saysNothing(utterance) && state.lastMove !== 'clarify')
    return { move: 'clarify', segments: [{ key: 'clarify' }], asked: state.asked };
  const next = stepAt(context);
  const done = settled(context);
  if (answer) {
    const { said, learned } = answer;
    const plain = next.offer === undefined && next.authority === undefined && next.raises === undefined;
    const repeats = plain && next.asked.every((ask) => state.asked.includes(ask));
    if (answer.alone || repeats)
      return {
        ...next,
        move: answer.move,
        segments: [...firstWord(context), ...done, said],
        asked: state.asked,
        learned,
      };
    return {
      ...next,
      move: plain ? answer.move : next.move,
      segments: [...firstWord(context), ...done, said, ...next.segments],
      ...(learned.length > 0 ? { learned: [...learned, ...(next.learned ?? [])] } : {}),
    };
  }
  const note = firstWord(context);
  const heard = note.length > 0 ? note : done.length > 0 ? done : acknowledge(context, next);
  const asksMore = did(utterance, 'ask') && heard.length === 0 && ASKING_MOVES.has(next.move);
  const isOwn = did(utterance, 'ask_reason') || did(utterance, 'propose') || cued(utterance, 'asks_means');
  return asksMore && !isOwn
    ? { ...next, move: 'answer', segments: [{ key: 'answered_unknown' }, ...next.segments] }
    : { ...next, segments: [...heard, ...next.segments] };
};

type Answer = {
  readonly said: Segment;
  readonly move: Decision['move'];
  readonly alone: boolean;
  readonly learned: readonly LearnedFact[];
};

/** What it answers to a question: what comes in and is left, or the first answer of the scenario that fits. */
const answerTo = (context: Context): Answer | undefined => {
  const means = tellMeans(context);
  if (means)
    return {
      said: means,
      move: 'answer',
      alone: false,
      learned: means.key === 'tells_means' ? ['means_told'] : [],
    };
  if (isToldByPlan(context)) return undefined;
  const found = context.scenario.answers.find(({ when }) => holds(when, context.signals));
  return (
    found && {
      said: { key: `answer.${found.id}` },
      move: found.move,
      alone: found.alone === true,
      learned: [],
    }
  );
};

/** On a return visit, "when can you send it?" is answered by the plan itself. */
const isToldByPlan = ({ state, utterance }: Context): boolean =>
  state.visit !== null &&
  state.place === 'propose_plan' &&
  (!state.offer || cued(utterance, 'holds_to_plan'));

/** Moves that only ask: a question is not passed over with one of them. */
const ASKING_MOVES: ReadonlySet<Decision['move']> = new Set(['ask_plan', 'evade']);

/** What it does next of its own, by where the talk stands. */
const stepAt = (context: Context): Decision => {
  switch (context.state.place) {
    case 'explain_hardship':
      return { move: 'evade', segments: [{ key: 'evade' }], asked: ['purpose'] };
    case 'state_willingness':
      return { move: 'ask_plan', segments: [{ key: 'what_now' }], asked: ['goodwill'] };
    default:
      return goOn(context) ?? planStep(context);
  }
};

/** Asked well why, it tells; asked badly, it evades; asked twice, it has said so. */
const tellCause = (context: Context): Decision | undefined => {
  const { scenario, state, utterance, signals } = context;
  const facts = caseOf(scenario, state);
  // Told that a payment is missing, whoever means to keep the plan says why without being asked.
  const asks = did(utterance, 'ask_reason') || (state.visit !== null && state.place === 'explain_hardship');
  // A kind word after the question counts as much as one with it.
  const asked: Signals =
    asks || knows(state, 'reason_asked')
      ? { ...signals, acts: new Set([...signals.acts, 'ask_reason']) }
      : signals;
  // Other words than a question may open it up, where its case says so.
  if (did(utterance, 'propose') || (!asks && !holds(facts.reveals, asked))) return undefined;
  if (knows(state, 'cause_told'))
    return !asks ||
      (context.cleared ?? []).length > 0 ||
      cued(utterance, 'asks_budget') ||
      scenario.answers.some(({ when }) => holds(when, signals))
      ? undefined
      : { move: 'answer', segments: [{ key: 'cause_known' }], asked: state.asked };
  const badly = raised(utterance, 'hostile') || raised(utterance, 'blame');
  if (badly || !holds(facts.reveals, asked))
    return {
      move: 'evade',
      segments: [
        ...firstWord(context),
        ...(badly && !raised(utterance, 'hostile') ? [{ key: 'ack.blame' } as const] : []),
        { key: 'evade' },
      ],
      asked: ['purpose'],
    };
  const raises = raisedByCause(context);
  return {
    move: 'tell_cause',
    segments: [{ key: state.visit ? 'visit_cause' : `cause.${facts.cause}` }],
    asked: ['goodwill'],
    learned: ['cause_told'],
    ...(raises.length > 0 ? { raises } : {}),
  };
};
