import type { Explanation } from '../app/explain.ts';
import { toMain } from '../domain/money.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The reasons in main units, for another program or a line under the reply. */
export const whyToJson = ({ authority, conceded, bounds, wish, beyond, hurdles }: Explanation): object => ({
  authority,
  conceded: rounded(conceded),
  bounds: {
    instalments: bounds.instalments,
    down_payment: toMain(bounds.downPayment),
    per_instalment: toMain(bounds.perInstalment),
    fee_waiver: rounded(bounds.feeWaiver),
    first_payment_days: bounds.firstPaymentDays,
    discount: toMain(bounds.discount),
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
