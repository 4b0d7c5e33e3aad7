import type { Terms } from '../domain/terms.ts';
import type { Utterance } from '../domain/utterance.ts';

const SUMS = ['perInstalment', 'downPayment', 'total', 'income', 'expenses', 'marketing'] as const;
const COUNTS = ['instalments'] as const;
const DATES = ['downDate', 'startDate', 'dueDate'] as const;

const without = (terms: Terms, fields: readonly (keyof Terms)[]): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => !fields.includes(name as keyof Terms)));

/**
 * What is stated without doubt by somebody who tells of a talk: "我提每月300，他们要600，最后定了450" names three sums, and none of
 * them is taken for what was agreed. So with counts, and with days; where plans stand side by side, nothing is.
 */
export const plainTerms = ({ terms, mentions }: Utterance): Terms => {
  if (terms.alternatives) return {};
  const isTold = (told: unknown, fields: readonly (keyof Terms)[]): boolean =>
    fields.some((field) => JSON.stringify(terms[field]) === JSON.stringify(told));
  const doubted: readonly (keyof Terms)[] = [
    ...(mentions.amounts.every(({ value }) => isTold(value, SUMS)) ? [] : SUMS),
    // "第一期12月5号": the first of them counts none.
    ...(mentions.counts.every(({ count }) => isTold(count, COUNTS) || count === 1) ? [] : COUNTS),
    ...(mentions.dates.every(({ date }) => isTold(date, DATES)) ? [] : DATES),
  ];
  return without(terms, doubted);
};
