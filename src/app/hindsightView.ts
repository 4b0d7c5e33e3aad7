import type { Rubric } from '../content/content.ts';
import type { Locale } from '../domain/setting.ts';
import type { Attempt, Hindsight } from '../rehearsal/hindsight.ts';

/** How the counterpart stood after a message; 0 is before the first. */
export type StandingPoint = { readonly turn: number; readonly trust: number; readonly patience: number };

type Quoted = { readonly turn: number; readonly said: string };

/** What a person can learn from a rehearsal, with their own words. Words of a message that was wiped are left out. */
export type HindsightView = {
  readonly standing: readonly StandingPoint[];
  readonly best?: Quoted & { readonly praise: string };
  readonly toChange?: Quoted & { readonly goal: string };
  readonly practise?: string;
  readonly retries: readonly {
    readonly turn: number;
    readonly before: string;
    readonly after: string;
    /** Goals: reached now, mended, still to be reached. */
    readonly added: readonly string[];
    readonly mended: readonly string[];
    readonly missing: readonly string[];
    readonly answers: { readonly before: string; readonly after: string };
  }[];
};

/** Text that was kept under the number of its event. */
export type Prose = {
  readonly said: ReadonlyMap<number, string>;
  readonly shown: ReadonlyMap<number, string>;
};

/** Puts a person's words to what is seen in hindsight. */
export const viewHindsight = (
  { start, attempts, best, toChange, practise, retries }: Hindsight,
  prose: Prose,
  rubric: Rubric,
  locale: Locale,
): HindsightView => {
  const { criteria } = rubric.advice[locale];
  const goalOf = (id: string): string => criteria[id]?.goal ?? id;
  const goals = (ids: readonly string[]): string[] => [...new Set(ids.map(goalOf))];
  const quote = (attempt: Attempt | null): Quoted | undefined => {
    const said = attempt ? prose.said.get(attempt.seq) : undefined;
    return attempt && said !== undefined ? { turn: attempt.turn, said } : undefined;
  };
  const answerTo = ({ answeredAt }: Attempt): string => prose.shown.get(answeredAt ?? -1) ?? '';
  const bestLine = quote(best);
  const weakLine = quote(toChange);
  const praise = best?.judgement?.praised.flatMap((id) => criteria[id]?.praise ?? [])[0];
  const fault = toChange?.judgement?.findings[0]?.criterion;
  return {
    standing: [
      { turn: 0, trust: start.trust, patience: start.patience },
      ...attempts.map(({ turn, standing: { trust, patience } }) => ({ turn, trust, patience })),
    ],
    ...(bestLine && praise ? { best: { ...bestLine, praise } } : {}),
    ...(weakLine && fault ? { toChange: { ...weakLine, goal: goalOf(fault) } } : {}),
    ...(practise ? { practise: goalOf(practise) } : {}),
    retries: retries.flatMap(({ before, after, added, mended, missing }) => {
      const [old, now] = [quote(before), quote(after)];
      if (!old || !now) return [];
      return [
        {
          turn: before.turn,
          before: old.said,
          after: now.said,
          added: goals(added),
          mended: goals(mended),
          missing: goals(missing),
          answers: { before: answerTo(before), after: answerTo(after) },
        },
      ];
    }),
  };
};
