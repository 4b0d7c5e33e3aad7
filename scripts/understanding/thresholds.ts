import { FLAGS } from '../../src/domain/flag.ts';
import { flagName } from '../../src/understand/trained/messageLabels.ts';

type Judged = { readonly odds: number; readonly holds: boolean };

/**
 * Missing these costs a person more than raising them for nothing does; recall counts for more, most of all where a life
 * may be at stake. To be taken for a forger or a bully for nothing hurts, too.
 */
const BETAS: Readonly<Record<string, number>> = {
  [flagName('distress')]: 3,
  [flagName('overshare')]: 2,
  [flagName('deceive')]: 1.5,
  [flagName('threaten')]: 1.5,
};

/** F-beta: at 1, missing and inventing weigh the same; above it, missing weighs more. */
const scoreOf = (right: number, wrong: number, missed: number, beta: number): number =>
  ((1 + beta * beta) * right) / Math.max(1, (1 + beta * beta) * right + beta * beta * missed + wrong);

/**
 * The odds above which to believe a label: where its F-score is best on messages not learned from. The peak is flat, and
 * who writes next differs from all who wrote before: a label that is not grave goes halfway to `usual`.
 */
export const bestThreshold = (label: string, judged: readonly Judged[], usual: number): number => {
  const beta = BETAS[label] ?? 1;
  const sorted = [...judged].sort((a, b) => b.odds - a.odds);
  const all = sorted.filter(({ holds }) => holds).length;
  let right = 0;
  let best = { score: -1, threshold: 0 };
  sorted.forEach(({ odds, holds }, i) => {
    if (holds) right++;
    const next = sorted[i + 1]?.odds ?? odds - 1;
    const score = scoreOf(right, i + 1 - right, all - right, beta);
    if (score > best.score) best = { score, threshold: (odds + next) / 2 };
  });
  return beta > 1 ? best.threshold : (best.threshold + usual) / 2;
};

/** The odds above which a label was right this often on messages not learned from, as far down as that holds. */
export const sureThreshold = (judged: readonly Judged[], precision: number): number => {
  const sorted = [...judged].sort((a, b) => b.odds - a.odds);
  let right = 0;
  let threshold = Number.POSITIVE_INFINITY;
  sorted.forEach(({ odds, holds }, i) => {
    if (holds) right++;
    if (right / (i + 1) >= precision) threshold = odds;
  });
  return threshold;
};

type Unflagged = { readonly row: { readonly holds: readonly boolean[] }; readonly odds: Float64Array };

/** Of the messages meant without any flag, at most so many may get one. */
const MOST_FLAGGED = 0.035;
const STEP = 0.02;

/** Raises the thresholds of all flags alike until few enough of the messages without a flag get one. */
export const sparingly = (
  labels: readonly string[],
  thresholds: readonly number[],
  judged: readonly Unflagged[],
): number[] => {
  const flags = FLAGS.map((flag) => labels.indexOf(flagName(flag))).filter((i) => i >= 0);
  // How far its surest flag lies above that flag's threshold.
  const above = judged
    .filter(({ row }) => flags.every((i) => !row.holds[i]))
    .map(({ odds }) => Math.max(...flags.map((i) => (odds[i] as number) - (thresholds[i] as number))));
  let raised = 0;
  while (flags.length > 0 && above.filter((most) => most > raised).length > MOST_FLAGGED * above.length)
    raised += STEP;
  return thresholds.map((threshold, i) => (flags.includes(i) ? threshold + raised : threshold));
};
