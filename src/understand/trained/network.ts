import { isMarked, type Marks, mark, marksBelow, unmark } from '../marks.ts';
import { type ByHash, byHash, lookUpAll } from './byHash.ts';
import { unpack, wordsFrom } from './pack.ts';
import { addRows, UNITS_IN_WORD } from './steps.ts';

/**
 * A small network with one hidden layer: each thing true of a message adds its row to the hidden units, those that come
 * out above nothing vote on every label, and the sum of the votes is the logarithm of the odds.
 */
export type Network = {
  readonly labels: readonly string[];
  /** The odds above which a label holds, as their logarithm. */
  readonly thresholds: readonly number[];
  readonly features: number;
  /** From the hash of a feature to its row. */
  readonly known: ByHash;
  /** One row for each feature, eight hidden units to a word of 32 bits. */
  readonly rows: Int32Array;
  readonly step: number;
  /** Where the hidden units stand before anything is seen. */
  readonly rest: Float64Array;
  /** The votes of every hidden unit on every label, label after label. */
  readonly votes: Float64Array;
  /** The odds of every label before anything is seen. */
  readonly before: Float64Array;
  /** A mark for each row while features are counted; all clear again when they have been. */
  readonly marks: Marks;
};

/**
 * As it is written to disk: `votes` stand unit after unit, and `table` is what is packed: for each feature the step from
 * the hash before it (as a varint), then all rows.
 */
export type NetworkFile = {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly features: number;
  readonly step: number;
  readonly rest: readonly number[];
  readonly votes: readonly number[];
  readonly before: readonly number[];
  readonly table: string;
};

/** A varint: seven bits to a byte, the lowest first, and in the eighth whether more follow. */
export const SEVEN_BITS = 127;
export const MORE = 128;

const labelAfterLabel = ({ votes, labels, rest }: NetworkFile): Float64Array =>
  Float64Array.from(
    votes,
    (_, i) => votes[(i % rest.length) * labels.length + Math.floor(i / rest.length)] as number,
  );

export const parseNetwork = async (file: NetworkFile): Promise<Network> => {
  const bytes = await unpack(file.table);
  const hashes = new Int32Array(file.features);
  let at = 0;
  let hash = 0;
  for (let row = 0; row < file.features; row++) {
    let step = 0;
    for (let place = 1; ; place *= MORE) {
      const byte = bytes[at++] as number;
      step += (byte & SEVEN_BITS) * place;
      if (byte < MORE) break;
    }
    hash += step;
    hashes[row] = hash | 0;
  }
  return {
    ...file,
    known: byHash(hashes),
    rows: wordsFrom(bytes, at),
    rest: Float64Array.from(file.rest),
    votes: labelAfterLabel(file),
    before: Float64Array.from(file.before),
    marks: marksBelow(file.features),
  };
};

/** Features of one kind and how much each of them counts; `stretches`, where it matters, tells which stretch of the text each is from. */
export type Weighted = {
  readonly hashes: Int32Array;
  readonly scale: number;
  readonly stretches?: Int32Array;
};

/** Where rows are noted until they are added up: a new list for each of many figures would be most of the work. */
let noted = new Int32Array(0);

/** Notes the row of each feature that is known, once, where it is seen first; -1 for all others. */
const noteRows = ({ known, marks }: Network, hashes: Int32Array): Int32Array => {
  const { length } = hashes;
  if (noted.length < length) noted = new Int32Array(2 * length);
  const rows = noted;
  lookUpAll(known, hashes, length, rows);
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    if (isMarked(marks, row)) rows[i] = -1;
    else mark(marks, row);
  }
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (row >= 0) unmark(marks, row);
  }
  return rows;
};

/**
 * What the features make of the hidden units, in steps and without their rest: one sum after another for each stretch of
 * the text, `count` in all; features of no stretch go to the last. In a group a feature counts once, where it is seen first.
 */
export const sumsOf = (network: Network, groups: readonly Weighted[], count = 1): Float64Array => {
  const width = network.rest.length;
  const words = width / UNITS_IN_WORD;
  const sums = new Float64Array(count * width);
  for (const { hashes, scale, stretches } of groups) {
    const rows = noteRows(network, hashes);
    // Rows that are added move to the front, where they stand one behind the other.
    let start = 0;
    let end = 0;
    let stretch = count - 1;
    for (let i = 0; i < hashes.length; i++) {
      const row = rows[i] as number;
      if (row < 0) continue;
      const its = count === 1 || stretches === undefined ? count - 1 : (stretches[i] as number);
      if (its !== stretch) {
        addRows(sums, stretch * width, scale, network.rows, words, rows, start, end);
        stretch = its;
        start = end;
      }
      rows[end++] = row * words;
    }
    addRows(sums, stretch * width, scale, network.rows, words, rows, start, end);
  }
  return sums;
};

/** How far each hidden unit is raised above nothing, by its sum. */
export const raisedBy = ({ rest, step }: Network, sums: Float64Array): Float64Array => {
  const raised = new Float64Array(rest.length);
  for (let unit = 0; unit < rest.length; unit++)
    raised[unit] = Math.max(0, (rest[unit] as number) + step * (sums[unit] as number));
  return raised;
};

/** The odds of a label as their logarithm: what they are before anything is seen, and the votes of the raised units. */
export const oddsOfOne = ({ votes, before }: Network, raised: Float64Array, label: number): number => {
  let odds = before[label] as number;
  const from = label * raised.length;
  for (let unit = 0; unit < raised.length; unit++)
    odds += (raised[unit] as number) * (votes[from + unit] as number);
  return odds;
};

/** The same of every label, from the sums of the hidden units. */
export const oddsFrom = (network: Network, sums: Float64Array): Float64Array => {
  const raised = raisedBy(network, sums);
  const odds = new Float64Array(network.before.length);
  for (let label = 0; label < odds.length; label++) odds[label] = oddsOfOne(network, raised, label);
  return odds;
};

export const oddsOf = (network: Network, groups: readonly Weighted[]): Float64Array =>
  oddsFrom(network, sumsOf(network, groups));
