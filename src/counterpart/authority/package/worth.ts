import type { PackagePolicy } from '../../../content/packagePolicy.ts';
import type { Package } from '../../../domain/package.ts';
import { worthOff } from './offerRate.ts';

/** How much each issue of a package weighs beside the plan. */
export type PackageWeights = {
  readonly rate?: number | undefined;
  readonly marketing?: number | undefined;
  readonly trades?: number | undefined;
};

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(1, Math.max(0, part / whole));

/** How hard what is given is for the merchant: 0 for nothing, 1 for everything. */
const effortOf = ({ trades }: PackagePolicy, given: readonly string[]): number => {
  const sum = (ids: readonly string[]): number =>
    ids.reduce((total, id) => total + (trades[id]?.effort ?? 0), 0);
  return share(sum(given), sum(Object.keys(trades)));
};

/**
 * What a package is worth to either side, each issue counted from nothing to the most that the last authority could
 * give, by its weight. To the merchant it is counted from what there is without one. A trade is worth to the desk what it
 * takes off the rate, and costs the merchant its effort: where the two differ, both can gain.
 */
export const worthOf = (
  policy: PackagePolicy,
  weights: PackageWeights,
  { ratePercent, marketing, trades }: Package,
): { readonly merchant: number; readonly desk: number } => {
  const { rate = 0, marketing: support = 0, trades: given = 0 } = weights;
  const lowest = Math.min(...policy.authorities.map((bounds) => bounds.rate));
  const most = Math.max(...policy.authorities.map((bounds) => bounds.marketing));
  const less = share(policy.baseRate - ratePercent, policy.baseRate - lowest);
  const supported = share(marketing, most);
  return {
    merchant: rate * less + support * supported - given * effortOf(policy, trades),
    desk:
      rate * (1 - less) +
      support * (1 - supported) +
      given * share(worthOff(policy, trades), worthOff(policy, Object.keys(policy.trades))),
  };
};
