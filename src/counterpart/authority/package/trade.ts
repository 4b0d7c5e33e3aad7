import type { PackagePolicy } from '../../../content/packagePolicy.ts';
import type { PackageWish } from '../../../domain/package.ts';
import { offerRate, worthOff } from './offerRate.ts';

/** The trades that the merchant has not given, in the order in which the scenario lists them. */
export const notGiven = ({ trades }: PackagePolicy, given: readonly string[]): string[] =>
  Object.keys(trades).filter((id) => !given.includes(id));

/**
 * The trade that would pay for a lower rate: the smallest that closes the gap, or the largest there is where none
 * does. Asked again, another one is named. Undefined where everything was given.
 */
export const tradeFor = (policy: PackagePolicy, wish: PackageWish, round: number): string | undefined => {
  const open = notGiven(policy, wish.trades);
  const off = (id: string): number => policy.trades[id]?.off ?? 0;
  const gap = typeof wish.rate === 'number' ? policy.baseRate - worthOff(policy, wish.trades) - wish.rate : 0;
  const closes = open.filter((id) => gap > 0 && off(id) >= gap - 1e-9).sort((a, b) => off(a) - off(b));
  const others = open.filter((id) => !closes.includes(id));
  const order = gap > 0 ? [...closes, ...others.sort((a, b) => off(b) - off(a))] : others;
  return order[round % Math.max(1, order.length)];
};

/** What the rate would come to with one more trade. */
export const rateWith = (policy: PackagePolicy, wish: PackageWish, trade: string, floor: number): number =>
  offerRate(policy, [...wish.trades, trade], floor);
