import { type Plan, samePlan } from '../../domain/plan.ts';
import type { Decision, Segment } from '../decision.ts';
import { readBack } from '../planSlots.ts';
import { holdsTo, onDay, planInVisit, visitSlots } from '../visit.ts';
import type { Context } from './context.ts';

/** On a return visit: what has come, or what is missing. */
export const visitNews = ({ state, ledger }: Context): Segment | undefined => {
  const plan = planInVisit(state, ledger);
  if (!state.visit || !plan) return undefined;
  return { key: `visit_${state.visit.kind}`, slots: visitSlots(state.visit, plan) };
};

/**
 * On a return visit the plan that was agreed goes on: it is on the table, the missing payment first, and whoever
 * holds to it has it read back. Undefined where the person wants another.
 */
export const goOn = (context: Context): Decision | undefined => {
  const { state, utterance, ledger } = context;
  const plan = planInVisit(state, ledger);
  if (!state.visit || !plan) return undefined;
  if (holdsTo(state.visit, plan, utterance)) return takeUp(context, onDay(plan, utterance, state.today));
  if (state.offer !== null || state.proposal !== null) return undefined;
  return {
    move: 'offer',
    segments:
      state.visit.kind === 'broken' ? [{ key: 'visit_catch_up', slots: visitSlots(state.visit, plan) }] : [],
    asked: ['plan'],
    offer: { plan, readBack: false },
  };
};

const takeUp = ({ state }: Context, plan: Plan): Decision => {
  const known = state.offer?.readBack === true && samePlan(state.offer.plan, plan);
  return {
    move: 'recap',
    segments: known ? [{ key: 'ask_clear_yes' }] : readBack(plan, state.visit),
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
};
