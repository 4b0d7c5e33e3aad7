import type { AuthorityPolicy } from '../../content/authorityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import type { Issue } from '../../domain/package.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { conceded } from '../tactic.ts';

/**
 * The rounds that count: counter-offers made at this authority, and half a round for each point of trust above
 * what the specialist asks for. So words can move it, and repeating alone does so slowly.
 */
const roundsOf = (policy: AuthorityPolicy, state: Pick<Rehearsal, 'rounds' | 'standing'>): number =>
  state.rounds + Math.max(0, state.standing.trust - policy.specialistTrust) / 2;

/** What bounds depend on. */
type Progress = Pick<Rehearsal, 'rounds' | 'standing' | 'level'> & Partial<Pick<Rehearsal, 'packageWish'>>;

/**
 * How far it has come by now from its aspiration towards its limit: 0 to 1. On the issue that the person said matters
 * most to them it is a round ahead.
 */
export const concededBy = (policy: AuthorityPolicy, state: Progress, issue: Issue = 'time'): number =>
  conceded(
    policy.tactic[state.level],
    roundsOf(policy, state) + (state.packageWish?.priority === issue ? 1 : 0),
  );

const between = (from: number, to: number, alpha: number): number => from + (to - from) * alpha;

const top = (numbers: readonly number[]): number => Math.max(...numbers);

/** The nearest number that the system can enter; the larger of two that are equally near. */
const nearest = (numbers: readonly number[], wanted: number): number =>
  numbers.reduce((best, n) => (Math.abs(n - wanted) <= Math.abs(best - wanted) ? n : best));

/** What the counterpart would accept now: inside its authority's limit, never beyond it. */
export const boundsAt = (policy: AuthorityPolicy, state: Progress): Authority => {
  const index = state.standing.authority - 1;
  const limit = policy.authorities[index] as Authority;
  const aspiration = policy.aspirations[index] as Authority;
  const alpha = concededBy(policy, state);
  const most = nearest(
    limit.instalments,
    between(top(aspiration.instalments), top(limit.instalments), alpha),
  );
  const early = limit.earlyPay;
  const wished = aspiration.earlyPay ?? early;
  return {
    ...(early && wished
      ? {
          earlyPay: {
            share: between(wished.share, early.share, alpha),
            cap: Math.round(between(wished.cap, early.cap, alpha)),
            days: Math.floor(between(wished.days, early.days, alpha)),
          },
        }
      : {}),
    instalments: limit.instalments.filter((n) => n <= most),
    minDownShare: between(aspiration.minDownShare, limit.minDownShare, alpha),
    minPerInstalment: Math.round(between(aspiration.minPerInstalment, limit.minPerInstalment, alpha)),
    // In steps of a tenth, so that it can be said: "half of the fee".
    maxFeeWaiver: Math.floor(between(aspiration.maxFeeWaiver, limit.maxFeeWaiver, alpha) * 10 + 1e-9) / 10,
    firstPaymentDays: Math.floor(between(aspiration.firstPaymentDays, limit.firstPaymentDays, alpha)),
  };
};

export const limitOf = (policy: AuthorityPolicy, state: Pick<Rehearsal, 'standing'>): Authority =>
  policy.authorities[state.standing.authority - 1] as Authority;
