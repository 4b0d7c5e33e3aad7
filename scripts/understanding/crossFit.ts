import { type NetworkFile, oddsOf, parseNetwork } from '../../src/understand/trained/network.ts';
import { fitNetwork, type Row, type Size } from './fit.ts';
import { fileOf } from './networkFile.ts';
import { bestThreshold, sparingly } from './thresholds.ts';

/** What one author wrote in one manner; what is learned from a batch is judged on others. */
export type Batch<T> = { readonly name: string; readonly all: readonly T[] };

export type Unseen = { readonly row: Row; readonly odds: Float64Array };

export type Trained = {
  readonly file: NetworkFile;
  /** For each batch the odds of its rows, from a model that has not seen it. */
  readonly unseen: readonly (readonly Unseen[])[];
};

const FOLDS = 3;

/** Sentences that were once misread are read right by now; they do not say how sure one must be of others. */
const ONCE_MISREAD = /^told/;

/** They are few among many, and each has to hold: they are looked at this often. */
const OFTEN = 4;

const rowsOf = (batches: readonly Batch<Row>[]): Row[] =>
  batches.flatMap(({ name, all }) =>
    ONCE_MISREAD.test(name) ? Array.from({ length: OFTEN }, () => all).flat() : [...all],
  );

/** Rounded as the written network is: what it will be off by is judged with it. */
const unseenOdds = async (
  labels: readonly string[],
  batches: readonly Batch<Row>[],
  size: Size,
): Promise<Unseen[][]> => {
  const noThresholds = labels.map(() => 0);
  const odds = new Map<Row, Float64Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = batches.filter((_, i) => i % FOLDS !== fold);
    const model = await parseNetwork(fileOf(fitNetwork(labels, rowsOf(others), size), noThresholds));
    for (const { all } of batches.filter((_, i) => i % FOLDS === fold))
      for (const row of all) odds.set(row, oddsOf(model, row.groups));
  }
  return batches.map(({ all }) => all.map((row) => ({ row, odds: odds.get(row) as Float64Array })));
};

/** A network of all batches, with thresholds chosen on what it had not seen. */
export const crossFit = async (
  labels: readonly string[],
  batches: readonly Batch<Row>[],
  size: Size,
  usual: number,
): Promise<Trained> => {
  const unseen = await unseenOdds(labels, batches, size);
  const judged = unseen.filter((_, i) => !ONCE_MISREAD.test(batches[i]?.name ?? '')).flat();
  const best = labels.map((name, label) =>
    bestThreshold(
      name,
      judged
        .filter(({ row }) => row.possible[label])
        .map(({ row, odds }) => ({ odds: odds[label] as number, holds: row.holds[label] as boolean })),
      usual,
    ),
  );
  const thresholds = sparingly(labels, best, judged);
  return { file: fileOf(fitNetwork(labels, rowsOf(batches), size), thresholds), unseen };
};
