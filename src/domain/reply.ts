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

/** A rule of law that a finding is about, in words. */
export type LawNote = {
  readonly id: string;
  /** Where it holds. */
  readonly region: string;
  readonly says: string;
  readonly rule: string;
  /** Who issued it. */
  readonly body: string;
  /** The day since which it holds, or on which it was issued (YYYY-MM-DD, or YYYY where the day is not known). */
  readonly inForce?: string;
  readonly issued?: string;
  /** The day on which it was read at the address. */
  readonly checked: string;
  readonly address: string;
};

/** Never without the notice that they are no legal advice. */
export type LawNotes = { readonly notes: readonly LawNote[]; readonly notice: string };

/** What the coach says about a message, in words. */
export type CoachNote = {
  readonly appropriate: boolean;
  /** What was found fault with the last time and is done now. */
  readonly mended?: string;
  readonly praise?: string;
  readonly findings: readonly CoachFinding[];
  readonly rewrite?: string;
  /** Rules that were not named before in this rehearsal; read apart from the note, and not part of its length. */
  readonly law?: LawNotes;
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
