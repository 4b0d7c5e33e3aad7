import type { Authority } from '../../content/scenarioParts.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '../../domain/calendar.ts';
import type { Means } from '../../domain/event.ts';
import { type Minor, shareOf } from '../../domain/money.ts';
import { type Plan, perInstalmentOf } from '../../domain/plan.ts';
import type { Ledger } from '../ledger.ts';
import { minDownOf } from '../planSlots.ts';
import { nextAfter, type Wish } from '../wish.ts';

/** Which limit a wish goes beyond. */
export type Limit = 'n' | 'down' | 'per' | 'first' | 'lump' | 'discount';

export type Assessment =
  | { readonly status: 'acceptable'; readonly plan: Plan }
  | { readonly status: 'outside'; readonly limits: readonly Limit[]; readonly nearest: Plan };

/** What was put forward before, and whether its months were said to be too heavy. */
export type Offered = { readonly plans: readonly Plan[]; readonly byMonth: boolean };
/** How many times what was offered a month may come to, beside a smaller first payment. */
const SAME_MONTH = 1.01;
const HEAVIER_MONTH = 1.1;

const NOTHING_OFFERED: Offered = { plans: [], byMonth: false };

const MONTH_DAYS = 31;

/** The latest day on which the first instalment may fall: a month later where something is paid before. */
const latestStart = (bounds: Authority, today: PlainDate, down: Minor): PlainDate =>
  addDays(today, bounds.firstPaymentDays + (down > 0 ? MONTH_DAYS : 0));

const FORTNIGHT = 14;

/** When instalments begin where no day was named: in a month, or a month after a first payment that falls shortly before. */
const monthAfter = (today: PlainDate, firstDay: PlainDate): PlainDate => {
  const inAMonth = addMonths(today, 1);
  return daysBetween(firstDay, inAMonth) < FORTNIGHT ? addMonths(firstDay, 1) : inAMonth;
};

const waived = (bounds: Authority, wish: Wish, ledger: Ledger): Minor =>
  Math.max(ledger.waived, wish.waiver ? shareOf(ledger.fee, bounds.maxFeeWaiver) : 0);

const makePlan = (
  ledger: Ledger,
  bounds: Authority,
  wish: Wish,
  { downDate, down, n, start }: { downDate: PlainDate; down: Minor; n: number; start: PlainDate },
): Plan => ({
  currency: ledger.currency,
  principal: ledger.principal,
  fee: ledger.fee,
  feeWaived: waived(bounds, wish, ledger),
  downPayment: down,
  downDate,
  instalments: n,
  startDate: start,
});

/** The most that may be taken off for paying all of it early, in whole main units. */
export const maxDiscountOf = (ledger: Ledger, { earlyPay }: Authority): Minor =>
  earlyPay ? Math.floor(Math.min(ledger.principal * earlyPay.share, earlyPay.cap) / 100 + 1e-9) * 100 : 0;

const lumpSum = (wish: Wish, ledger: Ledger, bounds: Authority, today: PlainDate): Assessment => {
  const { earlyPay } = bounds;
  const reduced = wish.discount !== undefined && earlyPay !== undefined;
  const latest = addDays(today, reduced ? earlyPay.days : bounds.firstPaymentDays);
  const date = wish.start ?? latest;
  const most = maxDiscountOf(ledger, bounds);
  const asked = wish.discount === 'any' ? most : (wish.discount ?? 0);
  const limits: Limit[] = [
    ...(reduced && asked > most ? (['discount'] as const) : []),
    ...(date > latest ? ([reduced ? 'discount' : 'lump'] as const) : []),
  ];
  const plan: Plan = {
    ...makePlan(ledger, bounds, wish, {
      downDate: today,
      down: 0,
      n: 1,
      start: date > latest ? latest : date,
    }),
    ...(reduced ? { discount: Math.min(asked, most) } : {}),
  };
  return limits.length === 0
    ? { status: 'acceptable', plan }
    : { status: 'outside', limits: [...new Set(limits)], nearest: plan };
};

/**
 * Weighs a wish against what the counterpart would accept now. Acceptable: the plan with every figure in it.
 * Otherwise which limits it goes beyond, and the acceptable plan that is nearest to it: the person's monthly
 * figure is kept and the count stretched where possible, then the first payment moves, and a plan that takes
 * more than `affordable` of what they said is left to them comes last. What was `offered` before can be had still: a
 * month grows with a smaller first payment only a little, and hardly at all for who said that it was too heavy.
 */
export const assess = (
  wish: Wish,
  ledger: Ledger,
  bounds: Authority,
  means: Means,
  today: PlainDate,
  affordable: number,
  offered: Offered = NOTHING_OFFERED,
): Assessment => {
  if (wish.shape === 'lump_sum') return lumpSum(wish, ledger, bounds, today);

  const minDown = minDownOf(ledger, bounds);
  const down = wish.down ?? minDown;
  const rest = ledger.principal - down;
  const most = Math.max(...bounds.instalments);
  const per = wish.per ?? (wish.n === undefined ? undefined : Math.round(rest / wish.n));
  const wanted = wish.n ?? (per === undefined || per === 0 ? most : Math.ceil((rest - 1) / per));
  const latest = latestStart(bounds, today, down);
  const latestDown = addDays(today, bounds.firstPaymentDays);
  const wishedDown = wish.downDate ?? today;
  const isLate = down > 0 && wishedDown > latestDown;
  const firstDay = isLate ? latestDown : wishedDown;
  const start = wish.start ?? monthAfter(today, firstDay);
  const planWith = (first: Minor, count: number, begin: PlainDate): Plan =>
    makePlan(ledger, bounds, wish, {
      down: first,
      downDate: first > 0 ? firstDay : today,
      n: count,
      // Nobody pays twice on one day: the instalments follow what is paid first.
      start: first > 0 ? nextAfter(begin, firstDay) : begin,
    });

  const limits: Limit[] = [];
  if (wanted > most) limits.push('n');
  if (per !== undefined && per < bounds.minPerInstalment) limits.push('per');
  if (start > latest || isLate) limits.push('first');
  if (wish.down !== undefined && wish.down < minDown) limits.push('down');

  // The shortest plan that asks no more a month than the person named, a hundredth of slack for rounding.
  const fits = (n: number): boolean =>
    per === undefined || Math.round(rest / n) <= Math.max(per * 1.01, per + 100);
  // A longer plan that fits, because no count between can be entered, must not fall below the least month either.
  const isEnough = (n: number): boolean => n === 1 || Math.round(rest / n) >= bounds.minPerInstalment;
  const exact = bounds.instalments.find(
    (n) => (wish.n === undefined || n === wish.n) && fits(n) && isEnough(n),
  );
  // A first payment that was left open is named by the counterpart, so that the person sees it before agreeing.
  const downIsSettled = wish.down !== undefined || minDown === 0;
  const isNamed = wish.per !== undefined || wish.n !== undefined;
  if (limits.length === 0 && isNamed && downIsSettled && exact !== undefined)
    return { status: 'acceptable', plan: planWith(down, exact, start) };

  const planOf = (first: Minor, n: number): Plan => planWith(first, n, start > latest ? latest : start);
  const candidates = [...new Set([Math.max(down, minDown), minDown])].flatMap((first) =>
    bounds.instalments.map((n) => planOf(first, n)),
  );
  const allowed = candidates.filter((plan) => perInstalmentOf(plan) >= bounds.minPerInstalment);
  const before = offered.plans.filter(
    ({ principal, each, instalments }) =>
      principal === ledger.principal && each === undefined && instalments > 1,
  );
  const lightest = Math.max(per ?? 0, Math.min(...before.map(perInstalmentOf)));
  const heaviest = lightest * (offered.byMonth ? SAME_MONTH : HEAVIER_MONTH);
  const noHeavier = allowed.filter((plan) => perInstalmentOf(plan) <= heaviest);
  const honoured = before
    .map(({ downPayment, instalments }) => planOf(downPayment, instalments))
    .filter((plan) => perInstalmentOf(plan) <= lightest);
  const cost = (plan: Plan): number => {
    const monthly = perInstalmentOf(plan);
    const overMonthly = per === undefined ? 0 : Math.max(0, monthly - per);
    const underMonthly = per === undefined ? 0 : Math.max(0, per - monthly);
    const overDown = wish.down === undefined ? 0 : Math.abs(plan.downPayment - wish.down);
    const overAbility = means.surplus === undefined ? 0 : Math.max(0, monthly - means.surplus * affordable);
    const overCash = means.cash === undefined ? 0 : Math.max(0, plan.downPayment - means.cash);
    // Who leaves everything open gets what suits the counterpart; who asked for anything, the lightest month.
    const weight = isNamed ? 0 : wish.open ? plan.instalments : monthly;
    const otherCount = wish.n === undefined ? 0 : Math.abs(plan.instalments - wish.n);
    return (
      10 * (overAbility + overCash) +
      4 * overMonthly +
      underMonthly / 2 +
      overDown +
      otherCount * 100 +
      weight
    );
  };
  const choices = [noHeavier, honoured, allowed].find((plans) => plans.length > 0) ?? candidates.slice(0, 1);
  const nearest = choices.reduce((best, plan) => (cost(plan) < cost(best) ? plan : best));
  return { status: 'outside', limits, nearest };
};
