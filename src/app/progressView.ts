import { sideOf } from '../content/content.ts';
import { DIMENSIONS, type Dimension } from '../content/rubric.ts';
import { dateIn, type PlainDate } from '../domain/calendar.ts';
import type { Level, Locale, Side } from '../domain/setting.ts';
import type { Outcome } from '../domain/stage.ts';
import {
  type Counted,
  type Finished,
  finishedOf,
  type Progress,
  progressOver,
} from '../rehearsal/progress.ts';
import type { Deps } from './deps.ts';
import { load } from './load.ts';
import type { Instant, RehearsalRecord } from './ports.ts';

/** A goal of the coach's, and how often. */
export type Goal = { readonly goal: string; readonly n: number };

/** One rehearsal among others. */
export type ProgressRow = {
  /** The day on which it ended, where the person is. */
  readonly date: PlainDate;
  readonly title: string;
  readonly side: Side;
  readonly level: Level;
  readonly outcome: Outcome;
  /** 0–100, or null where nothing was judged. */
  readonly score: number | null;
  /** Messages that were said with help. */
  readonly assisted: number;
  /** What was done more often than missed, and what was not. */
  readonly done: readonly Dimension[];
  readonly toPractise: readonly Dimension[];
};

/** A person's rehearsals that have ended, the oldest first, and what changed over them. */
export type ProgressView = Pick<Progress, 'judged' | 'isCompared' | 'dimensions'> & {
  readonly today: PlainDate;
  readonly locale: Locale;
  readonly rows: readonly ProgressRow[];
  readonly came: readonly string[];
  readonly mended: readonly Goal[];
  readonly missed: readonly Goal[];
};

type Ended = { readonly record: RehearsalRecord; readonly at: Instant; readonly finished: Finished };

const MOST_GOALS = 3;
const DONE_MORE = 50;

const rowOf = (
  { content }: Pick<Deps, 'content'>,
  { record, at, finished }: Ended,
  locale: Locale,
  zone: string,
): ProgressRow => {
  const { outcome, score, assisted, dimensions } = finished;
  const which = (fits: (value: number) => boolean): Dimension[] =>
    DIMENSIONS.filter((name) => dimensions[name] !== null && fits(dimensions[name]));
  return {
    date: dateIn(at, zone),
    title: sideOf(content, record)?.lines[locale].title ?? record.scenario,
    ...{ side: record.side, level: record.level, outcome, score, assisted },
    done: which((value) => value >= DONE_MORE),
    toPractise: which((value) => value < DONE_MORE),
  };
};

/**
 * How the person's own rehearsals went, in `locale`, with days as they are in `zone`. Left out are those in which
 * nothing was said and those whose scenario is no more.
 */
export const progressOf = async (
  deps: Pick<Deps, 'store' | 'content' | 'now'>,
  owner: string,
  locale: Locale,
  zone: string,
): Promise<ProgressView> => {
  const { store, content } = deps;
  const records = (await store.endedOf(owner)).toReversed().filter(({ turns }) => turns > 0);
  const ended: Ended[] = [];
  for (const record of records) {
    if (!sideOf(content, record)) continue;
    const { state, events, stored } = await load(deps, record);
    const at = stored.findLast(({ event }) => event.type === 'RehearsalEnded')?.at ?? record.changedAt;
    ended.push({ record, at, finished: finishedOf(state, events, content) });
  }
  const { came, mended, missed, ...progress } = progressOver(ended.map(({ finished }) => finished));
  const { criteria } = content.rubric.advice[locale];
  const goals = (counted: readonly Counted[]): Goal[] =>
    counted.slice(0, MOST_GOALS).map(({ id, n }) => ({ goal: criteria[id]?.goal ?? id, n }));
  return {
    ...progress,
    ...{ today: dateIn(deps.now(), zone), locale },
    rows: ended.map((each) => rowOf(deps, each, locale, zone)),
    came: goals(came.map((id) => ({ id, n: 0 }))).map(({ goal }) => goal),
    mended: goals(mended),
    missed: goals(missed),
  };
};
