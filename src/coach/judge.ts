import { cuesIn } from '../content/condition.ts';
import type { Criterion } from '../content/rubric.ts';
import { holds, type Signals } from '../domain/condition.ts';
import { isForCoach } from '../domain/cue.ts';
import type { Finding } from '../domain/event.ts';
import type { Side } from '../domain/setting.ts';
import { isStage } from '../domain/stage.ts';
import { cued, type Found, type Span, type Utterance } from '../domain/utterance.ts';

export type Judged = {
  /** Good as it stands: then there is praise, and no correction. */
  readonly appropriate: boolean;
  /** One, or two where the second is about a flag; the most useful first. */
  readonly findings: readonly Finding[];
  /** Every criterion that the message breaks, whether it is told of or not. */
  readonly broken: readonly string[];
  /** Criteria that the message met, heaviest first. */
  readonly praised: readonly string[];
  /** 0–100: 70, plus the weights that were met, less twice those that were broken. */
  readonly score: number;
};

/** What a message gets that meets nothing and breaks nothing. */
export const UNTOUCHED = 70;

const applies = (criterion: Criterion, side: Side, signals: Signals): boolean =>
  criterion.sides.includes(side) &&
  (criterion.stages === undefined || (isStage(signals.stage) && criterion.stages.includes(signals.stage)));

/** Those cues that only the coach hears which this criterion is broken by. */
export const meantIn = ({ broken }: Criterion, { cues }: Utterance): Found<string>[] => {
  const named = broken ? new Set(cuesIn(broken).filter(isForCoach)) : undefined;
  return cues.filter(({ label }) => named?.has(label));
};

/** The words that a finding is about. */
export const spanOf = (criterion: Criterion, utterance: Utterance): Span | undefined => {
  const { quotes } = criterion;
  if (quotes === undefined) return undefined;
  if (quotes === 'message') return { start: 0, end: utterance.length };
  const found =
    'flag' in quotes
      ? (utterance.flags.find(({ label }) => label === quotes.flag) ?? meantIn(criterion, utterance)[0])
      : utterance.cues.find(({ label }) => label === quotes.cue);
  return found?.span;
};

export const isBroken = (
  criterion: Criterion,
  side: Side,
  signals: Signals,
  utterance: Utterance,
): boolean => {
  if (!criterion.broken || !applies(criterion, side, signals)) return false;
  // A blank of a rewrite stands for what will be filled in: nothing is left out there.
  if (criterion.quotes === undefined && cued(utterance, 'blank')) return false;
  return holds(criterion.broken, signals);
};

/** Judges one message against the talk as it was before it. */
export const judge = (
  criteria: readonly Criterion[],
  side: Side,
  signals: Signals,
  utterance: Utterance,
): Judged => {
  const broken = criteria
    .filter((criterion) => isBroken(criterion, side, signals, utterance))
    .sort((a, b) => a.priority - b.priority);
  const met = criteria
    .filter(
      (criterion) => criterion.met && applies(criterion, side, signals) && holds(criterion.met, signals),
    )
    .sort((a, b) => b.weight - a.weight);
  const weigh = (some: readonly Criterion[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const [first, second] = broken;
  const shown = [first, isAboutFlag(second) ? second : undefined].filter(
    (criterion) => criterion !== undefined,
  );
  return {
    appropriate: broken.length === 0,
    findings: shown.map((criterion) => {
      const span = spanOf(criterion, utterance);
      return span ? { criterion: criterion.id, span } : { criterion: criterion.id };
    }),
    broken: broken.map(({ id }) => id),
    praised: met.map(({ id }) => id),
    score: Math.min(100, Math.max(0, UNTOUCHED + weigh(met) - 2 * weigh(broken))),
  };
};

export const isAboutFlag = (criterion: Criterion | undefined): boolean =>
  typeof criterion?.quotes === 'object' && 'flag' in criterion.quotes;
