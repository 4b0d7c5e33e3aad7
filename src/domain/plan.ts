import { addMonths, type PlainDate } from './calendar.ts';
import { type Minor, splitEqually } from './money.ts';
import { type Package, samePackage } from './package.ts';

/**
 * A settlement with every figure in it, amounts in minor units. `fee` is the late fee so far, `feeWaived` the
 * part of it that is let go; what is left of it is paid with the last instalment, where both sides can see it.
 * A lump sum is a plan with no down payment and one instalment.
 */
export type Plan = {
  readonly currency: string;
  readonly principal: Minor;
  readonly fee: Minor;
  readonly feeWaived: Minor;
  /** What is taken off the principal for paying everything at once, early. */
  readonly discount?: Minor;
  readonly downPayment: Minor;
  readonly downDate: PlainDate;
  readonly instalments: number;
  /** What each of them was agreed to be, where the rest of an older plan goes on; the last takes up what is over. */
  readonly each?: Minor;
  readonly startDate: PlainDate;
  /** What is agreed beside the payments, where the two go on doing business. */
  readonly package?: Package;
};

export type Payment = { readonly date: PlainDate; readonly amount: Minor };

/** The principal that is to be paid, without what is taken off it. */
const payable = ({ principal, discount = 0 }: Plan): Minor => principal - discount;

/** The instalments without the fee: equal, or as they were agreed before; the last takes up the rounding. */
const partsOf = (plan: Plan): Minor[] => {
  const rest = payable(plan) - plan.downPayment;
  const { each, instalments } = plan;
  if (each === undefined) return splitEqually(rest, instalments);
  const before = instalments - 1;
  return [...Array<Minor>(before).fill(each), rest - before * each];
};

/** What is paid each period; the last payment may differ by the rounding and by the fee. */
export const perInstalmentOf = (plan: Plan): Minor => partsOf(plan)[0] as Minor;

/** What is due over the whole plan: the principal, less what is taken off, and the fee that is not waived. */
export const totalOf = (plan: Plan): Minor => payable(plan) + plan.fee - plan.feeWaived;

/** Every payment in order of its date; the amounts sum to `totalOf(plan)` exactly. */
export const scheduleOf = (plan: Plan): Payment[] => {
  const rows = partsOf(plan).map((amount, i) => ({ date: addMonths(plan.startDate, i), amount }));
  const last = rows[rows.length - 1] as Payment;
  rows[rows.length - 1] = { date: last.date, amount: last.amount + plan.fee - plan.feeWaived };
  return plan.downPayment > 0 ? [{ date: plan.downDate, amount: plan.downPayment }, ...rows] : rows;
};

/** What is due up to a day, that day included. */
export const dueBy = (plan: Plan, day: PlainDate): Minor =>
  scheduleOf(plan)
    .filter(({ date }) => date <= day)
    .reduce((sum, { amount }) => sum + amount, 0);

export const samePlan = (a: Plan, b: Plan): boolean =>
  a.principal === b.principal &&
  a.fee === b.fee &&
  a.feeWaived === b.feeWaived &&
  (a.discount ?? 0) === (b.discount ?? 0) &&
  a.downPayment === b.downPayment &&
  a.downDate === b.downDate &&
  a.instalments === b.instalments &&
  a.each === b.each &&
  a.startDate === b.startDate &&
  samePackage(a.package, b.package);
