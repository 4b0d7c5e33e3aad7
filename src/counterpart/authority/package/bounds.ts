import type { AuthorityPolicy } from '../../../content/authorityScenario.ts';
import type { PackageBounds, PackagePolicy } from '../../../content/packagePolicy.ts';
import type { Rehearsal } from '../../../domain/rehearsal.ts';
import { concededBy } from '../bounds.ts';

const WHOLE = 100;
const RATE_STEPS = 100;

const between = (from: number, to: number, alpha: number): number => from + (to - from) * alpha;

/** How low a rate and how much support can be had at this authority at all. */
export const packageLimitOf = (
  { authorities }: PackagePolicy,
  { standing }: Pick<Rehearsal, 'standing'>,
): PackageBounds => authorities[standing.authority - 1] as PackageBounds;

/** How low a rate and how much support can be had now: by the same tactic as the plan, in sums that can be said. */
export const packageBoundsAt = (
  policy: AuthorityPolicy,
  terms: PackagePolicy,
  state: Pick<Rehearsal, 'rounds' | 'standing' | 'level' | 'packageWish'>,
): PackageBounds => {
  const limit = packageLimitOf(terms, state);
  const aspiration = terms.aspirations[state.standing.authority - 1] as PackageBounds;
  const rate = between(aspiration.rate, limit.rate, concededBy(policy, state, 'rate'));
  const marketing = between(aspiration.marketing, limit.marketing, concededBy(policy, state, 'marketing'));
  return {
    rate: Math.ceil(rate * RATE_STEPS - 1e-9) / RATE_STEPS,
    marketing: Math.floor(marketing / WHOLE / WHOLE + 1e-9) * WHOLE * WHOLE,
  };
};
