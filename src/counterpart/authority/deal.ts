import type { AuthorityScenario } from '../../content/authorityScenario.ts';
import { addMonths, type PlainDate } from '../../domain/calendar.ts';
import { shareOf } from '../../domain/money.ts';
import type { Package } from '../../domain/package.ts';
import { dueBy, type Plan } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { isLookedBackOn } from '../../domain/visit.ts';
import type { Deal } from '../deal.ts';
import { caseOf, type Ledger, ledgerOf, owed, surplusOf } from '../ledger.ts';
import { heaviestOf, inWholeUnits } from '../planSlots.ts';
import { offerRate } from './package/offerRate.ts';
import { worthOf } from './package/worth.ts';

/** The packages of an authority worth comparing: its lowest rate for each set of trades, and the most support. */
const packagesOf = (policy: AuthorityScenario['policy'], index: number): Package[] => {
  const terms = policy.package;
  const limit = terms?.authorities[index];
  if (!terms || !limit) return [];
  return subsetsOf(Object.keys(terms.trades)).map((trades) => ({
    ratePercent: offerRate(terms, trades, limit.rate),
    marketing: limit.marketing,
    settlementDays: Math.max(
      terms.settlementDays,
      ...trades.map((id) => terms.trades[id]?.settlementDays ?? terms.settlementDays),
    ),
    trades,
    services: [],
    months: terms.months,
  }));
};

const subsetsOf = ([first, ...rest]: readonly string[]): string[][] => {
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((set) => [first, ...set])];
};

/** The best of them for the merchant; undefined where there is no package. */
const bestPackage = (policy: AuthorityScenario['policy'], index: number): Package | undefined => {
  const terms = policy.package;
  if (!terms) return undefined;
  const worth = (option: Package): number => worthOf(terms, policy.utility, option).merchant;
  return packagesOf(policy, index).reduce((a, b) => (worth(b) > worth(a) ? b : a));
};

/** Every instalment plan that an authority up to `highest` can grant, with the least down payment it takes. */
const attainable = (scenario: AuthorityScenario, ledger: Ledger, today: PlainDate, highest: number): Plan[] =>
  scenario.policy.authorities.slice(0, highest).flatMap((limit, index) => {
    const beside = bestPackage(scenario.policy, index);
    return limit.instalments.map((instalments) => ({
      ...owed(ledger, today),
      feeWaived: shareOf(ledger.fee, limit.maxFeeWaiver),
      downPayment: Math.ceil((ledger.principal * limit.minDownShare) / 100) * 100,
      instalments,
      startDate: addMonths(today, 1),
      ...(beside ? { package: beside } : {}),
    }));
  });

/**
 * How good a plan is for the person, 0–100: how light the heaviest month is beside what they have left, what is asked
 * at once beside what is at hand, how much of the fee is let go, and the package beside it, each by its weight.
 */
export const utilityOf = (
  plan: Plan,
  surplus: number,
  cash: number,
  { utility: weights, package: terms }: Pick<AuthorityScenario['policy'], 'utility' | 'package'>,
): number => {
  const ease = Math.max(0, 1 - heaviestOf(plan) / Math.max(1, surplus));
  const start = Math.max(0, 1 - plan.downPayment / Math.max(1, cash));
  const waived = plan.fee === 0 ? 1 : plan.feeWaived / plan.fee;
  const beside = terms && plan.package ? worthOf(terms, weights, plan.package).merchant : 0;
  return 100 * (weights.month * ease + weights.start * start + weights.fee * waived + beside);
};

/** The first authority that can grant a plan which the person of the case can bear; the last, where none can. */
export const neededAuthority = (
  scenario: AuthorityScenario,
  ledger: Ledger,
  today: PlainDate,
  surplus: number,
  cash: number,
): number => {
  const { authorities } = scenario.policy;
  const found = authorities.findIndex((_, i) =>
    attainable(scenario, ledger, today, i + 1).some((plan) =>
      isBearable(plan, surplus, cash, scenario.policy),
    ),
  );
  return found < 0 ? authorities.length : found + 1;
};

/** The best plan that the person of the case can bear, of what the desk it takes can grant; undefined where there is none. */
export const likelyPlan = (scenario: AuthorityScenario, state: Rehearsal): Plan | undefined => {
  const facts = caseOf(scenario, state);
  const ledger = ledgerOf(scenario, state);
  const surplus = surplusOf(facts);
  const { today } = state;
  const rate = (plan: Plan): number => utilityOf(plan, surplus, facts.cashNow, scenario.policy);
  const needed = neededAuthority(scenario, ledger, today, surplus, facts.cashNow);
  const bearable = (plan: Plan): boolean => isBearable(plan, surplus, facts.cashNow, scenario.policy);
  const [best] = attainable(scenario, ledger, today, needed)
    .filter((plan) => isLookedBackOn(plan) && bearable(plan))
    .sort((a, b) => rate(b) - rate(a));
  return best && [inWholeUnits(best, 'down'), best].find(bearable);
};

const isBearable = (
  plan: Plan,
  surplus: number,
  cash: number,
  { affordableShare }: AuthorityScenario['policy'],
): boolean => plan.downPayment <= cash && heaviestOf(plan) <= surplus * affordableShare;

/**
 * How good a deal was within what could be had: by the authority that the talk reached, or the one that the case
 * calls for, where that is higher.
 */
export const rateDeal = (
  scenario: AuthorityScenario,
  state: Pick<Rehearsal, 'case' | 'standing'>,
  plan: Plan,
  ledger: Ledger,
  today: PlainDate,
): Deal => {
  const facts = caseOf(scenario, state);
  const surplus = surplusOf(facts);
  const rate = (option: Plan): number => utilityOf(option, surplus, facts.cashNow, scenario.policy);
  const needed = neededAuthority(scenario, ledger, today, surplus, facts.cashNow);
  const best = attainable(scenario, ledger, today, Math.max(needed, state.standing.authority)).reduce(
    (a, b) => (rate(b) > rate(a) ? b : a),
  );
  const burden = heaviestOf(plan) / Math.max(1, surplus);
  return {
    utility: Math.max(0, Math.min(100, Math.round((100 * rate(plan)) / Math.max(1, rate(best))))),
    best,
    burden,
    affordable: burden <= scenario.policy.affordableShare && dueBy(plan, today) <= facts.cashNow,
  };
};
