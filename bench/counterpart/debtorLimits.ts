import type { AuthorityScenario } from '../../src/content/authorityScenario.ts';
import type { Authority } from '../../src/content/scenarioParts.ts';
import { limitOf } from '../../src/counterpart/authority/bounds.ts';
import { packageLimitOf } from '../../src/counterpart/authority/package/bounds.ts';
import { offerRate } from '../../src/counterpart/authority/package/offerRate.ts';
import { addDays, addMonths } from '../../src/domain/calendar.ts';
import { shareOf } from '../../src/domain/money.ts';
import { type Plan, perInstalmentOf } from '../../src/domain/plan.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';

/** Is an offer beyond what the authority that was reached may grant? */
export const isBeyondAuthority = (scenario: AuthorityScenario, plan: Plan, state: Rehearsal): boolean =>
  !isWithin(plan, limitOf(scenario.policy, state), state);

const ROUNDING = 1e-9;

/** Is a package below the floor, below what the trades pay for, or more support than there is? */
export const isBeyondPackage = (
  { policy }: AuthorityScenario,
  { package: terms }: Plan,
  state: Rehearsal,
): boolean => {
  if (!policy.package || !terms) return false;
  const limit = packageLimitOf(policy.package, state);
  return (
    terms.ratePercent < offerRate(policy.package, terms.trades, limit.rate) - ROUNDING ||
    terms.marketing > limit.marketing
  );
};

const WHOLE = 100;
const MONTH_DAYS = 31;

/** Is a plan inside what an authority may grant? An offer of a lower desk is inside the higher one's limits too. */
const isWithin = (plan: Plan, limit: Authority, { today }: Rehearsal): boolean => {
  const { principal, downPayment, downDate, instalments, fee, feeWaived, startDate, discount = 0 } = plan;
  if (feeWaived > shareOf(fee, limit.maxFeeWaiver)) return false;
  if (discount > Math.min(principal * (limit.earlyPay?.share ?? 0), limit.earlyPay?.cap ?? 0)) return false;
  if (instalments === 1 && downPayment === 0) return startDate <= addDays(today, limit.firstPaymentDays);
  const latest = addDays(today, limit.firstPaymentDays + (downPayment > 0 ? MONTH_DAYS : 0));
  return (
    instalments <= Math.max(...limit.instalments) &&
    downPayment >= Math.floor(principal * limit.minDownShare) - WHOLE &&
    (downPayment === 0 || downDate <= addDays(today, limit.firstPaymentDays)) &&
    startDate >= today &&
    (downPayment === 0 || startDate > downDate) &&
    perInstalmentOf(plan) >= Math.min(limit.minPerInstalment, principal / Math.min(...limit.instalments)) &&
    startDate <= (latest > addMonths(today, 1) ? latest : addMonths(today, 1))
  );
};
