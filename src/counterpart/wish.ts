import { addDays, addMonths, type PlainDate } from '../domain/calendar.ts';
import type { Minor } from '../domain/money.ts';
import { lowOf, type Proposal } from '../domain/terms.ts';
import type { Ledger } from './ledger.ts';

/** What the person asks for, in the counterpart's terms; what they left open is undefined. Amounts in minor units. */
export type Wish = {
  readonly shape: 'instalment' | 'lump_sum';
  readonly down?: Minor;
  /** The day of the first payment, where it is not today. */
  readonly downDate?: PlainDate;
  readonly per?: Minor;
  readonly n?: number;
  readonly start?: PlainDate;
  readonly waiver: boolean;
  /** What is to be taken off for paying at once: a sum, or whatever can be. */
  readonly discount?: Minor | 'any';
  /** Nothing at all was asked for: the counterpart names what it would like best. */
  readonly open?: boolean;
  /** Asked to begin later, and named how much later. */
  readonly deferred?: boolean;
};

/** Is there enough in it to be weighed? A wish to begin later is: the counterpart says how late it may be. */
export const isWeighable = (wish: Wish): boolean =>
  wish.shape === 'lump_sum' || wish.per !== undefined || wish.n !== undefined || wish.deferred === true;

/** Instalments that come to more than so many times what is owed were not meant to be one each. */
const WHOLE = 1.5;

/** Less than what is owed, for all of it at once: a share, a smaller sum, or a discount that is not named. */
const discountIn = (terms: Proposal, { principal, disputed }: Ledger): Wish['discount'] => {
  if (terms.amountOff !== undefined) return Math.min(principal, terms.amountOff);
  if (terms.discountPercent !== undefined)
    return Math.round((principal * lowOf(terms.discountPercent)) / 100);
  const total = terms.total === undefined ? principal : lowOf(terms.total);
  // The contested sum, named beside a payment of the rest, is not what is offered for all of it.
  if (total < principal && total !== disputed) return principal - total;
  return terms.kinds?.includes('discount') ? 'any' : undefined;
};

/** No plan begins before today: a monthly day that has passed comes round again, another is no day of payment. */
const notPast = (
  day: PlainDate | undefined,
  today: PlainDate,
  shape: Wish['shape'],
): PlainDate | undefined => {
  if (day === undefined || day >= today) return day;
  return shape === 'lump_sum' ? undefined : nextAfter(day, addDays(today, -1));
};

/** The same day of a later month, until it lies after another day. */
export const nextAfter = (day: PlainDate, other: PlainDate): PlainDate => {
  let months = 0;
  while (addMonths(day, months) <= other) months += 1;
  return addMonths(day, months);
};

export const wishOf = (terms: Proposal, ledger: Ledger, today: PlainDate): Wish => {
  const kinds = terms.kinds ?? [];
  const instalment =
    kinds.includes('instalment') ||
    terms.perInstalment !== undefined ||
    (terms.instalments !== undefined && lowOf(terms.instalments) > 1);
  const shape = !instalment && kinds.includes('lump_sum') ? 'lump_sum' : 'instalment';
  const deferred = terms.deferDays === undefined ? undefined : addDays(today, lowOf(terms.deferDays));
  const named =
    shape === 'lump_sum'
      ? (terms.dueDate ?? deferred ?? terms.startDate)
      : (terms.startDate ?? deferred ?? terms.dueDate);
  const start = notPast(named, today, shape);
  const down =
    terms.downPayment !== undefined
      ? lowOf(terms.downPayment)
      : terms.downPaymentPercent !== undefined
        ? Math.round((ledger.principal * lowOf(terms.downPaymentPercent)) / 100)
        : undefined;
  const discount = shape === 'lump_sum' ? discountIn(terms, ledger) : undefined;
  const n = terms.instalments === undefined ? undefined : Math.max(1, Math.round(lowOf(terms.instalments)));
  // "24,000 and 95,600 in six instalments": what all of them come to is no month's sum.
  const each = terms.perInstalment === undefined ? undefined : lowOf(terms.perInstalment);
  const isWhole =
    each !== undefined &&
    n !== undefined &&
    n > 1 &&
    (down ?? 0) + each > ledger.principal / 2 &&
    each * n > WHOLE * ledger.principal;
  const per = isWhole ? undefined : each;
  return {
    shape,
    ...(down === undefined ? {} : { down: Math.min(down, ledger.principal) }),
    ...(terms.downDate !== undefined && terms.downDate > today ? { downDate: terms.downDate } : {}),
    ...(per === undefined ? {} : { per }),
    ...(n === undefined ? {} : { n }),
    ...(start === undefined ? {} : { start }),
    waiver: kinds.includes('fee_waiver'),
    ...(discount === undefined ? {} : { discount }),
    ...(deferred === undefined ? {} : { deferred: true }),
  };
};
