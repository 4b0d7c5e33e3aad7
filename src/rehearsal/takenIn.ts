import type { Content, SidePack } from '../content/content.ts';
import type { Signals } from '../domain/condition.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Utterance } from '../domain/utterance.ts';

/** A message as it comes in: the talk before it, its normalised text, and what was read in it. */
export type Heard = {
  readonly before: Rehearsal;
  readonly text: string;
  readonly utterance: Utterance;
  readonly content: Content;
  readonly lines: SidePack['lines'];
};

/** What a message came to, once its facts and its effect on the standing are recorded. */
export type TakenIn = {
  readonly signals: Signals;
  /** Digits were given to identify the case, and they are another case's. */
  readonly digitsMismatch: boolean;
  /** What stood in the counterpart's way and is cleared by it, by id. */
  readonly cleared: readonly string[];
  /** Which of several plans side by side is taken up, from 1. */
  readonly option?: number;
  /** Something is given beside the plan that was not. */
  readonly givesMore?: boolean;
};
