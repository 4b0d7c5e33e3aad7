import { isMended } from '../coach/mended.ts';
import type { DimensionScores } from '../coach/score.ts';
import type { Content } from '../content/content.ts';
import { type Criterion, DIMENSIONS, type Dimension } from '../content/rubric.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Attempt, Hindsight } from './hindsight.ts';
import { type Report, reportOn } from './report.ts';
import { packOf } from './turn.ts';

/** What progress looks at of a rehearsal that has ended. Criteria stand once for each message that met or broke them. */
export type Finished = Pick<Report, 'outcome' | 'score' | 'dimensions' | 'assisted'> & {
  readonly met: readonly string[];
  readonly broken: readonly string[];
  /** What was found fault with and done in the next message, or when it was said again. */
  readonly mended: readonly string[];
  readonly practise: string | null;
};

/** A criterion and how often, most often first. */
export type Counted = { readonly id: string; readonly n: number };

/** What a dimension came to on average, 0–100; null where no rehearsal of these touched it. */
export type Change = { readonly first: number | null; readonly latest: number | null };

/** How a person's rehearsals went, one beside the other. */
export type Progress = {
  /** How many of them were judged. */
  readonly judged: number;
  /** There are enough to set the first beside the latest; else `latest` is the average of what there is, up to three. */
  readonly isCompared: boolean;
  readonly dimensions: Readonly<Record<Dimension, Change>>;
  /** Done in the latest and missed in none of them; what was missed before comes first. */
  readonly came: readonly string[];
  readonly mended: readonly Counted[];
  /** Missed in the latest; where nothing was, the one thing to practise next. */
  readonly missed: readonly Counted[];
};

/** So many rehearsals make an average. */
export const SPAN = 3;

const brokenIn = ({ judgement }: Attempt): string[] =>
  judgement?.findings.map(({ criterion }) => criterion) ?? [];

const mendedIn = (criteria: readonly Criterion[], { attempts, retries }: Hindsight): string[] => {
  const atNext = attempts.flatMap((attempt, i) => {
    const next = attempts[i + 1]?.judgement;
    return next ? brokenIn(attempt).filter((id) => isMended(criteria, next, id)) : [];
  });
  // However often a message was said again, what it was mended of counts once.
  const again = new Set(retries.flatMap(({ after, mended }) => mended.map((id) => `${after.turn}:${id}`)));
  return [...atNext, ...[...again].map((each) => each.slice(each.indexOf(':') + 1))];
};

/** A rehearsal that has ended, of which `events` are all, as progress looks at it. */
export const finishedOf = (
  state: Rehearsal,
  events: readonly RehearsalEvent[],
  content: Content,
): Finished => {
  const { outcome, score, dimensions, assisted, hindsight } = reportOn(state, events, content);
  const { attempts, practise } = hindsight;
  // Where somebody was in despair nothing is held against them.
  if (state.wasHeld)
    return { outcome, score, dimensions: NONE, assisted, met: [], broken: [], mended: [], practise: null };
  return {
    ...{ outcome, score, dimensions, assisted, practise },
    met: attempts.flatMap(({ judgement }) => judgement?.praised ?? []),
    broken: attempts.flatMap(brokenIn),
    mended: mendedIn(packOf(content, state).criteria, hindsight),
  };
};

const NONE = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as DimensionScores;

const average = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
};

const count = (ids: readonly string[]): Counted[] =>
  [...new Set(ids)]
    .map((id) => ({ id, n: ids.filter((other) => other === id).length }))
    .toSorted((a, b) => b.n - a.n);

/** Sets rehearsals beside each other, the oldest first. Those that no coach judged say nothing. */
export const progressOver = (finished: readonly Finished[]): Progress => {
  const judged = finished.filter(({ score }) => score !== null);
  const isCompared = judged.length >= 2 * SPAN;
  const [early, latest] = [judged.slice(0, SPAN), judged.slice(-SPAN)];
  const before = judged.slice(0, -SPAN);
  const lost = latest.flatMap(({ broken }) => broken);
  const kept = [...new Set(latest.flatMap(({ met }) => met))].filter((id) => !lost.includes(id));
  const wasMissed = (id: string): boolean => before.some(({ broken }) => broken.includes(id));
  const next = judged.at(-1)?.practise;
  return {
    judged: judged.length,
    isCompared,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((name) => [
        name,
        {
          first: isCompared ? average(early.map(({ dimensions }) => dimensions[name])) : null,
          latest: average(latest.map(({ dimensions }) => dimensions[name])),
        },
      ]),
    ) as Progress['dimensions'],
    came: [...kept.filter(wasMissed), ...kept.filter((id) => !wasMissed(id))],
    mended: count(judged.flatMap(({ mended }) => mended)),
    missed: lost.length > 0 ? count(lost) : next ? [{ id: next, n: 0 }] : [],
  };
};
