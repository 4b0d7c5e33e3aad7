import { samePlan } from '../../domain/plan.ts';
import type { Decision } from '../decision.ts';
import { holdsTo, onDay, planInVisit, visitSlots } from '../visit.ts';
import type { Context } from './context.ts';
import { sumUp } from './settle.ts';

/**
 * On a return visit the plan that was agreed goes on: it says so of its own, the missing payment first, and sums it
 * up for whoever holds to it. Undefined where the person wants another.
 */
export const goOn = ({ state, utterance, ledger }: Context): Decision | undefined => {
  const { visit, offer, proposal } = state;
  const plan = planInVisit(state, ledger);
  if (!visit || !plan) return undefined;
  if (!offer && !proposal)
    return {
      move: 'offer',
      segments: [
        { key: visit.kind === 'kept' ? 'visit_kept' : 'visit_catch_up', slots: visitSlots(visit, plan) },
      ],
      asked: ['plan'],
      offer: { plan, readBack: false },
      learned: ['means_told'],
    };
  if (!offer || !holdsTo(visit, plan, utterance)) return undefined;
  const dated = onDay(plan, utterance, state.today);
  const known = offer.readBack && samePlan(offer.plan, dated);
  return known ? { ...sumUp(dated), segments: [{ key: 'ask_clear_yes' }] } : sumUp(dated);
};
