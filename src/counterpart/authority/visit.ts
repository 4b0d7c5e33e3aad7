import { type Plan, samePlan } from '../../domain/plan.ts';
import { cued, did } from '../../domain/utterance.ts';
import type { Visit } from '../../domain/visit.ts';
import type { Decision, Segment } from '../decision.ts';
import { readBack } from '../planSlots.ts';
import { holdsTo, movedTo, onDay, planInVisit, saysYes, visitSlots } from '../visit.ts';
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
  const said = did(utterance, 'explain_hardship') || holdsTo(visit, plan, utterance, state);
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
  if (holdsTo(visit, plan, utterance, state)) return takeUp(context, onDay(plan, utterance), visit);
  const moved = movedTo(plan, utterance);
  if (moved) return takeUp(context, moved, visit);
  if (cued(utterance, 'moves_day'))
    return { move: 'ask_date', segments: [{ key: 'ask_day' }], asked: ['date'] };
  if (state.offer !== null || state.proposal !== null) return undefined;
  return {
    move: 'offer',
    segments: visit.kind === 'broken' ? [{ key: 'visit_catch_up', slots: visitSlots(visit, plan) }] : [],
    asked: [visit.kind === 'broken' ? 'plan' : 'change'],
    offer: { plan, readBack: false },
  };
};

const takeUp = (context: Context, plan: Plan, visit: Visit): Decision => {
  const { offer } = context.state;
  const known = offer?.readBack === true && samePlan(offer.plan, plan);
  if (known && saysYes(context.utterance)) return closeAgreed(context);
  return {
    move: 'recap',
    segments: known ? [{ key: 'ask_clear_yes' }] : readBack(plan, visit),
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
};
