/** What a person may say of their own case without a figure: enough to find a fictional one that is near it. */
export const CAUSES = [
  'late_income',
  'job_loss',
  'illness',
  'family',
  'slow_business',
  'customer_unpaid',
  'dispute',
  'new_terms',
] as const;
export type Cause = (typeof CAUSES)[number];

export const AMOUNT_BANDS = ['under_5k', '5k_to_20k', '20k_to_100k', 'over_100k'] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

export const OVERDUE_BANDS = ['within_a_month', 'one_to_three_months', 'over_three_months'] as const;
export type OverdueBand = (typeof OVERDUE_BANDS)[number];

/** A case in bands. */
export type Bands = {
  readonly amount: AmountBand;
  readonly overdue: OverdueBand;
  readonly cause: Cause;
  readonly otherDebts: boolean;
};

const AMOUNT_LIMITS = [500_000, 2_000_000, 10_000_000] as const;
const OVERDUE_LIMITS = [30, 90] as const;

/** The band of an amount in minor units, and of days overdue; the upper end belongs to the band. */
export const amountBandOf = (amount: number): AmountBand => {
  const at = AMOUNT_LIMITS.findIndex((limit) => amount <= limit);
  return AMOUNT_BANDS[at < 0 ? AMOUNT_BANDS.length - 1 : at] as AmountBand;
};
export const overdueBandOf = (days: number): OverdueBand => {
  const at = OVERDUE_LIMITS.findIndex((limit) => days <= limit);
  return OVERDUE_BANDS[at < 0 ? OVERDUE_BANDS.length - 1 : at] as OverdueBand;
};
