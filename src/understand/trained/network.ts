import { unpack } from './pack.ts';
import { enter, lookUp, type Slots, slotsFor } from './slots.ts';

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
  readonly slots: Slots;
  /** One row for each feature, eight hidden units to a word of 32 bits, each a number of steps from -7 to 7, raised by 8. */
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
 * As it is written to disk: `table` is base64 of what is gzipped: for each feature the step from the hash before it (as
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

/** Four bytes to a word, the first lowest, on every machine. */
const wordsOf = (bytes: Uint8Array, from: number): Int32Array => {
  const words = new Int32Array((bytes.length - from) / 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset + from);
  for (let i = 0; i < words.length; i++) words[i] = view.getInt32(4 * i, true);
  return words;
};

export const parseNetwork = async (file: NetworkFile): Promise<Network> => {
  const bytes = await unpack(file.table);
  const slots = slotsFor(file.features);
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
    enter(slots, hash | 0, row);
  }
  return {
    ...file,
    slots,
    rows: wordsOf(bytes, at),
    rest: Float64Array.from(file.rest),
    votes: Float64Array.from(file.votes),
    before: Float64Array.from(file.before),
    marks: new Uint8Array(file.features),
  };
};

/** A half byte of 8 is no step. */
export const NO_STEP = 8;

/** Features of one kind and how much each of them counts; `stretches`, where it matters, tells which stretch of the text each is from. */
export type Weighted = {
  readonly hashes: readonly number[];
  readonly scale: number;
  readonly stretches?: Int32Array;
};

/** Eight units stand in one word, and four at a time are added in one step, each within its own byte. */
const UNITS_IN_WORD = 8;
const EVERY_OTHER = 0x0f0f0f0f;
const BYTE = 255;
/** So many rows at most, of 15 at most, add up within a byte. */
const MOST_IN_BYTE = 17;

/** A running sum of rows in whole steps. */
class Steps {
  readonly #rows: Int32Array;
  readonly #even: Int32Array;
  readonly #odd: Int32Array;
  readonly #sum: Int32Array;
  #inBytes = 0;
  #taken = 0;

  constructor(rows: Int32Array, width: number) {
    this.#rows = rows;
    this.#even = new Int32Array(width / UNITS_IN_WORD);
    this.#odd = new Int32Array(width / UNITS_IN_WORD);
    this.#sum = new Int32Array(width);
  }

  add(row: number): void {
    if (this.#inBytes === MOST_IN_BYTE) this.#carry();
    const rows = this.#rows;
    const even = this.#even;
    const odd = this.#odd;
    const words = even.length;
    const from = row * words;
    for (let i = 0; i < words; i++) {
      const word = rows[from + i] as number;
      even[i] = (even[i] as number) + (word & EVERY_OTHER);
      odd[i] = (odd[i] as number) + ((word >>> 4) & EVERY_OTHER);
    }
    this.#inBytes++;
    this.#taken++;
  }

  /** Adds what was taken to a sum, so many times over, and begins anew. */
  moveTo(sum: Float64Array, scale: number): void {
    this.#carry();
    for (let unit = 0; unit < sum.length; unit++)
      sum[unit] = (sum[unit] as number) + scale * ((this.#sum[unit] as number) - NO_STEP * this.#taken);
    this.#sum.fill(0);
    this.#taken = 0;
  }

  #carry(): void {
    for (let i = 0; i < this.#even.length; i++)
      for (let byte = 0; byte < 4; byte++) {
        const unit = UNITS_IN_WORD * i + 2 * byte;
        const at = 8 * byte;
        this.#sum[unit] = (this.#sum[unit] as number) + (((this.#even[i] as number) >>> at) & BYTE);
        this.#sum[unit + 1] = (this.#sum[unit + 1] as number) + (((this.#odd[i] as number) >>> at) & BYTE);
      }
    this.#even.fill(0);
    this.#odd.fill(0);
    this.#inBytes = 0;
  }
}

/** The row of each feature that is known, once, where it is seen first; -1 for all others. */
const rowsOnce = ({ slots, marks }: Network, hashes: readonly number[]): Int32Array => {
  const rows = new Int32Array(hashes.length);
  // Looked up one behind the other with nothing in between: the processor then waits for many at once.
  for (let i = 0; i < rows.length; i++) rows[i] = lookUp(slots, hashes[i] as number);
  const known = rows.slice();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    if (marks[row] === 1) rows[i] = -1;
    else marks[row] = 1;
  }
  for (const row of known) if (row >= 0) marks[row] = 0;
  return rows;
};

/**
 * What the features make of the hidden units, in steps and without their rest: one sum for each stretch of the text,
 * `count` in all; features of no stretch go to the last. In a group a feature counts once, where it is seen first.
 */
export const sumsOf = (network: Network, groups: readonly Weighted[], count = 1): Float64Array[] => {
  const width = network.rest.length;
  const sums = Array.from({ length: count }, () => new Float64Array(width));
  const steps = new Steps(network.rows, width);
  for (const { hashes, scale, stretches } of groups) {
    const rows = rowsOnce(network, hashes);
    let stretch = count - 1;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (row < 0) continue;
      const its = count === 1 || stretches === undefined ? count - 1 : (stretches[i] as number);
      if (its !== stretch) {
        steps.moveTo(sums[stretch] as Float64Array, scale);
        stretch = its;
      }
      steps.add(row);
    }
    steps.moveTo(sums[stretch] as Float64Array, scale);
  }
  return sums;
};

/** The logarithm of the odds of each label, or of some only, from the sums of the hidden units. */
export const oddsFrom = (
  { labels, rest, votes, before, step }: Network,
  sums: Float64Array,
  some: readonly number[] = labels.map((_, label) => label),
): Float64Array => {
  const odds = before.slice();
  for (let unit = 0; unit < rest.length; unit++) {
    const raised = (rest[unit] as number) + step * (sums[unit] as number);
    if (raised <= 0) continue;
    const from = unit * odds.length;
    for (const label of some)
      odds[label] = (odds[label] as number) + raised * (votes[from + label] as number);
  }
  return odds;
};

export const oddsOf = (network: Network, groups: readonly Weighted[]): Float64Array =>
  oddsFrom(network, sumsOf(network, groups)[0] as Float64Array);
