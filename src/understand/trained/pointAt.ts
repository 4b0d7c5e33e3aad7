import type { Span } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';
import { type Network, oddsFrom, oddsOfOne, raisedBy, sumsOf, type Weighted } from './network.ts';

/** What a network makes of a message. */
export type Worked = {
  /** What each clause does to the hidden units, behind them what was found in the message as a whole, and all together. */
  readonly sums: Float64Array;
  readonly total: Float64Array;
  readonly odds: Float64Array;
};

export const workOut = (network: Network, groups: readonly Weighted[], stretches: number): Worked => {
  const sums = sumsOf(network, groups, stretches);
  const total = new Float64Array(network.rest.length);
  for (let from = 0; from < sums.length; from += total.length)
    for (let unit = 0; unit < total.length; unit++)
      total[unit] = (total[unit] as number) + (sums[from + unit] as number);
  return { sums, total, odds: oddsFrom(network, total) };
};

/** For each of some labels the clause without which it would be least sure: where a reader would point. */
export const pointAt = (
  network: Network,
  { clauses, text }: Source,
  { sums, total, odds }: Worked,
  names: readonly string[],
): Map<string, Span> => {
  const whole: Span = { start: 0, end: text.length };
  if (clauses.length < 2 || names.length === 0)
    return new Map(names.map((name) => [name, clauses[0] ?? whole]));
  const labels = names.map((name) => network.labels.indexOf(name));
  const { length: width } = total;
  const most = names.map(() => Number.NEGATIVE_INFINITY);
  const pointed = names.map(() => 0);
  const without = new Float64Array(width);
  for (let clause = 0; clause < clauses.length; clause++) {
    for (let unit = 0; unit < width; unit++)
      without[unit] = (total[unit] as number) - (sums[clause * width + unit] as number);
    const raised = raisedBy(network, without);
    for (const [i, label] of labels.entries()) {
      const falls = (odds[label] as number) - oddsOfOne(network, raised, label);
      if (falls <= (most[i] as number)) continue;
      most[i] = falls;
      pointed[i] = clause;
    }
  }
  return new Map(names.map((name, i) => [name, clauses[pointed[i] as number] ?? whole]));
};
