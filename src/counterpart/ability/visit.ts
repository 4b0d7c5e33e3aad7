import { type Plan, samePlan } from '../../domain/plan.ts';
import { did } from '../../domain/utterance.ts';
import type { Visit } from '../../domain/visit.ts';
import type { Decision } from '../decision.ts';
import { movedTo, onDay } from '../visit/days.ts';
import { isGoingOn, planInVisit, visitSlots } from '../visit/goingOn.ts';
import { holdsTo, saysYes } from '../visit/holdsTo.ts';
import type { Context } from './context.ts';
import { close, sumUp } from './settle.ts';

/**
 * On a return visit the plan that was agreed goes on: it says so of its own, the missing payment first, and sums it
 * up for whoever holds to it or leaves it so. Undefined where the person wants another.
 */
export const goOn = (context: Context): Decision | undefined => {
  const { state, utterance, ledger, signals } = context;
  const { visit, offer, proposal } = state;
  const plan = planInVisit(state, ledger);
  if (!visit || !plan) return undefined;
  // "When can you make it up?" asks for the plan; it does not sum it up.
  const onlyAsks = !offer && did(utterance, 'ask') && utterance.mentions.dates.length === 0;
  if (!onlyAsks && holdsTo(visit, plan, utterance, state))
    return takeUp(context, onDay(plan, utterance, state), visit);
  const moved = movedTo(plan, utterance, state);
  if (moved) return takeUp(context, moved, visit);
  const puts = did(utterance, 'propose') || signals.facts.has('proposal_changed');
  if (!offer)
    return proposal && puts
      ? undefined
      : {
          move: 'offer',
          segments: [
            { key: visit.kind === 'kept' ? 'visit_kept' : 'visit_catch_up', slots: visitSlots(visit, plan) },
          ],
          asked: ['plan'],
          offer: { plan, readBack: false },
          learned: ['means_told'],
        };
  const isContent = !puts && !did(utterance, 'reject') && isGoingOn(offer.plan, plan);
  const asks = visit.kind === 'kept' || !did(utterance, 'ask');
  return isContent && asks && THANKS.some((act) => did(utterance, act))
    ? takeUp(context, offer.plan, visit)
    : undefined;
};

/** "Thank you, it arrived. Is the rest still all right?" */
const THANKS = ['thank', 'reassure', 'empathize', 'ask', 'follow_up'] as const;

const takeUp = (context: Context, plan: Plan, visit: Visit): Decision | undefined => {
  const { offer } = context.state;
  const known = offer?.readBack === true && samePlan(offer.plan, plan);
  if (known && saysYes(context.utterance, visit)) return close(context);
  const summed = sumUp(plan, visit);
  return known ? { ...summed, segments: [{ key: 'ask_clear_yes' }] } : summed;
};
