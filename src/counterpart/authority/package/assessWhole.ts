import { NO_WISH, type Package } from '../../../domain/package.ts';
import type { Plan } from '../../../domain/plan.ts';
import { knows } from '../../../domain/rehearsal.ts';
import { cued } from '../../../domain/utterance.ts';
import type { Wish } from '../../wish.ts';
import { boundsAt, limitOf } from '../bounds.ts';
import { assess, type Limit } from '../concede.ts';
import type { Context } from '../context.ts';
import { packageBoundsAt, packageLimitOf } from './bounds.ts';
import { PACKAGE_LIMITS, type PackageLimit, type WeighedPackage, weighPackage } from './weighPackage.ts';

export type WholeLimit = Limit | PackageLimit;

/** A plan and the package beside it, weighed as one. */
export type Whole =
  | { readonly status: 'acceptable'; readonly plan: Plan }
  | {
      readonly status: 'outside';
      readonly limits: readonly WholeLimit[];
      readonly nearest: Plan;
      /** The payments could be entered as they are: only the package falls short. */
      readonly planFits: boolean;
    };

/** As far as it has come by now, or as far as this authority can go at all. */
export type Reach = 'now' | 'limit';

type Weighed = Pick<Context, 'scenario' | 'state' | 'ledger'> & Partial<Pick<Context, 'utterance'>>;

export const isPackageLimit = (limit: WholeLimit): limit is PackageLimit =>
  (PACKAGE_LIMITS as readonly string[]).includes(limit);

/** Limits that a higher authority would move; what is missing of the merchant's own it would miss too. */
export const isOfAuthority = (limit: WholeLimit): boolean =>
  !isPackageLimit(limit) || limit === 'rate' || limit === 'marketing';

/** The package as it can be given; undefined where the scenario has none. */
export const packageFor = (
  { scenario, state, utterance }: Weighed,
  reach: Reach,
): WeighedPackage | undefined => {
  const { policy } = scenario;
  if (!policy.package) return undefined;
  const terms = policy.package;
  return weighPackage(state.packageWish ?? NO_WISH, {
    policy: terms,
    bounds: reach === 'now' ? packageBoundsAt(policy, terms, state) : packageLimitOf(terms, state),
    figuresShown: state.evidence.length > 0,
    offered: state.offersMade
      .map((plan) => plan.package)
      .filter((offered): offered is Package => offered !== undefined),
    presses: {
      rate: utterance !== undefined && cued(utterance, 'wants_lower_rate'),
      marketing: utterance !== undefined && cued(utterance, 'wants_marketing'),
      sooner: utterance !== undefined && cued(utterance, 'wants_faster_payout'),
    },
  });
};

/** Weighs what the person asks for against what can be done, payments and package together. */
export const assessWhole = (context: Weighed, wish: Wish, reach: Reach): Whole => {
  const { scenario, state, ledger } = context;
  const { policy } = scenario;
  const bounds = reach === 'now' ? boundsAt(policy, state) : limitOf(policy, state);
  const offered = { plans: state.offersMade, byMonth: knows(state, 'month_too_heavy') };
  const plan = assess(wish, ledger, bounds, state.means, state.today, policy.affordableShare, offered);
  const weighed = packageFor(context, reach);
  const planFits = plan.status === 'acceptable';
  if (!weighed) return planFits ? plan : { ...plan, planFits };
  const beside = { package: weighed.package };
  if (planFits && weighed.limits.length === 0)
    return { status: 'acceptable', plan: { ...plan.plan, ...beside } };
  return {
    status: 'outside',
    limits: [...(planFits ? [] : plan.limits), ...weighed.limits],
    nearest: { ...(planFits ? plan.plan : plan.nearest), ...beside },
    planFits,
  };
};
