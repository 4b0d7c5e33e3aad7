import { fillText, type Interface } from '../content/interface.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Minor } from '../domain/money.ts';
import type { Card } from './card.ts';
import type { LedgerView, StepState } from './ledgerView.ts';

const MARKS: Readonly<Record<StepState, string>> = { done: '●', now: '◉', to_come: '○' };

/** The account and the dated plan of what follows, line by line. */
export const ledgerRows = (view: LedgerView, card: Card, { ledger: words }: Interface): string[] => {
  const money = (amount: Minor): string => formatMoney(amount, card.currency, card.locale);
  const date = (day: string): string => formatDate(day, card.today, card.locale);
  const paid = view.paid.map((payment) =>
    fillText(words.paid, { date: date(payment.date), amount: money(payment.amount) }),
  );
  return [
    words.title,
    ...paid,
    ...(view.principal > 0
      ? [fillText(words.due, { date: date(view.due), amount: money(view.principal) })]
      : []),
    ...(view.missing
      ? [fillText(words.due, { date: date(view.missing.date), amount: money(view.missing.amount) })]
      : []),
    ...(view.notYetDue > 0 ? [fillText(words.open, { amount: money(view.notYetDue) })] : []),
    ...(view.fee > 0
      ? [
          fillText(view.dailyFee > 0 ? words.fee : words.fee_agreed, {
            days: view.days,
            fee: money(view.fee),
            daily: money(view.dailyFee),
          }),
        ]
      : []),
    ...(view.disputed > 0 ? [fillText(words.disputed, { amount: money(view.disputed) })] : []),
    fillText(words.total, { amount: money(view.total) }),
    ...(view.isPaused
      ? [words.paused]
      : [
          words.next,
          ...view.steps.map(({ step, date: day, state }) => `${MARKS[state]} ${date(day)} ${step}`),
          words.stops,
        ]),
  ];
};
