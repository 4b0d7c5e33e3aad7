import type { AuthorityScenario } from '../../../content/authorityScenario.ts';
import { daysBetween } from '../../../domain/calendar.ts';
import type { PackageWish } from '../../../domain/package.ts';
import { type Plan, scheduleOf, totalOf } from '../../../domain/plan.ts';
import type { Rehearsal } from '../../../domain/rehearsal.ts';
import type { Proposal } from '../../../domain/terms.ts';
import { caseOf, ledgerOf, surplusOf } from '../../ledger.ts';
import { wishOf } from '../../wish.ts';
import { utilityOf } from '../deal.ts';
import { assessWhole, type Whole } from './assessWhole.ts';
import { worthOf } from './worth.ts';

/** One of several that the person puts side by side: how to pay, and what goes beside it. */
export type Option = { readonly proposal: Proposal; readonly wish: PackageWish };

const YEAR = 365;

/** How soon the desk sees its money: 1 today, 0 a year from now. */
const soonness = (plan: Plan, today: string): number => {
  const waited = scheduleOf(plan).reduce(
    (sum, { date, amount }) => sum + amount * daysBetween(today, date),
    0,
  );
  return Math.max(0, 1 - waited / Math.max(1, totalOf(plan)) / YEAR);
};

const outcomeOf = (whole: Whole): Plan => (whole.status === 'acceptable' ? whole.plan : whole.nearest);

/**
 * Which of several the desk takes up: one that can be done as it stands before one that cannot, one that meets fewer
 * limits before one that meets more; of equals the one that is best for both, by the product of what it is worth to
 * either side (Nash 1950).
 */
export const betterOption = (
  scenario: AuthorityScenario,
  state: Rehearsal,
  options: readonly Option[],
): number => {
  const { policy } = scenario;
  const facts = caseOf(scenario, state);
  const ledger = ledgerOf(scenario, state);
  const scores = options.map(({ proposal, wish }) => {
    const whole = assessWhole(
      { scenario, state: { ...state, proposal, packageWish: wish }, ledger },
      wishOf(proposal, ledger, state.today),
      'now',
    );
    const plan = outcomeOf(whole);
    const merchant = Math.max(0, utilityOf(plan, surplusOf(facts), facts.cashNow, policy) / 100);
    const beside =
      policy.package && plan.package ? worthOf(policy.package, policy.utility, plan.package).desk : 0;
    const desk = policy.utility.month * soonness(plan, state.today) + beside;
    const limits = whole.status === 'acceptable' ? -1 : whole.limits.length;
    return { limits, joint: merchant * desk };
  });
  return scores.reduce((best, score, i) => {
    const other = scores[best] as (typeof scores)[number];
    if (score.limits !== other.limits) return score.limits < other.limits ? i : best;
    return score.joint > other.joint + 1e-9 ? i : best;
  }, 0);
};
