import { unpack } from './pack.ts';
import { enter, lookUp, type Slots, slotsFor } from './slots.ts';

/**
 * A linear model of several labels at once: each thing true of a message votes for and against labels, and the sum
 * of the votes is the logarithm of the odds. Stored sparse and small: a vote is one byte.
 */
export type Linear = {
  readonly labels: readonly string[];
  /** The odds above which a label holds, as their logarithm. */
  readonly thresholds: readonly number[];
  /** The largest vote for each label; a vote of one byte is a share of it. */
  readonly largest: readonly number[];
  /** From the hash of a feature to its row. */
  readonly slots: Slots;
  /** Where the votes of each row begin, and behind the last one, where they end. */
  readonly offsets: Uint32Array;
  /** For each vote its label and, in the low byte, its weight: side by side, as they are looked at. */
  readonly votes: Uint16Array;
};

/**
 * As it is written to disk: `table` is base64 of what is gzipped, four stretches one behind the other: for each feature
 * the step from the hash before it (as a varint), for each feature its number of votes (one byte), and for each vote
 * its label and its weight (one byte each).
 */
export type LinearFile = {
  readonly labels: readonly string[];
  readonly thresholds: readonly number[];
  readonly largest: readonly number[];
  readonly features: number;
  readonly votes: number;
  readonly table: string;
};

const STEPS = 127;

/** Small votes are many and large ones few: the byte is the square root of the vote. */
export const toByte = (weight: number, largest: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * STEPS);
const fromByte = (byte: number): number => (byte * Math.abs(byte)) / (STEPS * STEPS);
const SHARE = Float64Array.from({ length: 256 }, (_, byte) => fromByte(byte < 128 ? byte : byte - 256));

const SEVEN_BITS = 127;
const MORE = 128;

export const parseLinear = async (file: LinearFile): Promise<Linear> => {
  const bytes = await unpack(file.table);
  const slots = slotsFor(file.features);
  const offsets = new Uint32Array(file.features + 1);
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
  for (let row = 0; row < file.features; row++)
    offsets[row + 1] = (offsets[row] as number) + (bytes[at++] as number);
  const votes = Uint16Array.from(
    { length: file.votes },
    (_, i) => ((bytes[at + i] as number) << 8) | (bytes[at + file.votes + i] as number),
  );
  return { ...file, slots, offsets, votes };
};

/** Features of one kind and how much each of them counts. */
export type Weighted = { readonly hashes: readonly number[]; readonly scale: number };

/** The logarithm of the odds of each label. */
export const oddsOf = (model: Linear, groups: readonly Weighted[]): Float64Array => {
  const { slots, offsets, votes, largest } = model;
  const odds = new Float64Array(model.labels.length);
  for (const { hashes, scale } of groups) {
    const shares = new Float64Array(odds.length);
    const counted = slotsFor(hashes.length);
    for (const hash of hashes) {
      const row = lookUp(slots, hash);
      if (row < 0 || lookUp(counted, row) >= 0) continue;
      enter(counted, row, 0);
      const end = offsets[row + 1] as number;
      for (let i = offsets[row] as number; i < end; i++) {
        const vote = votes[i] as number;
        shares[vote >> 8] = (shares[vote >> 8] as number) + (SHARE[vote & 255] as number);
      }
    }
    for (let label = 0; label < odds.length; label++)
      odds[label] = (odds[label] as number) + scale * (largest[label] as number) * (shares[label] as number);
  }
  return odds;
};

/** Calls with every vote that a feature casts: for which label, and how large a share of that label's largest. */
export const eachVote = (model: Linear, hash: number, tell: (label: number, share: number) => void): void => {
  const row = lookUp(model.slots, hash);
  if (row < 0) return;
  for (let i = model.offsets[row] as number; i < (model.offsets[row + 1] as number); i++) {
    const vote = model.votes[i] as number;
    tell(vote >> 8, SHARE[vote & 255] as number);
  }
};
