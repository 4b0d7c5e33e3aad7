import type { Decision } from '../decision.ts';
import { heaviestOf, isLumpSum, planSlots } from '../planSlots.ts';
import { planInVisit } from '../visit/goingOn.ts';
import type { Context } from './context.ts';

/** Nobody is offered a heavier plan than the one that stands; whoever can't have a lighter one hears that it does. */
export const noHeavier = (context: Context, decision: Decision): Decision => {
  const { state, ledger } = context;
  const agreed = planInVisit(state, ledger);
  const offered = decision.offer?.plan;
  const isOwn = decision.move === 'accept' || decision.move === 'close_agreed';
  if (!agreed || !offered || isOwn || isLumpSum(offered)) return decision;
  const isHeavier = heaviestOf(offered) > heaviestOf(agreed) || offered.downPayment > agreed.downPayment;
  if (!isHeavier) return decision;
  return {
    move: 'counter',
    segments: [{ key: 'counter_edge' }, { key: 'offer_stands', slots: planSlots(agreed) }],
    asked: ['plan'],
    ...(decision.learned ? { learned: decision.learned } : {}),
    offer: { plan: agreed, readBack: false },
  };
};
