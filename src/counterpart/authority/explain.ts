import type { AuthorityScenario } from '../../content/authorityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import type { Minor } from '../../domain/money.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { ledgerOf } from '../ledger.ts';
import { minDownOf } from '../planSlots.ts';
import { isWeighable, type Wish, wishOf } from '../wish.ts';
import { boundsAt, concededBy } from './bounds.ts';
import { maxDiscountOf } from './concede.ts';
import { type Hurdle, reviewHurdles, specialistHurdles } from './hurdles.ts';
import { assessWhole, type WholeLimit } from './package/assessWhole.ts';
import { packageBoundsAt } from './package/bounds.ts';

/** Why the counterpart stands where it stands, in numbers: for someone who wants to see behind the words. */
export type Explanation = {
  readonly authority: number;
  /** How far it has come from its aspiration (0) towards the limit of this authority (1). */
  readonly conceded: number;
  /** What it would accept now. */
  readonly bounds: {
    readonly instalments: number;
    readonly downPayment: Minor;
    readonly perInstalment: Minor;
    readonly feeWaiver: number;
    readonly firstPaymentDays: number;
    readonly discount: Minor;
    /** Where more than the balance is on the table: the lowest rate and the most support a quarter. */
    readonly ratePercent?: number;
    readonly marketing?: Minor;
  };
  /** What the person asks for, where it can be weighed, and which of the bounds it goes beyond. */
  readonly wish: Wish | null;
  readonly beyond: readonly WholeLimit[];
  /** What still stands before the next authority; none where there is no higher one. */
  readonly hurdles: readonly Hurdle[];
};

const hurdlesOf = ({ policy }: AuthorityScenario, state: Rehearsal): Hurdle[] => {
  if (state.standing.authority === 1) return specialistHurdles(policy, state);
  return state.standing.authority === 2 ? reviewHurdles(policy, state) : [];
};

/** The reasons of the talk as it stands, by the same functions that decide. */
export const explain = (scenario: AuthorityScenario, state: Rehearsal): Explanation => {
  const { policy } = scenario;
  const ledger = ledgerOf(scenario, state);
  const bounds: Authority = boundsAt(policy, state);
  const wish = wishOf(state.proposal ?? {}, ledger, state.today);
  const weighed = isWeighable(wish) ? assessWhole({ scenario, state, ledger }, wish, 'now') : undefined;
  const beside = policy.package && packageBoundsAt(policy, policy.package, state);
  return {
    authority: state.standing.authority,
    conceded: concededBy(policy, state),
    bounds: {
      instalments: Math.max(...bounds.instalments),
      downPayment: minDownOf(ledger, bounds),
      perInstalment: bounds.minPerInstalment,
      feeWaiver: bounds.maxFeeWaiver,
      firstPaymentDays: bounds.firstPaymentDays,
      discount: maxDiscountOf(ledger, bounds),
      ...(beside ? { ratePercent: beside.rate, marketing: beside.marketing } : {}),
    },
    wish: weighed ? wish : null,
    beyond: weighed?.status === 'outside' ? weighed.limits : [],
    hurdles: hurdlesOf(scenario, state),
  };
};
