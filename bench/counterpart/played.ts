import type { Locale } from '../../src/domain/setting.ts';

export type Phrases = Readonly<Record<string, readonly string[]>>;

/** What came of one talk. */
export type Played = {
  readonly utility: number;
  /** What the deal is worth to the counterpart. */
  readonly theirs: number;
  /** How much both could still have gained; only of an agreement, where it is measured. */
  readonly left?: number;
  readonly agreed: boolean;
  readonly turns: number;
  /** Offers beyond the counterpart's own limits; there must be none. */
  readonly beyond: number;
  readonly stuck: boolean;
  /** The counterpart's authority, or whose mandate the person acted under; 0 without a deal. */
  readonly authority: number;
};

/** One talk of a player, by its name. */
export type Play = (name: string, locale: Locale, seed: number) => Played;

/** No talk goes on for longer; one that does has found no way to end. */
export const MOST_TURNS = 40;

/**
 * 0 at the reservation value, 1 at the aspiration, in between in proportion; beyond either it stays there. Where the two
 * are one there is nothing to be had, nor lost.
 */
export const between = (reservation: number, aspiration: number, value: number): number =>
  reservation === aspiration
    ? 1
    : Math.min(1, Math.max(0, (value - reservation) / (aspiration - reservation)));
