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
  /** The votes of every hidden unit on every label, unit after unit. */
  readonly votes: Float64Array;
  /** The odds of every label before anything is seen. */
  readonly before: Float64Array;
  /** A mark for each row while features are counted; all clear again when they have been. */
  readonly marks: Uint8Array;
};

/**
 * As it is written to disk: `table` is what is packed: for each feature the step from the hash before it (as
 * a varint), then all rows.
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
    votes: Float64Array.from(file.votes),
    before: Float64Array.from(file.before),
    marks: new Uint8Array(file.features),
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
    if (marks[row] === 1) rows[i] = -1;
    else marks[row] = 1;
  }
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    if (row >= 0) marks[row] = 0;
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
      rows[end++] = row;
    }
    addRows(sums, stretch * width, scale, network.rows, words, rows, start, end);
  }
  return sums;
};

/** What the hidden units raise the odds by, from their sums: the odds of each label as their logarithm. */
export const oddsFrom = ({ rest, votes, before, step }: Network, sums: Float64Array): Float64Array => {
  const odds = before.slice();
  for (let unit = 0; unit < rest.length; unit++) {
    const raised = (rest[unit] as number) + step * (sums[unit] as number);
    if (raised <= 0) continue;
    const from = unit * odds.length;
    for (let label = 0; label < odds.length; label++)
      odds[label] = (odds[label] as number) + raised * (votes[from + label] as number);
  }
  return odds;
};

/** The same of one label alone. */
export const oddsOfOne = (
  { rest, votes, before, step }: Network,
  sums: Float64Array,
  label: number,
): number => {
  let odds = before[label] as number;
  for (let unit = 0; unit < rest.length; unit++) {
    const raised = (rest[unit] as number) + step * (sums[unit] as number);
    if (raised > 0) odds += raised * (votes[unit * before.length + label] as number);
  }
  return odds;
};

export const oddsOf = (network: Network, groups: readonly Weighted[]): Float64Array =>
  oddsFrom(network, sumsOf(network, groups));
