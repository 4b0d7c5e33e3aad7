import type { AuthorityScenario } from '../../src/content/authorityScenario.ts';
import type { PackageBounds, PackagePolicy } from '../../src/content/packagePolicy.ts';
import { neededAuthority } from '../../src/counterpart/authority/deal.ts';
import { offerRate } from '../../src/counterpart/authority/package/offerRate.ts';
import { worthOf } from '../../src/counterpart/authority/package/worth.ts';
import { caseOf, type Ledger, surplusOf } from '../../src/counterpart/ledger.ts';
import { minDownOf } from '../../src/counterpart/planSlots.ts';
import { addMonths } from '../../src/domain/calendar.ts';
import { shareOf } from '../../src/domain/money.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Level } from '../../src/domain/setting.ts';
import { type Utilities, utilitiesOf } from './debtorUtility.ts';

const STEPS = [0, 0.25, 0.5, 0.75, 1];
const RATE_STEP = 0.01;
const CLOSE = 1e-9;

const between = (from: number, to: number): number[] => STEPS.map((step) => from + (to - from) * step);

const subsetsOf = ([first, ...rest]: readonly string[]): string[][] => {
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((set) => [first, ...set])];
};

const betters = (a: Utilities, b: Utilities): boolean =>
  a.debtor >= b.debtor - CLOSE &&
  a.creditor >= b.creditor - CLOSE &&
  (a.debtor > b.debtor + CLOSE || a.creditor > b.creditor + CLOSE);

/** What no other is better than for one side without being worse for the other: the richest debtor first. */
const frontOf = (all: readonly Utilities[]): Utilities[] => {
  const front: Utilities[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const one of [...all].sort((a, b) => b.debtor - a.debtor || b.creditor - a.creditor))
    if (one.creditor > best + CLOSE) {
      front.push(one);
      best = one.creditor;
    }
  return front;
};

/** Payments over a grid, inside what the authority that the case needs may grant, and bearable. */
const plansOf = (
  { policy }: AuthorityScenario,
  authority: number,
  ledger: Ledger,
  today: string,
  cash: number,
): Plan[] => {
  const limit = policy.authorities[authority - 1] as (typeof policy.authorities)[number];
  const least = minDownOf(ledger, limit);
  return limit.instalments.flatMap((instalments) =>
    between(least, Math.max(least, cash)).flatMap((downPayment) =>
      between(0, limit.maxFeeWaiver).map((share) => ({
        currency: ledger.currency,
        principal: ledger.principal,
        fee: ledger.fee,
        feeWaived: shareOf(ledger.fee, share),
        downPayment: Math.min(Math.round(downPayment), ledger.principal),
        downDate: today,
        instalments,
        startDate: addMonths(today, 1),
      })),
    ),
  );
};

/** Packages over a grid: every set of trades, each rate that they buy or more, each sum of support. */
const packagesOf = (terms: PackagePolicy, authority: number): Package[] => {
  const limit = terms.authorities[authority - 1] as PackageBounds;
  return subsetsOf(Object.keys(terms.trades)).flatMap((trades) => {
    const lowest = offerRate(terms, trades, limit.rate);
    const rates = Array.from(
      { length: Math.round((terms.baseRate - lowest) / RATE_STEP) + 1 },
      (_, i) => Math.round((lowest + i * RATE_STEP) * 100) / 100,
    );
    return rates.flatMap((ratePercent) =>
      between(0, limit.marketing).map((marketing) => ({
        ratePercent,
        marketing,
        settlementDays: terms.settlementDays,
        trades,
        services: [],
        months: terms.months,
      })),
    );
  });
};

const fronts = new WeakMap<PackagePolicy, Map<number, Utilities[]>>();

/** What packages of an authority are worth beside the payments; worked out once, for it hangs on no sum of the case. */
const packageFront = (scenario: AuthorityScenario, authority: number): Utilities[] => {
  const { package: terms, utility } = scenario.policy;
  if (!terms) return [{ debtor: 0, creditor: 0 }];
  const known = fronts.get(terms) ?? new Map<number, Utilities[]>();
  fronts.set(terms, known);
  const front =
    known.get(authority) ??
    frontOf(
      packagesOf(terms, authority).map((beside) => {
        const { merchant, desk } = worthOf(terms, utility, beside);
        return { debtor: merchant, creditor: desk };
      }),
    );
  known.set(authority, front);
  return front;
};

/**
 * The Pareto front of a case: what deals are worth to either side, over a grid of payments and of packages. The two
 * parts weigh in by their sum, so that the front of the whole is that of the sums of the parts' fronts.
 */
export const paretoFront = (
  scenario: AuthorityScenario,
  level: Level,
  ledger: Ledger,
  today: string,
): Utilities[] => {
  const facts = caseOf(scenario, { case: level });
  const authority = neededAuthority(scenario, ledger, today, surplusOf(facts), facts.cashNow);
  const payments = frontOf(
    plansOf(scenario, authority, ledger, today, facts.cashNow).map((plan) =>
      utilitiesOf(scenario, level, plan, ledger, today),
    ),
  );
  const packages = packageFront(scenario, authority);
  return frontOf(
    payments.flatMap((a) =>
      packages.map((b) => ({ debtor: a.debtor + b.debtor, creditor: a.creditor + b.creditor })),
    ),
  );
};

/**
 * How much both could still have gained: 0 where no deal on the front is better for one side and no worse for the
 * other, else the distance to the nearest that is (Euclidean, in utilities from 0 to 1).
 */
export const distanceToFront = (deal: Utilities, front: readonly Utilities[]): number => {
  const better = front.filter((other) => betters(other, deal));
  if (better.length === 0) return 0;
  return Math.min(
    ...better.map(({ debtor, creditor }) => Math.hypot(debtor - deal.debtor, creditor - deal.creditor)),
  );
};
