import { MORE, type NetworkFile, SEVEN_BITS } from '../../src/understand/trained/network.ts';
import { NO_STEP } from '../../src/understand/trained/steps.ts';
import type { Fitted } from './fit.ts';
import { packed } from './packed.ts';

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) | MORE);
  bytes.push(rest & SEVEN_BITS);
  return bytes;
};

/** So large is one step; a row is rounded to whole ones. Coarse as it is, finer steps read no better. */
const STEP = 0.15;
const MOST_STEPS = 7;
const DIGITS = 4;

const stepsOf = (value: number): number =>
  Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value / STEP))) + NO_STEP;

const rounded = (values: Float32Array): number[] =>
  Array.from(values, (value) => Number(value.toFixed(DIGITS)));

/** Rounds every row to a few steps, leaves out those that come to nothing, and writes the table. */
export const fileOf = (
  { labels, hashes, rows, rest, votes, before }: Fitted,
  thresholds: readonly number[],
): NetworkFile => {
  const width = rest.length;
  const kept = Array.from(hashes, (hash, row) => ({
    hash: hash >>> 0,
    steps: Array.from(rows.subarray(row * width, (row + 1) * width), stepsOf),
  }))
    .filter(({ steps }) => steps.some((one) => one !== NO_STEP))
    .sort((a, b) => a.hash - b.hash);
  const distances = kept.flatMap(({ hash }, i) => varint(hash - (kept[i - 1]?.hash ?? 0)));
  const table = Buffer.alloc(distances.length + (kept.length * width) / 2);
  table.set(distances);
  kept.forEach(({ steps }, row) => {
    const from = distances.length + (row * width) / 2;
    for (let unit = 0; unit < width; unit += 2)
      table[from + unit / 2] = (steps[unit] as number) | ((steps[unit + 1] as number) << 4);
  });
  return {
    labels,
    thresholds: thresholds.map((threshold) => Number(threshold.toFixed(3))),
    features: kept.length,
    step: STEP,
    rest: rounded(rest),
    votes: rounded(votes),
    before: rounded(before),
    table: packed(table),
  };
};
