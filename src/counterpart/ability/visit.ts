import { type Plan, samePlan } from '../../domain/plan.ts';
import type { Offer } from '../../domain/rehearsal.ts';
import { did, type Utterance } from '../../domain/utterance.ts';
import type { Decision } from '../decision.ts';
import { holdsTo, isGoingOn, onDay, planInVisit, visitSlots } from '../visit.ts';
import type { Context } from './context.ts';
import { sumUp } from './settle.ts';

/** "Thank you, it arrived": who is content and asks for nothing hears it summed up. */
const leavesItSo = (utterance: Utterance, offer: Offer, agreed: Plan): boolean =>
  isGoingOn(offer.plan, agreed) &&
  (['thank', 'reassure', 'empathize'] as const).some((act) => did(utterance, act)) &&
  !(['ask', 'propose', 'reject'] as const).some((act) => did(utterance, act));

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
  if (!offer || !(holdsTo(visit, plan, utterance) || leavesItSo(utterance, offer, plan))) return undefined;
  const dated = onDay(plan, utterance, state.today);
  const known = offer.readBack && samePlan(offer.plan, dated);
  const summed = sumUp(dated, visit);
  return known ? { ...summed, segments: [{ key: 'ask_clear_yes' }] } : summed;
};
