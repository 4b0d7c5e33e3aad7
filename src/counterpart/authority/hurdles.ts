import type { AuthorityPolicy } from '../../content/authorityScenario.ts';
import { knows, type Rehearsal } from '../../domain/rehearsal.ts';

/** What still stands between the person and the next authority. */
export type Hurdle = 'reason' | 'figure' | 'trust' | 'evidence' | 'trade';

const given = ({ packageWish }: Rehearsal): readonly string[] => packageWish?.trades ?? [];

/** Trust, a reason and a figure open the specialist; asking for one replaces only the full plan. Where more than the balance is on the table, something has to be given. */
export const specialistHurdles = (policy: AuthorityPolicy, state: Rehearsal): Hurdle[] => {
  const hurdles: Hurdle[] = [];
  if (!knows(state, 'reason')) hurdles.push('reason');
  if (!(knows(state, 'proposal') || (knows(state, 'figure') && knows(state, 'specialist_asked'))))
    hurdles.push('figure');
  if (given(state).length < (policy.package?.specialistTrades ?? 0)) hurdles.push('trade');
  if (state.standing.trust < policy.specialistTrust) hurdles.push('trust');
  return hurdles;
};

/** The hardship review also wants papers, and a plan to review. */
export const reviewHurdles = (policy: AuthorityPolicy, state: Rehearsal): Hurdle[] => {
  const hurdles: Hurdle[] = [];
  if (!knows(state, 'reason')) hurdles.push('reason');
  if (!knows(state, 'proposal')) hurdles.push('figure');
  if (policy.package && !given(state).includes(policy.package.reviewTrade)) hurdles.push('trade');
  if (state.evidence.length < policy.review.evidence) hurdles.push('evidence');
  if (state.standing.trust < policy.review.trust) hurdles.push('trust');
  return hurdles;
};
