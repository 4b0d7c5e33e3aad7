import { addDays } from '../domain/calendar.ts';
import { knows } from '../domain/rehearsal.ts';
import { cued, did, raised, type Utterance } from '../domain/utterance.ts';
import { acknowledge } from './acknowledge.ts';
import { answerTo } from './answers.ts';
import { specialistHurdles } from './authority.ts';
import type { Context } from './context.ts';
import type { Decision, Segment } from './decision.ts';
import { caseOf, surplusOf } from './ledger.ts';
import { namePlan } from './planSlots.ts';
import { noteOn, reactTo } from './reactions.ts';
import { leave, settle } from './settle.ts';
import { askFigure, offerPlan, weigh } from './weigh.ts';

/** How many days an open offer stands when someone takes time to think. */
const OFFER_STANDS_DAYS = 7;

/** What the counterpart does about a message, given the talk so far. Pure: results only, worded elsewhere. */
export const decide = (context: Context): Decision => {
  const { state } = context;
  if (state.standing.patience <= 0)
    return {
      move: 'close_patience',
      segments: [{ key: 'close_patience' }],
      asked: [],
      ends: 'ended_by_counterpart',
    };
  const reaction = reactTo(context);
  if (reaction) return reaction;
  const settled = atPlan(context) ? settle(context) : undefined;
  if (settled?.ends) return settled;
  const farewell = leave(context);
  if (farewell) return farewell;
  if (settled)
    return { ...settled, segments: [...noteOn(context), ...answerSegment(context), ...settled.segments] };
  return reply(context);
};

const atPlan = ({ state }: Context): boolean => state.place === 'propose_plan' || state.place === 'confirm';

const answerSegment = (context: Context): Segment[] => {
  const answer = answerTo(context);
  return answer ? [answer.segment] : [];
};

/** Answers what was asked, or shows that it heard, then takes the next step of its own. */
const reply = (context: Context): Decision => {
  const { state, utterance } = context;
  const answer = answerTo(context);
  if (!answer && isEmpty(utterance) && state.lastMove !== 'clarify' && state.turn > 1)
    return { move: 'clarify', segments: [{ key: 'clarify' }], asked: state.asked };

  const next = nextStep(context);
  const note = noteOn(context);
  if (!answer) {
    const heard = note.length > 0 ? note : acknowledge(context);
    return { ...next, segments: [...heard, ...next.segments] };
  }
  // Having answered, it does not press a question that it has asked before.
  const presses = next.offer === undefined && next.authority === undefined && isAskedAlready(context, next);
  if (answer.alone || presses)
    return {
      ...next,
      move: answer.move,
      segments: [...note, answer.segment],
      asked: state.asked,
      learned: [],
    };
  return {
    ...next,
    move: next.offer || next.review ? next.move : answer.move,
    segments: [...note, answer.segment, ...next.segments],
  };
};

const isAskedAlready = ({ state }: Context, next: Decision): boolean =>
  next.asked.length > 0 && next.asked.every((ask) => state.asked.includes(ask));

const isEmpty = (utterance: Utterance): boolean =>
  utterance.acts.length + utterance.flags.length + utterance.topics.length + utterance.cues.length === 0 &&
  Object.values(utterance.mentions).every((list) => list.length === 0);

const nextStep = (context: Context): Decision => {
  const step = stepAt(context);
  const { state } = context;
  if (state.place === 'greet' || knows(state, 'debt_stated')) return step;
  // The figures are named once, as soon as it is clear whose they are.
  const waived: Segment[] = knows(state, 'identified') ? [] : [{ key: 'identity_waived' }];
  return {
    ...step,
    segments: [...waived, { key: 'state_debt' }, ...step.segments],
    learned: [...(step.learned ?? []), 'debt_stated'],
  };
};

const stepAt = (context: Context): Decision => {
  const { state, digitsMismatch } = context;
  const query = state.place === 'greet' ? undefined : queryFigures(context);
  if (query) return query;
  switch (state.place) {
    case 'greet':
      return {
        move: 'check_identity',
        segments: [{ key: digitsMismatch ? 'identity_mismatch' : 'check_identity' }],
        asked: ['identity'],
      };
    case 'explain_hardship':
      return {
        move: 'ask_reason',
        segments: [{ key: (state.askCounts.reason ?? 0) > 0 ? 'ask_reason_again' : 'ask_reason' }],
        asked: ['reason'],
      };
    case 'state_willingness':
      return { move: 'ask_willingness', segments: [{ key: 'ask_willingness' }], asked: ['willingness'] };
    default: {
      const step = planStep(context);
      // Said once: without a reason only the standard arrangement is possible.
      const passed = state.asked.includes('reason') && !knows(state, 'reason');
      return passed ? { ...step, segments: [{ key: 'reason_passed' }, ...step.segments] } : step;
    }
  }
};

/** Figures of the person's own that differ from the file are asked about once, and cost nothing. */
const queryFigures = (context: Context): Decision | undefined => {
  const { state, scenario, utterance, ledger } = context;
  const card = surplusOf(caseOf(scenario, state));
  const said = state.means.surplus;
  if (
    said !== undefined &&
    said !== card &&
    did(utterance, 'state_means') &&
    !knows(state, 'surplus_queried')
  )
    return {
      move: 'query_difference',
      segments: [
        { key: 'query_difference', slots: { cardSurplus: { money: card }, saidSurplus: { money: said } } },
      ],
      asked: ['means'],
      learned: ['surplus_queried'],
    };
  const total = utterance.terms.total;
  if (typeof total === 'number' && !knows(state, 'total_queried') && !did(utterance, 'propose')) {
    const near = (amount: number): boolean => Math.abs(total - amount) <= amount / 100;
    if (!near(ledger.principal) && !near(ledger.total) && !near(ledger.fee))
      return {
        move: 'query_difference',
        segments: [{ key: 'query_total' }],
        asked: ['means'],
        learned: ['total_queried'],
      };
  }
  return undefined;
};

const planStep = (context: Context): Decision => {
  const { state, utterance, signals, scenario } = context;
  const news =
    signals.facts.has('proposal_changed') || did(utterance, 'propose') || did(utterance, 'offer_evidence');

  if (state.review && !state.review.decided)
    return {
      move: 'wait',
      segments: [
        { key: 'wait', slots: { due: { date: state.review.due }, ticket: { text: state.review.ticket } } },
      ],
      asked: [],
    };
  if (cued(utterance, 'needs_time') && !news)
    return {
      move: 'wait',
      segments: [
        { key: 'ack.needs_time', slots: { due: { date: addDays(state.today, OFFER_STANDS_DAYS) } } },
      ],
      asked: [],
    };
  const wantsSpecialist = cued(utterance, 'asks_specialist') || cued(utterance, 'asks_for_review');
  if (wantsSpecialist && state.standing.authority === 1) {
    if (specialistHurdles(scenario.policy, state).length > 0)
      return { move: 'refuse', segments: [{ key: 'escalate_refused' }], asked: ['figure'] };
    const onward = state.proposal
      ? weigh({ ...context, state: { ...state, standing: { ...state.standing, authority: 2 }, rounds: 0 } })
      : askFigure(context);
    return {
      ...onward,
      authority: 2,
      segments: [{ key: 'escalate' }, ...onward.segments.filter(({ key }) => key !== 'escalate')],
    };
  }
  const asksOptions = cued(utterance, 'asks_max_instalments') && !news;
  if (
    asksOptions ||
    (state.proposal === null && (state.askCounts.figure ?? 0) >= 2 && !raised(utterance, 'vague'))
  )
    return offerPlan(context);
  if (state.proposal === null) return askFigure(context);
  if (state.offer && !news && !did(utterance, 'reject')) return standBy(context);
  return weigh(context);
};

/** An offer is open and nothing new was put to it: it still stands, and the question with it. */
const standBy = ({ state }: Context): Decision =>
  state.offer?.readBack
    ? { move: 'ask_clear_yes', segments: [{ key: 'ask_clear_yes' }], asked: ['confirmation'] }
    : { move: 'offer', segments: state.offer ? [namePlan(state.offer.plan, 'offer')] : [], asked: ['plan'] };
