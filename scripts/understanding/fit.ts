import { gzipSync } from 'node:zlib';
import { type LinearFile, toByte, type Weighted } from '../../src/understand/trained/linear.ts';

/** One thing to learn from: what is true of it, which labels hold, and which could hold at all. */
export type Row = {
  readonly groups: readonly Weighted[];
  readonly holds: readonly boolean[];
  readonly possible: readonly boolean[];
};

export type Fitted = {
  readonly labels: readonly string[];
  /** By hash of the feature: its vote for each label. */
  readonly votes: ReadonlyMap<number, Float64Array>;
};

const EPOCHS = 16;
/** The weights are the mean of those after each of the later epochs: the last step alone is noisy. */
const SETTLED_AFTER = 6;
const RATE = 0.1;
const DECAY = 1e-4;
const SEEN_AT_LEAST = 3;
/** How much a feature that tells a label from the others may move, beside one that does not. */
const TELLING = 1;
const DULL = 0.3;
const FULLY_TELLING = 3;
const SURE = 1e-3;
const START = 1e-2;

/** The same chance on every machine (Numerical Recipes' linear congruential generator). */
const chance = (): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
};

type Sparse = { readonly ids: Uint32Array; readonly values: Float64Array };

const number = (rows: readonly Row[]): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const { groups } of rows)
    for (const hash of new Set(groups.flatMap(({ hashes }) => hashes as number[])))
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, times] of seen) if (times >= SEEN_AT_LEAST) ids.set(hash, ids.size);
  return ids;
};

const sparse = ({ groups }: Row, ids: ReadonlyMap<number, number>): Sparse => {
  const found = groups.flatMap(({ hashes, scale }) =>
    [...new Set(hashes)].flatMap((hash) => {
      const id = ids.get(hash);
      return id === undefined ? [] : [[id, scale] as const];
    }),
  );
  return {
    ids: Uint32Array.from(found, ([id]) => id),
    values: Float64Array.from(found, ([, value]) => value),
  };
};

/**
 * How far each feature may move for each label: the more often it stands on one side than on the other, the
 * farther (log-count ratios, after Wang and Manning, "Baselines and Bigrams", ACL 2012).
 */
const tellingOf = (
  rows: readonly Row[],
  inputs: readonly Sparse[],
  features: number,
  labels: number,
): Float64Array => {
  const held = new Float64Array(features * labels);
  const seen = new Float64Array(features * labels);
  const heldIn = new Float64Array(labels);
  const possibleIn = new Float64Array(labels);
  rows.forEach(({ holds, possible }, n) => {
    for (let label = 0; label < labels; label++) {
      if (!possible[label]) continue;
      possibleIn[label] = (possibleIn[label] as number) + 1;
      if (holds[label]) heldIn[label] = (heldIn[label] as number) + 1;
      for (const id of (inputs[n] as Sparse).ids) {
        const at = id * labels + label;
        seen[at] = (seen[at] as number) + 1;
        if (holds[label]) held[at] = (held[at] as number) + 1;
      }
    }
  });
  return held.map((times, at) => {
    const label = at % labels;
    const among = heldIn[label] as number;
    const others = (possibleIn[label] as number) - among;
    const ratio = (times + 1) / (among + 2) / (((seen[at] as number) - times + 1) / (others + 2));
    return DULL + TELLING * Math.min(1, Math.abs(Math.log(ratio)) / FULLY_TELLING);
  });
};

/** Logistic regression, one label against all others, by stochastic gradient descent with AdaGrad's steps. */
export const fitLinear = (labels: readonly string[], rows: readonly Row[]): Fitted => {
  const ids = number(rows);
  const inputs = rows.map((row) => sparse(row, ids));
  const width = labels.length;
  const telling = tellingOf(rows, inputs, ids.size, width);
  const weights = new Float64Array(ids.size * width);
  const moved = new Float64Array(ids.size * width).fill(START);
  const random = chance();
  const order = Uint32Array.from(rows, (_, i) => i);
  const odds = new Float64Array(width);
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const n of order) {
      const { holds, possible } = rows[n] as Row;
      const { ids: features, values } = inputs[n] as Sparse;
      odds.fill(0);
      for (let k = 0; k < features.length; k++) {
        const from = (features[k] as number) * width;
        const value = values[k] as number;
        for (let label = 0; label < width; label++)
          odds[label] =
            (odds[label] as number) +
            (weights[from + label] as number) * value * (telling[from + label] as number);
      }
      for (let label = 0; label < width; label++) {
        if (!possible[label]) continue;
        const off = 1 / (1 + Math.exp(-(odds[label] as number))) - (holds[label] ? 1 : 0);
        if (Math.abs(off) < SURE) continue;
        for (let k = 0; k < features.length; k++) {
          const at = (features[k] as number) * width + label;
          const slope =
            off * (values[k] as number) * (telling[at] as number) + DECAY * (weights[at] as number);
          moved[at] = (moved[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(moved[at] as number);
        }
      }
    }
    if (epoch >= SETTLED_AFTER)
      for (let at = 0; at < mean.length; at++)
        mean[at] = (mean[at] as number) + (weights[at] as number) / (EPOCHS - SETTLED_AFTER);
  }
  const votes = new Map<number, Float64Array>();
  for (const [hash, id] of ids)
    votes.set(
      hash,
      Float64Array.from(
        labels,
        (_, l) => (mean[id * width + l] as number) * (telling[id * width + l] as number),
      ),
    );
  return { labels, votes };
};

const SEVEN_BITS = 127;
const MORE = 128;

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) | MORE);
  bytes.push(rest & SEVEN_BITS);
  return bytes;
};

/** Rounds every vote to a byte, leaves out the weakest until at most `most` are left, and writes the table. */
export const fileOf = (
  { labels, votes }: Fitted,
  thresholds: readonly number[],
  most: number,
): LinearFile => {
  const largest = labels.map((_, label) => {
    let max = 0;
    for (const row of votes.values()) max = Math.max(max, Math.abs(row[label] as number));
    return Number(max.toFixed(6)) || 1;
  });
  const sizes = Float64Array.from([...votes.values()].flatMap((row) => [...row].map(Math.abs))).sort();
  const weakest = sizes.length <= most ? 0 : (sizes[sizes.length - most - 1] as number);
  const steps: number[] = [];
  const counts: number[] = [];
  const labelled: number[] = [];
  const weights: number[] = [];
  let before = 0;
  for (const [hash, row] of [...votes]
    .map(([signed, row]) => [signed >>> 0, row] as const)
    .sort(([a], [b]) => a - b)) {
    const strong = [...row.keys()].filter((label) => {
      const weight = row[label] as number;
      return Math.abs(weight) > weakest && toByte(weight, largest[label] as number) !== 0;
    });
    if (strong.length === 0) continue;
    steps.push(...varint(hash - before));
    before = hash;
    counts.push(strong.length);
    labelled.push(...strong);
    weights.push(...strong.map((label) => toByte(row[label] as number, largest[label] as number) & 255));
  }
  const table = Buffer.concat([steps, counts, labelled, weights].map((bytes) => Buffer.from(bytes)));
  return {
    labels,
    thresholds: thresholds.map((threshold) => Number(threshold.toFixed(3))),
    largest,
    features: counts.length,
    votes: weights.length,
    table: gzipSync(table, { level: 9 }).toString('base64'),
  };
};
