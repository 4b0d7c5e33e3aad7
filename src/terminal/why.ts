import type { AbilityExplanation, Explanation } from '../app/explain.ts';
import { toMain } from '../domain/money.ts';
import { perInstalmentOf } from '../domain/plan.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The reasons in main units, for another program or a line under the reply. */
export const whyToJson = (why: Explanation | AbilityExplanation): object =>
  'hurdles' in why ? deskToJson(why) : abilityToJson(why);

const deskToJson = ({ authority, conceded, bounds, wish, beyond, hurdles }: Explanation): object => ({
  authority,
  conceded: rounded(conceded),
  bounds: {
    instalments: bounds.instalments,
    down_payment: toMain(bounds.downPayment),
    per_instalment: toMain(bounds.perInstalment),
    fee_waiver: rounded(bounds.feeWaiver),
    first_payment_days: bounds.firstPaymentDays,
    discount: toMain(bounds.discount),
    ...(bounds.ratePercent === undefined ? {} : { rate_percent: bounds.ratePercent }),
    ...(bounds.marketing === undefined ? {} : { marketing: toMain(bounds.marketing) }),
  },
  wish: wish && {
    shape: wish.shape,
    ...(wish.n === undefined ? {} : { instalments: wish.n }),
    ...(wish.per === undefined ? {} : { per_instalment: toMain(wish.per) }),
    ...(wish.down === undefined ? {} : { down_payment: toMain(wish.down) }),
    ...(wish.start === undefined ? {} : { start_date: wish.start }),
    fee_waiver: wish.waiver,
    ...(wish.discount === undefined
      ? {}
      : { discount: wish.discount === 'any' ? 'any' : toMain(wish.discount) }),
  },
  beyond,
  hurdles,
});

const abilityToJson = ({ bounds, demand, ...why }: AbilityExplanation): object => ({
  cause: why.cause,
  conceded: rounded(why.conceded),
  bounds: {
    down_payment: toMain(bounds.down),
    per_instalment: toMain(bounds.month),
    lump_sum: toMain(bounds.lump),
    fee: toMain(bounds.fee),
    earliest: bounds.earliest,
  },
  demand: demand && {
    instalments: demand.instalments,
    down_payment: toMain(demand.downPayment),
    per_instalment: toMain(perInstalmentOf(demand)),
    start_date: demand.startDate,
    fee_waived: toMain(demand.feeWaived),
  },
  burdens: why.burdens,
  obstacles: why.obstacles,
  beyond: why.beyond,
});
