import type { PlainDate } from './calendar.ts';
import type { Plan } from './plan.ts';
import type { Locale, Side } from './setting.ts';
import type { Outcome } from './stage.ts';
import type { Terms } from './terms.ts';

/** What a person is asked once the real conversation is over. */
export const CHECK_IN_PARTS = ['offered', 'agreed', 'next'] as const;
export type CheckInPart = (typeof CHECK_IN_PARTS)[number];

/** Their answers; what they left out is ''. */
export type CheckInWords = Readonly<Record<CheckInPart, string>>;

/**
 * The real conversation in the person's own words, beside the rehearsal that came before it. It holds all that its
 * card shows, so that the card stays the same whatever becomes of the rehearsal.
 */
export type CheckIn = {
  /** The day on which it was written. */
  readonly on: PlainDate;
  readonly scenario: string;
  readonly side: Side;
  readonly locale: Locale;
  /** Secrets are masked. */
  readonly words: CheckInWords;
  /** Was anything agreed, by what they wrote? */
  readonly agreed: boolean;
  /** Do they speak of having it in writing? */
  readonly inWriting: boolean;
  /** Is there a sign of despair in them? Nothing is compared then. */
  readonly distress: boolean;
  /** The figures in their words, and which answer they stand in; null where none was understood. */
  readonly understood: { readonly part: 'offered' | 'agreed'; readonly terms: Terms } | null;
  readonly rehearsed: {
    readonly outcome: Outcome;
    readonly currency: string;
    /** What the rehearsal came to, where it came to a plan. */
    readonly plan: Plan | null;
  };
};
