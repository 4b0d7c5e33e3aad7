import type { Act } from '../../src/domain/act.ts';
import type { Flag } from '../../src/domain/flag.ts';
import { termsToJson } from '../../src/terminal/contract.ts';
import { read } from '../../src/understand/read.ts';
import type { Message } from './examples.ts';

export type Reading = {
  readonly message: Message;
  readonly acts: readonly Act[];
  readonly flags: readonly Flag[];
  readonly terms: Readonly<Record<string, unknown>>;
};

export const readMessage = (message: Message): Reading => {
  const { acts, flags, terms } = read(message.text, message);
  return {
    message,
    acts: acts.map(({ label }) => label),
    flags: flags.map(({ label }) => label),
    terms: termsToJson(terms),
  };
};

/** How often a label was right, wrongly given, and missed. */
export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

const TERM_FIELDS = [
  'kinds',
  'currency',
  'instalments',
  'per_instalment',
  'down_payment',
  'total',
  'discount_percent',
  'defer_days',
  'start_date',
  'due_date',
  'income',
  'expenses',
] as const;

export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 0 : right / (right + wrong);
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 0 : right / (right + missed);
export const f1 = ({ right, wrong, missed }: Tally): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

const NOTHING: Tally = { right: 0, wrong: 0, missed: 0 };

const add = (tallies: Map<string, Tally>, label: string, what: keyof Tally): void => {
  const tally = tallies.get(label) ?? NOTHING;
  tallies.set(label, { ...tally, [what]: tally[what] + 1 });
};

const tallyLabels = (
  readings: readonly Reading[],
  given: (reading: Reading) => readonly string[],
  meant: (message: Message) => readonly string[],
): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const reading of readings) {
    const [got, want] = [given(reading), meant(reading.message)];
    for (const label of got) add(tallies, label, want.includes(label) ? 'right' : 'wrong');
    for (const label of want) if (!got.includes(label)) add(tallies, label, 'missed');
  }
  return tallies;
};

export const tallyActs = (readings: readonly Reading[]): Map<string, Tally> =>
  tallyLabels(
    readings,
    ({ acts }) => acts,
    ({ acts }) => acts,
  );
export const tallyFlags = (readings: readonly Reading[]): Map<string, Tally> =>
  tallyLabels(
    readings,
    ({ flags }) => flags,
    ({ flags }) => flags,
  );

const canonical = (value: unknown): string | undefined =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? undefined
    : JSON.stringify(Array.isArray(value) && typeof value[0] === 'string' ? [...value].sort() : value);

/** Field by field: a wrong value is both given wrongly and missed. */
export const tallyTerms = (readings: readonly Reading[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { message, terms } of readings)
    for (const field of TERM_FIELDS) {
      const [got, want] = [canonical(terms[field]), canonical(message.terms[field])];
      if (got === want) {
        if (got !== undefined) add(tallies, field, 'right');
        continue;
      }
      if (got !== undefined) add(tallies, field, 'wrong');
      if (want !== undefined) add(tallies, field, 'missed');
    }
  return tallies;
};

/** The mean of the F1 of every label that was meant at least once. */
export const macroF1 = (tallies: ReadonlyMap<string, Tally>): number => {
  const meant = [...tallies.values()].filter(({ right, missed }) => right + missed > 0);
  return meant.reduce((sum, tally) => sum + f1(tally), 0) / Math.max(1, meant.length);
};

export const microF1 = (tallies: ReadonlyMap<string, Tally>): number =>
  f1(
    [...tallies.values()].reduce(
      (sum, one) => ({
        right: sum.right + one.right,
        wrong: sum.wrong + one.wrong,
        missed: sum.missed + one.missed,
      }),
      NOTHING,
    ),
  );

/** The share of messages meant without any flag that got one. */
export const cleanFlagged = (readings: readonly Reading[]): number => {
  const clean = readings.filter(({ message }) => message.flags.length === 0);
  return clean.filter(({ flags }) => flags.length > 0).length / Math.max(1, clean.length);
};

const SAMPLES = 1000;
const LOW = 0.025;

/** The middle 95% of a figure over readings drawn anew, with replacement, a thousand times; the same each time. */
export const interval = (
  readings: readonly Reading[],
  figure: (drawn: readonly Reading[]) => number,
): [low: number, high: number] => {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const figures = Array.from({ length: SAMPLES }, () =>
    figure(readings.map(() => readings[Math.floor(next() * readings.length)] as Reading)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(SAMPLES * LOW)] as number, figures[Math.floor(SAMPLES * (1 - LOW))] as number];
};
