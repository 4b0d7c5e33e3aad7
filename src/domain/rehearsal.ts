import type { PlainDate } from './calendar.ts';
import type { LineId, Means, RehearsalEvent, Standing, StandingReason, Versions } from './event.ts';
import type { LearnedFact } from './fact.ts';
import type { Ask, Move } from './move.ts';
import type { PackageWish } from './package.ts';
import type { Plan } from './plan.ts';
import type { RandomState } from './random.ts';
import type { Help, Level, Locale, Side } from './setting.ts';
import { isStage, type Outcome, type Place, type Stage } from './stage.ts';
import type { Proposal } from './terms.ts';
import type { Visit } from './visit.ts';

/** What the coach made of one message. */
export type Judgement = Omit<Extract<RehearsalEvent, { type: 'CoachJudged' }>, 'type'>;

/**
 * What the counterpart has put on the table and still stands by. Once it was turned down, or answered with another plan,
 * it is `declined` until the counterpart names it again.
 */
export type Offer = { readonly plan: Plan; readonly readBack: boolean; readonly declined?: true };

export type Review = {
  readonly ticket: string;
  /** The day on which it was filed. */
  readonly since: PlainDate;
  readonly due: PlainDate;
  readonly decided: boolean;
};

/** Where a rehearsal stands: what is left when its events are folded. It holds no prose. */
export type Rehearsal = {
  readonly scenario: string;
  readonly side: Side;
  readonly level: Level;
  readonly locale: Locale;
  readonly help: Help;
  readonly case: string;
  readonly seed: number;
  readonly versions: Versions;
  readonly startedOn: PlainDate;
  /** The simulated date. */
  readonly today: PlainDate;
  readonly random: RandomState;
  readonly place: Place;
  /** The stage to return to after a pause or a hold. */
  readonly pausedFrom: Stage | null;
  readonly resumeAsked: boolean;
  /** It was once held because the person may be in danger: it is not scored. */
  readonly wasHeld: boolean;
  /** Messages of this branch so far. */
  readonly turn: number;
  /** Rewinds so far. */
  readonly branch: number;
  readonly standing: Standing;
  readonly standingReasons: readonly StandingReason[];
  readonly facts: readonly LearnedFact[];
  readonly means: Means;
  /** What the person asks for, put together from all they said. */
  readonly proposal: Proposal | null;
  /** What they ask for and give beside the plan. */
  readonly packageWish: PackageWish | null;
  readonly offer: Offer | null;
  /** What was once offered is honoured. */
  readonly offersMade: readonly Plan[];
  /** Counter-offers made at the present authority: the t of the concession tactic. */
  readonly rounds: number;
  readonly asked: readonly Ask[];
  readonly askCounts: Readonly<Partial<Record<Ask, number>>>;
  readonly lastMove: Move | null;
  readonly linesUsed: readonly LineId[];
  readonly evidence: readonly string[];
  readonly review: Review | null;
  /** What stands in the way of a counterpart who owes, by id: said, and settled. */
  readonly obstacles: { readonly raised: readonly string[]; readonly cleared: readonly string[] };
  readonly judgements: readonly Judgement[];
  /** Criteria that the last message broke, or that the one which is said again did. */
  readonly toMend: readonly string[];
  /** Help was taken since the last message. */
  readonly helped: boolean;
  readonly outcome: Outcome | null;
  readonly agreement: Plan | null;
  /** What it looks back on, where a plan was agreed before. */
  readonly visit: Visit | null;
};

/** The stage at hand, or to return to. */
export const stageOf = ({ place, pausedFrom }: Pick<Rehearsal, 'place' | 'pausedFrom'>): Stage =>
  isStage(place) ? place : (pausedFrom ?? 'greet');

export const knows = (rehearsal: Rehearsal, fact: LearnedFact): boolean => rehearsal.facts.includes(fact);
