import { fillText, type Interface } from '../content/interface.ts';
import { formatMoney, formatRate, formatSettlement } from '../domain/format.ts';
import type { Package } from '../domain/package.ts';
import type { Card } from './card.ts';

/** What was agreed beside the payments, as names and values. */
export const packageRows = (
  terms: Package,
  card: Card,
  { package: words }: Interface,
): (readonly [name: string, value: string])[] => {
  const names = (ids: readonly string[], of: Readonly<Record<string, string>> = {}): string =>
    ids.map((id) => of[id] ?? id).join(words.and);
  const amount = formatMoney(terms.marketing, card.currency, card.locale);
  return [
    [words.rate, formatRate(terms.ratePercent)],
    ...(terms.marketing > 0 ? [[words.marketing, fillText(words.a_quarter, { amount })] as const] : []),
    [words.settlement, formatSettlement(terms.settlementDays)],
    ...(terms.trades.length > 0 ? [[words.given, names(terms.trades, card.business?.trades)] as const] : []),
    ...(terms.services.length > 0
      ? [[words.promised, names(terms.services, card.business?.services)] as const]
      : []),
    [words.term, fillText(words.months, { n: terms.months })],
  ];
};
