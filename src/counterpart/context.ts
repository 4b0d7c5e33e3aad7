import type { Scenario } from '../content/scenario.ts';
import type { Signals } from '../domain/condition.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Utterance } from '../domain/utterance.ts';
import type { Ledger } from './ledger.ts';

/** What the counterpart decides by: the talk with this message taken in, the message, and the account. */
export type ContextOf<S extends Scenario> = {
  readonly scenario: S;
  /** After the message's own facts, standing and stages. */
  readonly state: Rehearsal;
  readonly utterance: Utterance;
  readonly signals: Signals;
  readonly ledger: Ledger;
  /** Digits were given to identify the case, and they are another case's. */
  readonly digitsMismatch: boolean;
  /** What stood in the way and is cleared by this message, by id. */
  readonly cleared?: readonly string[];
  /** This message contests a part of the debt, which is set apart from now on. */
  readonly parks?: boolean;
  /** Which of several that the person put side by side is taken up, from 1. */
  readonly option?: number;
  /** The person gives something beside the plan that they did not give before. */
  readonly givesMore?: boolean;
};
