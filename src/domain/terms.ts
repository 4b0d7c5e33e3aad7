import type { PlainDate } from './calendar.ts';
import type { Minor } from './money.ts';

export const KINDS = ['instalment', 'deferral', 'discount', 'fee_waiver', 'lump_sum'] as const;
export type Kind = (typeof KINDS)[number];

/** One figure, or a range as [low, high]. */
export type Figure = number | readonly [number, number];

/**
 * What a message itself states about a settlement; every field is optional. Amounts are in minor units.
 * `downPayment` is paid first, `perInstalment` each period, `total` is the debt or what the plan covers;
 * `downDate` is the day of what is paid first, `startDate` the first instalment's, `dueDate` that of a single payment
 * or a deferred debt.
 */
export type Terms = {
  readonly kinds?: readonly Kind[];
  readonly currency?: string;
  readonly instalments?: Figure;
  readonly perInstalment?: Figure;
  readonly downPayment?: Figure;
  readonly total?: Figure;
  readonly discountPercent?: Figure;
  readonly deferDays?: Figure;
  readonly downDate?: PlainDate;
  readonly startDate?: PlainDate;
  readonly dueDate?: PlainDate;
  readonly income?: Figure;
  readonly expenses?: Figure;
  /** Several plans put side by side; the fields above then repeat the first. */
  readonly alternatives?: readonly Terms[];
  readonly downPaymentPercent?: Figure;
  readonly ratePercent?: Figure;
  readonly settlementDays?: Figure;
  readonly marketing?: Minor;
};

/** What a person asks for, put together from all they said; `amountOff` is a sum to be taken off for paying at once. */
export type Proposal = Terms & {
  readonly amountOff?: Minor;
  /** The late fee is let go altogether, or this much of it, as a share or a sum. */
  readonly waivesAll?: true;
  readonly feeOffPercent?: number;
  readonly feeOff?: Minor;
};

export const TERM_NAMES = [
  'kinds',
  'currency',
  'instalments',
  'perInstalment',
  'downPayment',
  'total',
  'discountPercent',
  'deferDays',
  'startDate',
  'dueDate',
  'income',
  'expenses',
  'downPaymentPercent',
  'ratePercent',
  'settlementDays',
  'marketing',
] as const satisfies readonly (keyof Terms)[];
export type TermName = (typeof TERM_NAMES)[number];

/** The low end of a figure: what a person surely means. */
export const lowOf = (figure: Figure): number => (typeof figure === 'number' ? figure : figure[0]);
