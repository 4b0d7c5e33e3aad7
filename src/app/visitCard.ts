import { fillText, type Interface } from '../content/interface.ts';
import type { Ledger } from '../counterpart/ledger.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Minor } from '../domain/money.ts';
import { type Payment, type Plan, perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { daysLate, missingIn, paidIn, unpaidIn, type Visit, type VisitKind } from '../domain/visit.ts';
import type { Card } from './card.ts';

/** How a plan that was agreed stands on the day of a return visit. Amounts in minor units. */
export type VisitCard = {
  readonly kind: VisitKind;
  readonly agreed: Plan;
  readonly paid: readonly Payment[];
  /** What should have come and has not. */
  readonly missing?: Payment;
  /** The next one on its day. */
  readonly next?: Payment;
  /** What is left to pay in all. */
  readonly left: Minor;
};

/** The card's words on a return visit: what happened since, and what to go for. */
export const visitCard = (
  visit: Visit,
  { currency, total }: Ledger,
  { locale, side, startedOn }: Rehearsal,
  words: Interface,
) => {
  const { kind } = visit;
  const texts = words.visit[side === 'creditor' ? (`${kind}_owed` as const) : kind];
  const missing = missingIn(visit);
  const next = unpaidIn(visit)[missing ? 1 : 0];
  const payment = missing ?? paidIn(visit).at(-1);
  const card: VisitCard = {
    kind,
    agreed: visit.plan,
    paid: paidIn(visit),
    ...(missing ? { missing } : {}),
    ...(next ? { next } : {}),
    left: total - visit.plan.feeWaived,
  };
  return {
    card,
    story: fillText(texts.story, {
      payment: payment ? formatMoney(payment.amount, currency, locale) : '',
      when: payment ? formatDate(payment.date, startedOn, locale) : '',
      days: daysLate(visit, startedOn),
    }),
    goal: texts.goal,
    preparation: {
      mustHave: texts.must_have,
      niceToHave: texts.nice_to_have,
      walkAway: texts.walk_away,
    },
  };
};

/** How the plan stands, as names and values. */
export const visitRows = (
  { agreed, paid, missing, next, left }: VisitCard,
  { currency, locale, today }: Card,
  { visit: words }: Interface,
): (readonly [name: string, value: string])[] => {
  const money = (amount: Minor): string => formatMoney(amount, currency, locale);
  const row = ({ date, amount }: Payment): string => `${formatDate(date, today, locale)} ${money(amount)}`;
  return [
    [
      words.agreed,
      fillText(agreed.downPayment > 0 ? words.plan : words.plan_no_down, {
        down: money(agreed.downPayment),
        n: agreed.instalments,
        per: money(perInstalmentOf(agreed)),
      }),
    ],
    [
      words.paid,
      fillText(words.paid_of, {
        n: paid.length,
        total: money(paid.reduce((sum, { amount }) => sum + amount, 0)),
      }),
    ],
    ...(missing ? [[words.missing, row(missing)] as const] : []),
    ...(next ? [[words.next, row(next)] as const] : []),
    [words.left, money(left)],
  ];
};
