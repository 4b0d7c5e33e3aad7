import type { Advice } from '../content/rubric.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { type Figure, lowOf } from '../domain/terms.ts';
import type { Utterance } from '../domain/utterance.ts';
import type { Own } from './own.ts';

/** The plan that a message puts, said anew: where its own words can't be parted from the fault. */
export const figuresOf = (
  advice: Advice,
  { text, utterance }: { readonly text: string; readonly utterance: Utterance },
  state: Rehearsal,
  { currency, locale }: Own,
): string => {
  const { terms, flags, mentions } = utterance;
  // What was sworn is the fault itself.
  if (flags.some(({ label }) => label === 'overpromise')) return '';
  const money = (value: Figure): string => formatMoney(lowOf(value), currency, locale);
  const { downPayment, perInstalment, instalments, total, startDate, dueDate } = terms;
  const named = startDate ?? dueDate;
  // Today alone is no plan.
  const day = named === state.today ? undefined : named;
  const parts = [
    downPayment === undefined ? '' : advice.figures.down.replace('{amount}', money(downPayment)),
    perInstalment === undefined ? '' : advice.figures.per.replace('{amount}', money(perInstalment)),
    instalments === undefined ? '' : advice.figures.n.replace('{n}', String(lowOf(instalments))),
    total === undefined ? '' : advice.figures.total.replace('{amount}', money(total)),
    ...(state.side === 'creditor' ? mentions.durations : [])
      .filter(({ unit, start, end }) => unit === 'day' && /\d/.test(text.slice(start, end)))
      .map(({ n }) => advice.figures.late.replace('{n}', String(n))),
    day === undefined ? '' : advice.figures.date.replace('{date}', formatDate(day, state.today, locale)),
  ].filter((part) => part !== '');
  return parts.join(locale === 'en' ? ', ' : '，');
};
