import type { PlainDate } from './calendar.ts';
import type { LearnedFact } from './fact.ts';
import type { Minor } from './money.ts';
import type { Ask, Move } from './move.ts';
import type { PackageWish } from './package.ts';
import type { Plan } from './plan.ts';
import type { RandomState } from './random.ts';
import type { Help, Level, Locale, Side } from './setting.ts';
import type { Outcome, Place } from './stage.ts';
import type { Proposal } from './terms.ts';
import type { Span, Utterance } from './utterance.ts';
import type { Visit } from './visit.ts';

/** How the counterpart feels about going on: 0–10 trust, patience from 0 up, authority 1–3. */
export type Standing = { readonly trust: number; readonly patience: number; readonly authority: number };

/** Why the standing changed, by name; the numbers are the scenario's. */
export const STANDING_REASONS = [
  'reason_given',
  'evidence_offered',
  'willingness',
  'concrete_plan',
  'plan_within_ability',
  'acknowledges_other_side',
  'adapts_after_counter',
  'apology_once',
  'asks_why',
  'vague_promise',
  'repeat_without_new_info',
  'ignored_direct_question',
  'over_long_off_topic',
  'insult',
  'threat',
  'forged_proof',
  'specialist_unlocked',
  'review_passed',
  'broken_promise_owned',
  'reassured',
  'itemised_figures',
  'told_success',
  'incentive_offered',
  'obstacle_cleared',
  'blamed',
  'revealed_early',
  'pressed_early',
  'asked_secret',
  'ignored_concern',
  'trade_offered',
] as const;
export type StandingReason = (typeof STANDING_REASONS)[number];

/** What the person says of their own money, in minor units a month (`cash` once). */
export type Means = {
  readonly income?: Minor;
  readonly expenses?: Minor;
  readonly surplus?: Minor;
  readonly cash?: Minor;
};

/** One line of the counterpart, by the id of its template. */
export type LineId = string;

export type Finding = { readonly criterion: string; readonly span?: Span };

export type Versions = {
  readonly scenario: string;
  readonly rubric: string;
  readonly machine: string;
  readonly understanding: string;
};

/**
 * What happened, in the past tense. A rehearsal is the list of these; state is a fold over the current branch.
 * Events hold results, never prose.
 */
export type RehearsalEvent =
  // { scenario: "consumer-credit", side: "debtor", level: "easy", case: "easy", seed: 7, today: "2026-11-22" }
  | {
      readonly type: 'RehearsalStarted';
      readonly scenario: string;
      readonly side: Side;
      readonly level: Level;
      readonly locale: Locale;
      readonly help: Help;
      readonly case: string;
      readonly seed: number;
      readonly today: PlainDate;
      readonly random: RandomState;
      readonly standing: Standing;
      readonly versions: Versions;
      /** It looks back on a plan that was agreed. */
      readonly visit?: Visit;
    }
  // { turn: 3, utterance: { acts: [{ label: "propose", … }], … } }
  | { readonly type: 'MessageRead'; readonly turn: number; readonly utterance: Utterance }
  // { facts: ["reason"], means: { income: 400000 } }
  | { readonly type: 'FactsLearned'; readonly facts: readonly LearnedFact[]; readonly means?: Means }
  // { proposal: { instalments: 12, downPayment: 86000 }, changed: true }
  | { readonly type: 'ProposalMade'; readonly proposal: Proposal; readonly changed: boolean }
  // What is wanted and given beside the plan: { wish: { rate: 0.5, trades: ["term"], services: [] } }
  | { readonly type: 'PackageAsked'; readonly wish: PackageWish }
  // { standing: { trust: 4, patience: 6, authority: 1 }, reasons: ["reason_given"] }
  | {
      readonly type: 'StandingChanged';
      readonly standing: Standing;
      readonly reasons: readonly StandingReason[];
    }
  // { from: "greet", to: "explain_hardship" }
  | { readonly type: 'StageEntered'; readonly from: Place; readonly to: Place }
  // { plan: {…}, readBack: true }
  | { readonly type: 'OfferMade'; readonly plan: Plan; readonly readBack: boolean }
  | { readonly type: 'OfferWithdrawn' }
  // { move: "ask_reason", lines: ["ask_reason.plain.2"], asked: ["reason"], random: 1234 }
  | {
      readonly type: 'CounterpartMoved';
      readonly move: Move;
      readonly lines: readonly LineId[];
      readonly asked: readonly Ask[];
      readonly random: RandomState;
    }
  // { name: "termination-letter" }
  | { readonly type: 'EvidenceShown'; readonly name: string }
  // What stands in the counterpart's way: { obstacle: "year_end" }
  | { readonly type: 'ObstacleRaised'; readonly obstacle: string }
  | { readonly type: 'ObstacleCleared'; readonly obstacle: string }
  // { ticket: "A-0471", due: "2026-11-25" }
  | { readonly type: 'ReviewOpened'; readonly ticket: string; readonly due: PlainDate }
  | { readonly type: 'ReviewDecided' }
  // The person wants to go on after a hold; it takes a second confirmation.
  | { readonly type: 'ResumeAsked' }
  // { days: 3, today: "2026-11-25" }
  | { readonly type: 'DaysPassed'; readonly days: number; readonly today: PlainDate }
  // { turn: 3, appropriate: false, findings: [{ criterion: "no-date" }], praised: ["gave-reason"], score: 62 }
  | {
      readonly type: 'CoachJudged';
      readonly turn: number;
      readonly appropriate: boolean;
      readonly findings: readonly Finding[];
      readonly praised: readonly string[];
      readonly score: number;
      readonly assisted: boolean;
      /** Rules of law that the findings are about, by id; `named` where the note told of it. */
      readonly law?: readonly { readonly rule: string; readonly named: boolean }[];
    }
  // { kind: "hint" }: the next message counts as assisted
  | { readonly type: 'HelpTaken'; readonly kind: 'hint' | 'asked_coach' }
  | { readonly type: 'HelpChanged'; readonly help: Help }
  // { outcome: "agreed", agreement: {…} }
  | { readonly type: 'RehearsalEnded'; readonly outcome: Outcome; readonly agreement?: Plan }
  // { before: 3 }: opens a branch in which turn 3 has not been said
  | { readonly type: 'Rewound'; readonly before: number };
