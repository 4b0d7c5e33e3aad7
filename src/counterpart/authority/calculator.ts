import type { AuthorityScenario } from '../../content/authorityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import { addMonths } from '../../domain/calendar.ts';
import type { Minor } from '../../domain/money.ts';
import { dueBy, type Plan, perInstalmentOf } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { lowOf } from '../../domain/terms.ts';
import { caseOf, ledgerOf, owed, surplusOf } from '../ledger.ts';
import { heaviestOf, isLumpSum } from '../planSlots.ts';
import { limitOf } from './bounds.ts';

/** One way to settle, worked out to the cent, beside what the person has. */
export type PlanOption = {
  readonly plan: Plan;
  /** What the heaviest month takes of what is left in one; 0.72 is 72%. Of a single payment, what it takes of the cash at hand. Known of the person's own means only. */
  readonly share?: number;
  readonly affordable?: boolean;
  /** Whether the desk that was reached could have granted it; told only when the rehearsal has ended. */
  readonly within?: boolean;
};

/** What is kept back of the cash at hand where the person has named no first payment: a quarter. */
const KEPT_BACK = 0.25;
const ROUND_TO = 1000;

const isWithin = (plan: Plan, limit: Authority): boolean =>
  isLumpSum(plan) ||
  (limit.instalments.includes(plan.instalments) &&
    plan.downPayment >= Math.floor(plan.principal * limit.minDownShare) &&
    perInstalmentOf(plan) >= limit.minPerInstalment);

/**
 * All of it put off by a month, and every number of instalments side by side, with a first payment of `down`: what was
 * named, what the person asked for, or three quarters of what is at hand. Fees are in the last payment, unwaived.
 */
export const planOptions = (scenario: AuthorityScenario, state: Rehearsal, down?: Minor): PlanOption[] => {
  const { authorities, affordableShare } = scenario.policy;
  const ledger = ledgerOf(scenario, state);
  const facts = caseOf(scenario, state);
  const surplus = state.means.surplus ?? surplusOf(facts);
  const cash = state.means.cash ?? facts.cashNow;
  const asked = state.proposal?.downPayment;
  const first =
    down ?? (asked === undefined ? Math.floor((cash * (1 - KEPT_BACK)) / ROUND_TO) * ROUND_TO : lowOf(asked));
  const counts = [...new Set(authorities.flatMap(({ instalments }) => instalments))].sort((a, b) => a - b);
  const base = { ...owed(ledger, state.today), startDate: addMonths(state.today, 1) };
  const plans: Plan[] = [
    { ...base, downPayment: 0, instalments: 1 },
    ...counts
      .filter((n) => n > 1 && first < ledger.principal)
      .map((instalments) => ({ ...base, downPayment: first, instalments })),
  ];
  return plans.map((plan) => {
    const lump = isLumpSum(plan);
    const heaviest = heaviestOf(plan);
    // A single payment in a month is met from what is at hand and what that month leaves.
    const share = heaviest / Math.max(1, lump ? cash + surplus : surplus);
    return {
      plan,
      share,
      affordable: lump ? share <= 1 : share <= affordableShare && dueBy(plan, state.today) <= cash,
      ...(state.outcome === null ? {} : { within: isWithin(plan, limitOf(scenario.policy, state)) }),
    };
  });
};
