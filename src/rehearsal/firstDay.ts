import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf } from '../domain/terms.ts';
import type { Span, Utterance } from '../domain/utterance.ts';

/** So near, a day belongs to a sum. */
const BESIDE = 16;

const gapBetween = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** "600 on 28 November, then 6 payments of 400 from 10 December": the day of the first payment, told apart from the others'. */
export const withFirstDay = (utterance: Utterance, before: Rehearsal): Utterance => {
  const { terms, mentions } = utterance;
  const start = terms.startDate ?? before.proposal?.startDate;
  const { downPayment } = terms;
  if (downPayment === undefined || start === undefined || terms.dueDate !== undefined) return utterance;
  const sum = mentions.amounts.find(({ value }) => lowOf(value) === lowOf(downPayment));
  const [day] = mentions.dates
    .filter(({ date }) => date >= before.today && date < start)
    .filter((mention) => sum !== undefined && gapBetween(mention, sum) <= BESIDE)
    .toSorted((a, b) => (sum ? gapBetween(a, sum) - gapBetween(b, sum) : 0));
  // Today is the day that is meant where none is named.
  const isUsual = day?.date === before.today && before.proposal?.dueDate === undefined;
  return day === undefined || isUsual ? utterance : { ...utterance, terms: { ...terms, dueDate: day.date } };
};
