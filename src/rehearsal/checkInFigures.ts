import type { PlainDate } from '../domain/calendar.ts';
import type { CheckIn } from '../domain/checkIn.ts';
import type { Minor } from '../domain/money.ts';
import { type Plan, perInstalmentOf, totalOf } from '../domain/plan.ts';
import type { Figure, Terms } from '../domain/terms.ts';

/** The figures of a settlement that a check-in puts side by side; what was not said is not there. Minor units. */
export type Figures = {
  readonly currency: string;
  /** Paid first, before the instalments. */
  readonly down?: Minor;
  readonly downDate?: PlainDate;
  /** Paid in one sum. */
  readonly lump: boolean;
  readonly instalments?: number;
  readonly per?: Minor;
  /** The day of the first instalment, or of the one sum. */
  readonly starts?: PlainDate;
  readonly total?: Minor;
};

const stated = <Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { [key in Key]: Value });

/** A range names no figure. */
const single = (figure: Figure | undefined): number | undefined =>
  typeof figure === 'number' ? figure : undefined;

export const figuresOfPlan = (plan: Plan): Figures => {
  const lump = plan.instalments === 1 && plan.downPayment === 0;
  return {
    currency: plan.currency,
    lump,
    ...(plan.downPayment > 0 ? { down: plan.downPayment, downDate: plan.downDate } : {}),
    ...(lump ? {} : { instalments: plan.instalments, per: perInstalmentOf(plan) }),
    starts: plan.startDate,
    total: totalOf(plan),
  };
};

/** What a message states of a settlement, in a currency that holds where it names none; undefined where it states nothing. */
export const figuresOfTerms = (terms: Terms, currency: string): Figures | undefined => {
  const instalments = single(terms.instalments);
  const per = single(terms.perInstalment);
  const down = single(terms.downPayment);
  const lump = terms.kinds?.includes('lump_sum') === true && instalments === undefined && per === undefined;
  const isOnePayment = instalments === undefined && per === undefined && down === undefined;
  const found = {
    ...stated('down', down),
    ...stated(down === undefined ? 'starts' : 'downDate', terms.downDate),
    // Beside a first payment or instalments, the day by which something is due need not be that of the first of them.
    ...stated('starts', terms.startDate ?? (isOnePayment ? terms.dueDate : undefined)),
    ...stated('instalments', instalments),
    ...stated('per', per),
    ...stated('total', single(terms.total)),
  };
  if (Object.keys(found).length === 0) return undefined;
  return { currency: terms.currency ?? currency, lump, ...found };
};

/** What the rehearsal came to, and what was understood of the real conversation. */
export const figuresIn = ({
  rehearsed,
  understood,
}: CheckIn): { readonly rehearsed?: Figures; readonly real?: Figures } => ({
  ...(rehearsed.plan ? { rehearsed: figuresOfPlan(rehearsed.plan) } : {}),
  ...stated('real', understood ? figuresOfTerms(understood.terms, rehearsed.currency) : undefined),
});
