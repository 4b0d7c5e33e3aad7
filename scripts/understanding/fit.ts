import type { Weighted } from '../../src/understand/trained/network.ts';
import { chance } from './chance.ts';

/** One thing to learn from: what is true of it, which labels hold, and which could hold at all. */
export type Row = {
  readonly groups: readonly Weighted[];
  readonly holds: readonly boolean[];
  readonly possible: readonly boolean[];
};

export type Fitted = {
  readonly labels: readonly string[];
  /** The hash of each feature, and one behind the other the row of hidden units that each adds. */
  readonly hashes: Int32Array;
  readonly rows: Float32Array;
  readonly rest: Float32Array;
  /** Unit after unit its votes on every label. */
  readonly votes: Float32Array;
  readonly before: Float32Array;
};

/** How large a network is: its hidden units, and in how many messages a feature must occur to be one. */
export type Size = { readonly width: number; readonly seenAtLeast: number };

const EPOCHS = 10;
/** The weights are the mean of those after each of the last epochs: the last step alone is noisy. */
const SETTLED_AFTER = 5;
const AT_ONCE = 64;
const RATE = 2e-3;
/** Adam's moments (Kingma and Ba, ICLR 2015), of a row only when something moves it. */
const FIRST = 0.9;
const SECOND = 0.999;
const TINY = 1e-8;
/** So many features and hidden units are left out at random each time, so that none is relied on alone. */
const FEATURES_LEFT_OUT = 0.5;
const UNITS_LEFT_OUT = 0.3;
const ROW_START = 0.05;
const VOTE_START = 0.1;
const BEFORE = -2;

/** Near enough to the normal distribution: the sum of uniform ones. */
const bell = (random: () => number): number => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
};

const shuffle = (order: Uint32Array, random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
};

type Sparse = { readonly ids: Uint32Array; readonly scales: Float32Array };

const number = (rows: readonly Row[], seenAtLeast: number): Map<number, number> => {
  const seen = new Map<number, number>();
  for (const { groups } of rows)
    for (const hash of new Set(groups.flatMap(({ hashes }) => [...hashes])))
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, times] of seen) if (times >= seenAtLeast) ids.set(hash, ids.size);
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
    scales: Float32Array.from(found, ([, scale]) => scale),
  };
};

/** Weights with what Adam remembers of each. */
type Learned = { readonly now: Float32Array; readonly first: Float32Array; readonly second: Float32Array };

const learned = (length: number, start: () => number): Learned => ({
  now: Float32Array.from({ length }, start),
  first: new Float32Array(length),
  second: new Float32Array(length),
});

/** One of Adam's steps on a stretch of weights along a slope, which is then level again. */
const step = (
  { now, first, second }: Learned,
  from: number,
  slopes: Float32Array,
  slopesFrom: number,
  length: number,
  rate: number,
): void => {
  for (let i = 0; i < length; i++) {
    const slope = slopes[slopesFrom + i] as number;
    const one = FIRST * (first[from + i] as number) + (1 - FIRST) * slope;
    const two = SECOND * (second[from + i] as number) + (1 - SECOND) * slope * slope;
    first[from + i] = one;
    second[from + i] = two;
    now[from + i] = (now[from + i] as number) - (rate * one) / (Math.sqrt(two) + TINY);
    slopes[slopesFrom + i] = 0;
  }
};

/** Logistic regression over hidden units that are learned along with it, a few rows at a time. */
export const fitNetwork = (
  labels: readonly string[],
  examples: readonly Row[],
  { width, seenAtLeast }: Size,
): Fitted => {
  const random = chance(1);
  const ids = number(examples, seenAtLeast);
  const inputs = examples.map((row) => sparse(row, ids));
  const count = labels.length;
  const rows = learned(ids.size * width, () => ROW_START * bell(random));
  const rest = learned(width, () => 0);
  const votes = learned(width * count, () => VOTE_START * bell(random));
  const before = learned(count, () => BEFORE);
  const all = [rows, rest, votes, before];
  const means = all.map(({ now }) => new Float32Array(now.length));

  // The slopes of one batch: of the rows only those that it touches, each at its place in `touched`.
  let rowSlopes = new Float32Array(1024 * width);
  const touched: number[] = [];
  const placeOf = new Int32Array(ids.size).fill(-1);
  const restSlopes = new Float32Array(width);
  const voteSlopes = new Float32Array(width * count);
  const beforeSlopes = new Float32Array(count);

  const units = new Float64Array(width);
  const errors = new Float64Array(count);
  const back = new Float64Array(width);

  const learnFrom = (n: number, share: number): void => {
    const { holds, possible } = examples[n] as Row;
    const { ids: features, scales } = inputs[n] as Sparse;
    const kept: number[] = [];
    for (let k = 0; k < features.length; k++) if (random() >= FEATURES_LEFT_OUT) kept.push(k);
    for (let u = 0; u < width; u++) units[u] = rest.now[u] as number;
    for (const k of kept) {
      const from = (features[k] as number) * width;
      const scale = (scales[k] as number) / (1 - FEATURES_LEFT_OUT);
      for (let u = 0; u < width; u++)
        units[u] = (units[u] as number) + scale * (rows.now[from + u] as number);
    }
    for (let label = 0; label < count; label++) errors[label] = before.now[label] as number;
    for (let u = 0; u < width; u++) {
      const raised =
        (units[u] as number) > 0 && random() >= UNITS_LEFT_OUT
          ? (units[u] as number) / (1 - UNITS_LEFT_OUT)
          : 0;
      units[u] = raised;
      if (raised === 0) continue;
      for (let label = 0; label < count; label++)
        errors[label] = (errors[label] as number) + raised * (votes.now[u * count + label] as number);
    }
    for (let label = 0; label < count; label++) {
      const off = possible[label]
        ? share * (1 / (1 + Math.exp(-(errors[label] as number))) - (holds[label] ? 1 : 0))
        : 0;
      errors[label] = off;
      beforeSlopes[label] = (beforeSlopes[label] as number) + off;
    }
    for (let u = 0; u < width; u++) {
      back[u] = 0;
      const raised = units[u] as number;
      if (raised === 0) continue;
      let slope = 0;
      for (let label = 0; label < count; label++) {
        const off = errors[label] as number;
        const at = u * count + label;
        slope += off * (votes.now[at] as number);
        voteSlopes[at] = (voteSlopes[at] as number) + off * raised;
      }
      back[u] = slope / (1 - UNITS_LEFT_OUT);
      restSlopes[u] = (restSlopes[u] as number) + (back[u] as number);
    }
    for (const k of kept) {
      const feature = features[k] as number;
      let place = placeOf[feature] as number;
      if (place < 0) {
        place = touched.length;
        placeOf[feature] = place;
        touched.push(feature);
        if (touched.length * width > rowSlopes.length) {
          const larger = new Float32Array(2 * rowSlopes.length);
          larger.set(rowSlopes);
          rowSlopes = larger;
        }
      }
      const scale = (scales[k] as number) / (1 - FEATURES_LEFT_OUT);
      const from = place * width;
      for (let u = 0; u < width; u++)
        rowSlopes[from + u] = (rowSlopes[from + u] as number) + scale * (back[u] as number);
    }
  };

  const order = Uint32Array.from(examples, (_, i) => i);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += AT_ONCE) {
      const batch = order.subarray(from, from + AT_ONCE);
      for (const n of batch) learnFrom(n, 1 / batch.length);
      steps++;
      const rate = (RATE * Math.sqrt(1 - SECOND ** steps)) / (1 - FIRST ** steps);
      touched.forEach((feature, place) => {
        step(rows, feature * width, rowSlopes, place * width, width, rate);
        placeOf[feature] = -1;
      });
      touched.length = 0;
      step(rest, 0, restSlopes, 0, width, rate);
      step(votes, 0, voteSlopes, 0, votes.now.length, rate);
      step(before, 0, beforeSlopes, 0, count, rate);
    }
    if (epoch >= SETTLED_AFTER)
      all.forEach(({ now }, i) => {
        const mean = means[i] as Float32Array;
        for (let at = 0; at < now.length; at++)
          mean[at] = (mean[at] as number) + (now[at] as number) / (EPOCHS - SETTLED_AFTER);
      });
  }
  const [rowMeans, restMeans, voteMeans, beforeMeans] = means as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    labels,
    hashes: Int32Array.from(ids.keys()),
    rows: rowMeans,
    rest: restMeans,
    votes: voteMeans,
    before: beforeMeans,
  };
};
