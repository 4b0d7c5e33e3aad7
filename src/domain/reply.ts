import type { Standing } from './event.ts';
import type { Move } from './move.ts';
import type { Plan } from './plan.ts';
import type { Outcome, Place } from './stage.ts';
import type { Terms } from './terms.ts';

export type Source = {
  readonly document: string;
  readonly section: string;
  readonly title: string;
  /** Where the scenario's handbook tells of it. */
  readonly handbook?: { readonly id: string; readonly number: string; readonly title: string };
};

export type CoachFinding = {
  readonly criterion: string;
  /** The person's own words. */
  readonly quote?: string;
  /** The goal in one clause. */
  readonly goal: string;
  readonly advice: string;
  readonly source: Source;
};

/** What the coach says about a message, in words. */
export type CoachNote = {
  readonly appropriate: boolean;
  /** What was found fault with the last time and is done now. */
  readonly mended?: string;
  readonly praise?: string;
  readonly findings: readonly CoachFinding[];
  readonly rewrite?: string;
  /** Openings to build on, for someone who asked what to say. */
  readonly openings?: readonly string[];
  /** 0–100. */
  readonly score: number;
};

/** What is shown for one turn, whatever the face. */
export type TurnReply = {
  readonly turn: number;
  readonly stage: { readonly before: Place; readonly after: Place };
  readonly understood: {
    readonly acts: readonly string[];
    readonly flags: readonly string[];
    readonly topics: readonly string[];
    readonly terms: Terms;
  };
  readonly counterpart: { readonly move: Move; readonly text: string; readonly offer?: Plan };
  readonly standing: Standing;
  readonly coach: CoachNote | null;
  readonly outcome?: Outcome;
};
