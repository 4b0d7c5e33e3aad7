import { fillText, type Interface } from '../content/interface.ts';
import { formatDate, formatMoney, formatRate, formatSettlement, formatShare } from '../domain/format.ts';
import type { Card, Mandate } from './card.ts';
import { visitRows } from './visitCard.ts';

/** The facts of a case as names and values, in the order in which they are read. */
export const cardRows = (card: Card, words: Interface): (readonly [name: string, value: string])[] => {
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const { means, mandates = [], business } = card;
  return [
    [words.card.case_number, card.caseNumber],
    ...(card.visit
      ? visitRows(card.visit, card, words)
      : ([
          [words.card.owed, money(card.principal)],
          [words.card.overdue, fillText(words.card.days, { n: card.overdueDays })],
          [words.card.fee, money(card.fee)],
          [words.card.total, money(card.total)],
        ] as const)),
    ...(means
      ? ([
          [words.card.cash, money(means.cashNow)],
          [words.card.income, money(means.monthlyIncome)],
          [words.card.expenses, money(means.monthlyExpenses)],
          [words.card.surplus, money(means.monthlySurplus)],
        ] as const)
      : []),
    ...(business
      ? ([
          ...(business.monthlyVolume === undefined
            ? []
            : [[words.package.volume, money(business.monthlyVolume)] as const]),
          [words.package.rate, formatRate(business.ratePercent)],
          [words.package.settlement, formatSettlement(business.settlementDays)],
        ] as const)
      : []),
    ...mandates.map((mandate) => [mandate.role, mandateText(mandate, card, words)] as const),
    [words.card.today, formatDate(card.today, card.today, card.locale)],
  ];
};

/** What may be granted, in a sentence. */
const mandateText = (mandate: Mandate, card: Card, { card: words }: Interface): string => {
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const { earlyPay } = mandate;
  const plan = fillText(words.mandate, {
    n: Math.max(...mandate.instalments),
    down: formatShare(mandate.minDownShare),
    per: money(mandate.minPerInstalment),
    waiver: formatShare(mandate.maxFeeWaiver),
    days: mandate.firstPaymentDays,
  });
  if (!earlyPay) return plan;
  return (
    plan +
    fillText(words.mandate_early, {
      days: earlyPay.days,
      share: formatShare(earlyPay.share),
      cap: money(earlyPay.cap),
    })
  );
};
