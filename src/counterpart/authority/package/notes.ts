import { formatSettlement } from '../../../domain/format.ts';
import type { Package } from '../../../domain/package.ts';
import { NO_WISH, samePackage } from '../../../domain/package.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Segment } from '../../decision.ts';
import { packageSlots } from '../../packageSlots.ts';
import { boundsAt } from '../bounds.ts';
import type { Context } from '../context.ts';
import { isPackageLimit, type WholeLimit } from './assessWhole.ts';
import { packageBoundsAt } from './bounds.ts';
import { rateWith, tradeFor } from './trade.ts';
import type { PackageLimit } from './weighPackage.ts';

/** More than so many limits of a package are not named in one breath. */
const AT_ONCE = 2;

/** What trade would pay for a lower rate, and what the rate would come to with it. */
export const tradeHook = (context: Context, named?: string): Segment[] => {
  const { scenario, state } = context;
  const terms = scenario.policy.package;
  if (!terms) return [];
  const wish = state.packageWish ?? NO_WISH;
  const trade = named ?? tradeFor(terms, wish, state.rounds);
  if (trade === undefined) return [];
  const { rate } = packageBoundsAt(scenario.policy, terms, state);
  const would = rateWith(terms, wish, trade, rate);
  return [
    {
      key: 'trade_hook',
      slots: {
        trade: { trades: [trade] },
        tradeOff: { rate: terms.trades[trade]?.off ?? 0 },
        tradeRate: { rate: would },
      },
    },
  ];
};

/** What can be given in place of a rate that goes no lower: support where it is paid for, else time. */
const insteadOfRate = (context: Context, nearest: Package): Segment => {
  const { scenario, state } = context;
  const terms = scenario.policy.package;
  const room = terms ? packageBoundsAt(scenario.policy, terms, state).marketing : 0;
  const paid = state.evidence.length > 0 || nearest.trades.includes(terms?.marketingNeeds ?? '');
  if (paid && room > nearest.marketing)
    return { key: 'instead_marketing', slots: { limitMarketing: { money: room } } };
  const { firstPaymentDays, instalments } = boundsAt(scenario.policy, state);
  return {
    key: 'instead_time',
    slots: { limitDays: { count: firstPaymentDays }, limitN: { count: Math.max(...instalments) } },
  };
};

const noteOn = (context: Context, limit: PackageLimit, nearest: Package): Segment[] => {
  const { policy } = context.scenario;
  if (!policy.package) return [];
  const now = packageBoundsAt(policy, policy.package, context.state);
  switch (limit) {
    case 'rate':
      return [
        { key: 'limit_rate', slots: { limitRate: { rate: Math.min(now.rate, nearest.ratePercent) } } },
        insteadOfRate(context, nearest),
      ];
    case 'rate_trade':
      return tradeHook(context);
    case 'marketing':
      return [{ key: 'limit_marketing', slots: { limitMarketing: { money: now.marketing } } }];
    case 'marketing_trade':
      return [{ key: 'marketing_hook', slots: { trade: { trades: [policy.package.marketingNeeds] } } }];
    default:
      return [
        {
          key: 'limit_settlement',
          slots: { settle: { text: formatSettlement(policy.package.settlementDays) } },
        },
      ];
  }
};

/** Where the package falls short, each met by what can be done instead or by what would pay for it. */
export const packageNotes = (
  context: Context,
  limits: readonly WholeLimit[],
  { package: nearest }: Pick<Plan, 'package'>,
): Segment[] =>
  nearest
    ? limits
        .filter(isPackageLimit)
        .slice(0, AT_ONCE)
        .flatMap((limit) => noteOn(context, limit, nearest))
    : [];

/** The package in a sentence, where it is not the one that is on the table already. */
export const namePackage = (
  { state, scenario }: Context,
  { package: terms }: Pick<Plan, 'package'>,
): Segment[] => {
  const before = state.offer?.plan.package;
  if (!terms || state.packageWish === null || samePackage(before, terms)) return [];
  // Nothing is named where nothing is given.
  const base = scenario.policy.package?.baseRate ?? 0;
  if (![before, terms].some((one) => one && (one.marketing > 0 || one.ratePercent < base))) return [];
  const key = terms.marketing > 0 ? 'package_terms' : 'package_terms_rate';
  return [{ key, slots: packageSlots(terms) }];
};
