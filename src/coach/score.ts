import { type Criterion, DIMENSIONS, type Dimension } from '../content/rubric.ts';
import type { Judgement } from '../domain/rehearsal.ts';
import type { Outcome } from '../domain/stage.ts';

/** 0–100 for each dimension, null where nothing in the talk touched it. */
export type DimensionScores = Readonly<Record<Dimension, number | null>>;

/** Of what was met and broken in a dimension, by weight, how much was met. */
export const dimensionScores = (
  criteria: readonly Criterion[],
  judgements: readonly Judgement[],
): DimensionScores => {
  const weights = new Map(criteria.map(({ id, dimension, weight }) => [id, { dimension, weight }]));
  const met = new Map<Dimension, number>();
  const all = new Map<Dimension, number>();
  const add = (to: Map<Dimension, number>, id: string): void => {
    const criterion = weights.get(id);
    if (criterion) to.set(criterion.dimension, (to.get(criterion.dimension) ?? 0) + criterion.weight);
  };
  for (const { findings, praised } of judgements) {
    for (const id of praised) {
      add(met, id);
      add(all, id);
    }
    for (const { criterion } of findings) add(all, criterion);
  }
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const total = all.get(dimension);
      return [dimension, total ? Math.round((100 * (met.get(dimension) ?? 0)) / total) : null];
    }),
  ) as DimensionScores;
};

/** How an ending counts; leaving early says nothing. A prudent no is as good as an agreement. */
const OUTCOME_SCORES: Readonly<Record<Outcome, number | null>> = {
  agreed: 100,
  declined_well: 100,
  partly_agreed: 60,
  unresolved: 40,
  ended_by_counterpart: 10,
  abandoned: null,
};

/** Seven tenths the mean of the messages' scores, three tenths the ending; null where nothing was said. */
export const overallScore = (judgements: readonly Judgement[], outcome: Outcome): number | null => {
  if (judgements.length === 0) return null;
  const mean = judgements.reduce((sum, { score }) => sum + score, 0) / judgements.length;
  const end = OUTCOME_SCORES[outcome];
  return Math.round(end === null ? mean : 0.7 * mean + 0.3 * end);
};
