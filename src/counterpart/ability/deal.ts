import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from '../../domain/calendar.ts';
import { shareOf } from '../../domain/money.ts';
import { type Plan, scheduleOf, totalOf } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { isLookedBackOn } from '../../domain/visit.ts';
import type { Deal } from '../deal.ts';
import { caseOf, ledgerOf, owed, surplusOf } from '../ledger.ts';
import { heaviestOf, inWholeUnits, isLumpSum, minDownOf } from '../planSlots.ts';
import { burdensOf } from './bear.ts';
import { type Bounds, limitOf } from './bounds.ts';
import { beyondMandate } from './mandate.ts';

/** Money that is here within so many days counts as paid at once. */
const AT_ONCE_DAYS = 10;

/** Every plan worth comparing that the mandate allows and the counterpart can keep. */
const attainable = (
  scenario: AbilityScenario,
  state: Rehearsal,
  mandate: Authority,
  bounds: Bounds,
): Plan[] => {
  const { today } = state;
  const ledger = ledgerOf(scenario, state);
  const base = owed(ledger, today);
  const waivers = [
    ...new Set([0, Math.max(0, ledger.fee - bounds.fee), shareOf(ledger.fee, mandate.maxFeeWaiver)]),
  ];
  const plans = waivers.flatMap((feeWaived): Plan[] => [
    { ...base, feeWaived, downPayment: 0, instalments: 1, startDate: bounds.earliest },
    ...mandate.instalments.flatMap((instalments) =>
      [...new Set([minDownOf(ledger, mandate), Math.min(bounds.down, ledger.principal / 2)])].map(
        (downPayment) => ({
          ...base,
          feeWaived,
          downPayment,
          instalments,
          startDate: downPayment > 0 ? addMonths(today, 1) : laterOf(addMonths(today, 1), bounds.earliest),
        }),
      ),
    ),
  ]);
  return plans.filter(
    (plan) => burdensOf(plan, bounds).length === 0 && beyondMandate(plan, mandate, today).length === 0,
  );
};

/**
 * How good a plan is for whoever is owed, 0–100: how much comes at once, how soon the last of it, how much of the
 * whole is kept, each by its weight.
 */
export const utilityOf = (
  plan: Plan,
  { policy }: AbilityScenario,
  today: PlainDate,
  longest: number,
): number => {
  const { start, speed, fee } = policy.utility;
  const rows = scheduleOf(plan);
  const soon = addDays(today, AT_ONCE_DAYS);
  const atOnce = rows.filter(({ date }) => date <= soon).reduce((sum, { amount }) => sum + amount, 0);
  const days = daysBetween(today, rows.at(-1)?.date ?? today);
  const kept = totalOf(plan) / Math.max(1, plan.principal + plan.fee);
  return (
    100 *
    (start * (atOnce / totalOf(plan)) + speed * Math.max(0, 1 - days / (longest * 31 + 31)) + fee * kept)
  );
};

/** The best plan in instalments that the mandate allows and the counterpart can keep; undefined where there is none. */
export const likelyPlan = (scenario: AbilityScenario, state: Rehearsal): Plan | undefined => {
  const mandate = scenario.policy.mandates.at(-1) as Authority;
  const longest = Math.max(...mandate.instalments);
  const rate = (plan: Plan): number => utilityOf(plan, scenario, state.today, longest);
  const bounds = limitOf(scenario, state);
  const fits = (plan: Plan): boolean =>
    burdensOf(plan, bounds).length === 0 && beyondMandate(plan, mandate, state.today).length === 0;
  const [best] = attainable(scenario, state, mandate, bounds)
    .filter(isLookedBackOn)
    .sort((a, b) => rate(b) - rate(a));
  return best && [inWholeUnits(best, 'down'), inWholeUnits(best, 'up'), best].find(fits);
};

/** How good a deal was for the person, of the best that this counterpart can keep and the mandate allows. */
export const rateDeal = (scenario: AbilityScenario, state: Rehearsal, plan: Plan): Deal => {
  const { mandates } = scenario.policy;
  const mandate = mandates.at(-1) as Authority;
  const longest = Math.max(...mandate.instalments);
  const rate = (option: Plan): number => utilityOf(option, scenario, state.today, longest);
  const options = attainable(scenario, state, mandate, limitOf(scenario, state));
  const best = options.reduce((a, b) => (rate(b) > rate(a) ? b : a), plan);
  const facts = caseOf(scenario, state);
  const burden = heaviestOf(plan) / Math.max(1, isLumpSum(plan) ? facts.cashNow : surplusOf(facts));
  return {
    utility: Math.max(0, Math.min(100, Math.round((100 * rate(plan)) / Math.max(1, rate(best))))),
    best,
    burden,
    affordable: burden <= (isLumpSum(plan) ? 1 : scenario.policy.affordableShare),
  };
};
