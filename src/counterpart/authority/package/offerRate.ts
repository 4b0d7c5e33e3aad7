import type { PackagePolicy } from '../../../content/packagePolicy.ts';

/** Rates are named to the hundredth of a hundredth: 0.47%. */
const inSteps = (rate: number): number => Math.round(rate * 100) / 100;

/** What trades take off the rate together, in hundredths. */
export const worthOff = ({ trades }: PackagePolicy, given: readonly string[]): number =>
  inSteps(given.reduce((sum, id) => sum + (trades[id]?.off ?? 0), 0));

/** The rate that trades buy: what they are worth off the base, never below the floor. */
export const offerRate = (policy: PackagePolicy, given: readonly string[], floor: number): number =>
  Math.max(floor, inSteps(policy.baseRate - worthOff(policy, given)));
