import { KINDS, type Kind, lowOf, type Terms } from '../domain/terms.ts';
import type { Span, Utterance } from '../domain/utterance.ts';
import { daysOf } from '../understand/readers/quantities.ts';

const MONTHS_IN_YEAR = 12;

/** "物料摆上，90天": so near, a time belongs to what is given. */
const BESIDE = 6;

const gapBetween = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** "60 more days", however the rest is put: so much later is what is asked. */
const withDaysAsked = (utterance: Utterance): Utterance => {
  const { terms, mentions } = utterance;
  const cue = utterance.cues.find(({ label }) => label === 'wants_more_days');
  const length = cue && mentions.durations.find((duration) => gapBetween(duration, cue.span) < 0);
  if (!length || terms.deferDays !== undefined) return utterance;
  const kinds = [...new Set([...(terms.kinds ?? []), 'deferral' as const])];
  return { ...utterance, terms: { ...terms, kinds, deferDays: daysOf(length) } };
};

/** The fields by which a kind of settlement shows in figures. */
const FIGURES: Readonly<Record<Kind, readonly (keyof Terms)[]>> = {
  instalment: ['instalments', 'perInstalment', 'downPayment', 'downPaymentPercent', 'startDate'],
  deferral: ['deferDays', 'dueDate', 'startDate'],
  discount: ['discountPercent', 'total'],
  fee_waiver: [],
  lump_sum: [],
};

/**
 * "摆90天物料", "签12个月", "settle in three days", "10% more volume": a time or a share that belongs to what is given is
 * none of the plan, and a kind of plan without any figure of its own is not meant beside it.
 */
const withoutTradeFigures = (utterance: Utterance): Utterance => {
  const { terms, cues, mentions } = utterance;
  const trades = cues.filter(({ label }) => label.startsWith('trade_'));
  if (trades.length === 0) return utterance;
  const asked = cues.filter(({ label }) => label === 'wants_more_days');
  const given = (span: Span): boolean =>
    trades.some((trade) => gapBetween(span, trade.span) <= BESIDE) &&
    !asked.some((wish) => gapBetween(span, wish.span) < 0);
  const lengths = mentions.durations.filter(given);
  const months = lengths.map(({ n, unit }) => (unit === 'year' ? n * MONTHS_IN_YEAR : n));
  const dates = mentions.dates.filter(given).map(({ date }) => date);
  const shares = mentions.percents.filter(given).map(({ percent }) => percent);
  const { deferDays, instalments, discountPercent, dueDate, startDate, kinds = [], ...rest } = terms;
  const kept: Terms = {
    ...rest,
    ...(deferDays === undefined || lengths.some((length) => daysOf(length) === deferDays)
      ? {}
      : { deferDays }),
    ...(instalments === undefined || (mentions.counts.length === 0 && months.includes(lowOf(instalments)))
      ? {}
      : { instalments }),
    ...(discountPercent === undefined || shares.includes(lowOf(discountPercent)) ? {} : { discountPercent }),
    ...(dueDate === undefined || dates.includes(dueDate) ? {} : { dueDate }),
    ...(startDate === undefined || dates.includes(startDate) ? {} : { startDate }),
  };
  const meant = KINDS.filter(
    (kind) =>
      kinds.includes(kind) &&
      (FIGURES[kind].length === 0 || FIGURES[kind].some((field) => kept[field] !== undefined)),
  );
  return { ...utterance, terms: meant.length > 0 ? { ...kept, kinds: meant } : kept };
};

/** A message with the terms of its plan alone, told apart from what is given beside it. */
export const withOwnTerms = (utterance: Utterance): Utterance =>
  withDaysAsked(withoutTradeFigures(utterance));
