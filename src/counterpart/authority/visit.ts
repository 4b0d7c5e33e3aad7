import { type Plan, samePlan } from '../../domain/plan.ts';
import { cued, did, type Utterance } from '../../domain/utterance.ts';
import type { Visit } from '../../domain/visit.ts';
import type { Decision, Segment } from '../decision.ts';
import { readBack } from '../planSlots.ts';
import { isOfDays, movedTo, movesDay, onDay } from '../visit/days.ts';
import { MOVABLE_DAYS, planInVisit, visitSlots } from '../visit/goingOn.ts';
import { holdsTo, saysYes } from '../visit/holdsTo.ts';
import type { Context } from './context.ts';
import { closeAgreed } from './settle.ts';

/** The first thing said on a return visit: what has come, and whether it goes on so; or what is missing, and why. */
export const visitNews = (context: Context): Decision | undefined => {
  const { state, utterance, ledger } = context;
  const { visit } = state;
  const plan = planInVisit(state, ledger);
  if (!visit || !plan) return undefined;
  const news: Segment = { key: `visit_${visit.kind}`, slots: visitSlots(visit, plan) };
  // Who has said why already, or holds to the plan, is not asked.
  const said =
    did(utterance, 'explain_hardship') || saysPaid(context) || holdsTo(visit, plan, utterance, state);
  if (visit.kind === 'broken' && !said)
    return { move: 'ask_reason', segments: [news, { key: 'visit_ask_reason' }], asked: ['reason'] };
  const next = goOn(context) ?? { move: 'offer', segments: [], asked: ['change'] };
  return { ...next, segments: [news, ...next.segments] };
};

/**
 * On a return visit the plan that was agreed goes on: it is on the table, the missing payment first, and whoever
 * holds to it, or wants it a few days later, has it read back. Undefined where the person wants another.
 */
export const goOn = (context: Context): Decision | undefined => {
  const { state, utterance, ledger } = context;
  const { visit } = state;
  const plan = planInVisit(state, ledger);
  if (!visit || !plan) return undefined;
  if (saysPaid(context)) return checkPayment(visit, plan);
  if (holdsTo(visit, plan, utterance, state)) return takeUp(context, onDay(plan, utterance, state), visit);
  const moved = movedTo(plan, utterance, state);
  if (moved) return takeUp(context, moved, visit);
  if (movesDay(plan, utterance)) return askDay(utterance);
  if (needsDays(visit, utterance))
    return { move: 'ask_date', segments: [{ key: 'ask_date' }], asked: ['date'] };
  if (isContent(context)) return takeUp(context, onDay(plan, utterance, state), visit);
  if (state.offer !== null || state.proposal !== null) return undefined;
  return {
    move: 'offer',
    segments: visit.kind === 'broken' ? [{ key: 'visit_catch_up', slots: visitSlots(visit, plan) }] : [],
    asked: [visit.kind === 'broken' ? 'plan' : 'change'],
    offer: { plan, readBack: false },
  };
};

/** "I paid it this morning": it is looked for, and the rest stands; of one that came nothing is missing. */
export const saysPaid = ({ state, utterance }: Pick<Context, 'state' | 'utterance'>): boolean =>
  state.visit?.kind === 'broken' && cued(utterance, 'says_paid') && !state.offer?.readBack;

const checkPayment = (visit: Visit, plan: Plan): Decision => ({
  move: 'recap',
  segments: [{ key: 'visit_check', slots: visitSlots(visit, plan) }],
  asked: ['confirmation'],
  offer: { plan, readBack: true },
});

/** Which day it should be; where one was named, up to when it can be. */
const askDay = ({ mentions }: Utterance): Decision => ({
  move: 'ask_date',
  segments: [
    mentions.dates.length > 0
      ? { key: 'limit_first', slots: { limitDays: { count: MOVABLE_DAYS } } }
      : { key: 'ask_day' },
  ],
  asked: ['date'],
});

/** "Could you give me a few days?" names none. */
const needsDays = (visit: Visit, utterance: Utterance): boolean =>
  visit.kind === 'broken' &&
  cued(utterance, 'moves_day') &&
  isOfDays(utterance) &&
  !did(utterance, 'explain_hardship');

/** Asked whether anything has changed, they are content: "it's going well", "thanks for the reminder". */
const isContent = ({ state, utterance }: Context): boolean => {
  const { amounts, counts, dates } = utterance.mentions;
  const asksMore = (['propose', 'reject', 'ask', 'explain_hardship'] as const).some((act) =>
    did(utterance, act),
  );
  return (
    state.visit?.kind === 'kept' &&
    state.asked.includes('change') &&
    utterance.flags.length === 0 &&
    amounts.length + counts.length + dates.length === 0 &&
    !asksMore &&
    !cued(utterance, 'cannot_hold')
  );
};

const takeUp = (context: Context, plan: Plan, visit: Visit): Decision => {
  const { offer } = context.state;
  const known = offer?.readBack === true && samePlan(offer.plan, plan);
  if (known && saysYes(context.utterance, visit)) return closeAgreed(context);
  return {
    move: 'recap',
    segments: known ? [{ key: 'ask_clear_yes' }] : readBack(plan, visit),
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
};
