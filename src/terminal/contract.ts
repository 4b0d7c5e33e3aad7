import { toMain } from '../domain/money.ts';
import type { Figure, Terms } from '../domain/terms.ts';
import type { Found, Mentions, Utterance } from '../domain/utterance.ts';

/** What programs outside read: snake_case keys, amounts in main units, nothing that the message leaves out. */
export type Json = { readonly [key: string]: unknown };

const money = (figure: Figure | undefined): Figure | undefined =>
  figure === undefined
    ? undefined
    : typeof figure === 'number'
      ? toMain(figure)
      : [toMain(figure[0]), toMain(figure[1])];

const stated = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** `perInstalment: 64500` → `per_instalment: 645`. Alternatives, if any, are such objects in turn. */
export const termsToJson = (terms: Terms): Json =>
  stated({
    kinds: terms.kinds,
    currency: terms.currency,
    instalments: terms.instalments,
    per_instalment: money(terms.perInstalment),
    down_payment: money(terms.downPayment),
    total: money(terms.total),
    discount_percent: terms.discountPercent,
    defer_days: terms.deferDays,
    start_date: terms.startDate,
    due_date: terms.dueDate,
    income: money(terms.income),
    expenses: money(terms.expenses),
    alternatives: terms.alternatives?.map(termsToJson),
    down_payment_percent: terms.downPaymentPercent,
    rate_percent: terms.ratePercent,
    settlement_days: terms.settlementDays,
    marketing: money(terms.marketing),
  });

const mentionsToJson = (mentions: Mentions): Json => ({
  amounts: mentions.amounts.map(({ value, currency, start, end }) =>
    stated({ value: money(value), currency, start, end }),
  ),
  dates: mentions.dates.map(({ date, start, end }) => ({ date, start, end })),
  durations: mentions.durations.map(({ n, unit, start, end }) => ({ n, unit, start, end })),
});

const names = (found: readonly Found<string>[]): string[] => found.map(({ label }) => label);

export const utteranceToJson = (utterance: Utterance): Json => ({
  locale: utterance.locale,
  acts: names(utterance.acts),
  flags: names(utterance.flags),
  terms: termsToJson(utterance.terms),
  topics: names(utterance.topics),
  mentions: mentionsToJson(utterance.mentions),
});
