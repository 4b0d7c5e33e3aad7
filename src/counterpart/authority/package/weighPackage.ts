import type { PackageBounds, PackagePolicy } from '../../../content/packagePolicy.ts';
import type { Package, PackageWish } from '../../../domain/package.ts';
import { offerRate } from './offerRate.ts';

/**
 * Where a package falls short of what was asked: it meets the floor of the rate or the most support there is, or
 * nothing was given that would pay for it; money cannot arrive sooner than it does.
 */
export const PACKAGE_LIMITS = ['rate', 'rate_trade', 'marketing', 'marketing_trade', 'settlement'] as const;
export type PackageLimit = (typeof PACKAGE_LIMITS)[number];

/** What is weighed besides the wish: what the desk may do, and what happened so far. */
export type Weighing = {
  readonly policy: PackagePolicy;
  readonly bounds: PackageBounds;
  /** Figures or papers were shown: then marketing needs no trade. */
  readonly figuresShown: boolean;
  /** What was offered before is not taken back while what was given for it is still given. */
  readonly offered: readonly Package[];
  /** This message asks for less, or for support, without a figure; or for its money sooner. */
  readonly presses: { readonly rate: boolean; readonly marketing: boolean; readonly sooner: boolean };
};

export type WeighedPackage = { readonly package: Package; readonly limits: readonly PackageLimit[] };

const settlementOf = ({ trades, settlementDays: usual }: PackagePolicy, wish: PackageWish): number =>
  Math.max(
    usual,
    wish.settlementDays ?? usual,
    ...wish.trades.map((id) => trades[id]?.settlementDays ?? usual),
  );

/** The package that is nearest to what the merchant asks for, and where it falls short. */
export const weighPackage = (wish: PackageWish, weighing: Weighing): WeighedPackage => {
  const { policy, bounds, figuresShown, presses } = weighing;
  const stillPaid = weighing.offered.filter(({ trades }) => trades.every((id) => wish.trades.includes(id)));
  const earned = offerRate(policy, wish.trades, 0);
  const lowest = Math.min(Math.max(bounds.rate, earned), ...stillPaid.map(({ ratePercent }) => ratePercent));
  const last = weighing.offered.at(-1);
  const limits: PackageLimit[] = [];

  const asksLess = wish.rate === 'less' && presses.rate && lowest >= (last?.ratePercent ?? policy.baseRate);
  if (asksLess || (typeof wish.rate === 'number' && wish.rate < lowest))
    limits.push(earned > bounds.rate ? 'rate_trade' : 'rate');
  const asked = typeof wish.rate === 'number' ? wish.rate : wish.rate === 'less' ? 0 : undefined;
  const wanted = asked ?? (wish.trades.length > 0 ? 0 : policy.baseRate);
  const ratePercent = Math.min(policy.baseRate, Math.max(lowest, wanted));

  const paid = figuresShown || wish.trades.includes(policy.marketingNeeds);
  const most = Math.max(paid ? bounds.marketing : 0, ...stillPaid.map(({ marketing }) => marketing));
  const support = wish.marketing === 'some' ? most : (wish.marketing ?? 0);
  const asksMore = wish.marketing === 'some' && presses.marketing && most <= (last?.marketing ?? 0);
  if (support > most || asksMore) limits.push(paid ? 'marketing' : 'marketing_trade');

  if (presses.sooner) limits.push('settlement');
  return {
    package: {
      ratePercent,
      marketing: Math.min(support, most),
      settlementDays: settlementOf(policy, wish),
      trades: wish.trades,
      services: wish.services,
      months: policy.months,
    },
    limits,
  };
};
