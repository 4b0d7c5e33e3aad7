import type { LineKey } from '../content/lineKeys.ts';
import type { Slot } from '../content/lines.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { LearnedFact } from '../domain/fact.ts';
import type { Ask, Move } from '../domain/move.ts';
import type { Offer } from '../domain/rehearsal.ts';
import type { Outcome } from '../domain/stage.ts';

/** A figure or word that a line names, not yet worded for a locale. */
export type SlotValue =
  | { readonly money: number }
  | { readonly date: PlainDate }
  /** A day as it stands in a sentence: "today", "on 1 December". */
  | { readonly on: PlainDate }
  | { readonly day: number }
  | { readonly share: number }
  | { readonly count: number }
  /** A paper of the case, by its name. */
  | { readonly paper: string }
  | { readonly text: string }
  /** In hundredths of each sale. */
  | { readonly rate: number }
  /** What is given, or promised in words, by id: the lines name them. */
  | { readonly trades: readonly string[] }
  | { readonly services: readonly string[] };

export type Slots = Partial<Record<Slot, SlotValue>>;

/** One sentence or two of a reply, by the key of its line. */
export type Segment = { readonly key: LineKey; readonly slots?: Slots };

/** What the counterpart does about a message: results, not yet in words. */
export type Decision = {
  readonly move: Move;
  readonly segments: readonly Segment[];
  /** What the reply asks of the person. */
  readonly asked: readonly Ask[];
  readonly offer?: Offer;
  readonly withdrawsOffer?: boolean;
  readonly learned?: readonly LearnedFact[];
  readonly authority?: number;
  readonly review?: { readonly ticket: string; readonly due: PlainDate };
  /** What is put in the way, by id. */
  readonly raises?: readonly string[];
  readonly ends?: Outcome;
};

/** No line is said twice in one breath. */
export const withoutRepeats = (decision: Decision): Decision => ({
  ...decision,
  segments: decision.segments.filter(
    ({ key }, i) => decision.segments.findIndex((other) => other.key === key) === i,
  ),
});
