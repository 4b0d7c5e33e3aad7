import type { AbilityScenario } from '../../content/abilityScenario.ts';
import { addDays, addMonths } from '../../domain/calendar.ts';
import type { Minor } from '../../domain/money.ts';
import { type Plan, perInstalmentOf } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import type { PlanOption } from '../authority/calculator.ts';
import { ledgerOf, owed } from '../ledger.ts';
import { minDownOf } from '../planSlots.ts';
import { burdensOf } from './bear.ts';
import { limitOf } from './bounds.ts';
import { mandateOf } from './mandate.ts';

/**
 * What the person may grant, side by side: all at once, and every number of instalments with a first payment of
 * `down`, or the least they may ask. Whether the counterpart could have kept it is told when the rehearsal has ended.
 */
export const mandateOptions = (scenario: AbilityScenario, state: Rehearsal, down?: Minor): PlanOption[] => {
  const ledger = ledgerOf(scenario, state);
  const mandate = mandateOf(scenario, state);
  const first = Math.min(down ?? minDownOf(ledger, mandate), ledger.principal);
  const base = owed(ledger, state.today);
  const plans: Plan[] = [
    { ...base, downPayment: 0, instalments: 1, startDate: addDays(state.today, mandate.firstPaymentDays) },
    ...mandate.instalments
      .filter((n) => n > 1 && first < ledger.principal)
      .map((instalments) => ({
        ...base,
        downPayment: first,
        instalments,
        startDate: addMonths(state.today, 1),
      }))
      .filter((plan) => perInstalmentOf(plan) >= mandate.minPerInstalment),
  ];
  return plans.map((plan) => ({
    plan,
    ...(state.outcome === null ? {} : { within: burdensOf(plan, limitOf(scenario, state)).length === 0 }),
  }));
};
