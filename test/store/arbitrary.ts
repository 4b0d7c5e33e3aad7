import fc, { type Arbitrary } from 'fast-check';
import { ACTS } from '../../src/domain/act.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { type RehearsalEvent, STANDING_REASONS } from '../../src/domain/event.ts';
import { LEARNED_FACTS } from '../../src/domain/fact.ts';
import { FLAGS } from '../../src/domain/flag.ts';
import { ASKS, MOVES } from '../../src/domain/move.ts';
import { ISSUES } from '../../src/domain/package.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { HELPS, LEVELS, LOCALES, SIDES } from '../../src/domain/setting.ts';
import { OUTCOMES, PLACES } from '../../src/domain/stage.ts';
import { type Figure, KINDS, type Terms } from '../../src/domain/terms.ts';
import { TOPICS } from '../../src/domain/topic.ts';
import { DURATION_UNITS, type Found, type Utterance } from '../../src/domain/utterance.ts';

/** Any sequence of UTF-16 units, halves of pairs and NUL among them. */
export const anyText: Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 40,
  })
  .map((units) => String.fromCharCode(...units));

const count = fc.nat({ max: 1_000_000 });
const minor = fc.nat({ max: 100_000_000 });
const random = fc.nat({ max: 0xffffffff });
const date = fc.nat({ max: 4000 }).map((days) => addDays('2024-01-01', days));
const id = fc.string({ minLength: 1, maxLength: 12 });
const few = <T>(item: Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const span = fc.record({ start: count, end: count });
const figure: Arbitrary<Figure> = fc.oneof(minor, fc.tuple(minor, minor));
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const foundOf = <L extends string>(label: Arbitrary<L>): Arbitrary<Found<L>[]> =>
  few(fc.record({ label, span, by: id }));

const terms: Arbitrary<Terms> = fc.record(
  {
    kinds: few(oneOf(KINDS)),
    currency: id,
    instalments: figure,
    perInstalment: figure,
    downPayment: figure,
    total: figure,
    startDate: date,
    alternatives: few(fc.record({ instalments: figure }, { requiredKeys: [] })),
    downPaymentPercent: figure,
  },
  { requiredKeys: [] },
);

const plan: Arbitrary<Plan> = fc.record({
  currency: id,
  principal: minor,
  fee: minor,
  feeWaived: minor,
  downPayment: minor,
  downDate: date,
  instalments: count,
  startDate: date,
});

const utterance: Arbitrary<Utterance> = fc.record({
  locale: oneOf(LOCALES),
  acts: foundOf(oneOf(ACTS)),
  flags: foundOf(oneOf(FLAGS)),
  topics: foundOf(oneOf(TOPICS)),
  cues: foundOf(id),
  terms,
  mentions: fc.record({
    amounts: few(fc.record({ start: count, end: count, value: minor, currency: id })),
    dates: few(fc.record({ start: count, end: count, date })),
    durations: few(fc.record({ start: count, end: count, n: count, unit: oneOf(DURATION_UNITS) })),
    counts: few(fc.record({ start: count, end: count, count })),
    percents: few(fc.record({ start: count, end: count, percent: count, off: fc.boolean() })),
  }),
  secrets: few(span),
  length: count,
});

const standing = fc.record({ trust: count, patience: count, authority: count });

type Kind = RehearsalEvent['type'];
type Fields<K extends Kind> = Omit<Extract<RehearsalEvent, { type: K }>, 'type'>;

// A kind of event that is added to the domain and not here fails the type check.
const fields: { readonly [K in Kind]: Arbitrary<Fields<K>> } = {
  RehearsalStarted: fc.record({
    scenario: id,
    side: oneOf(SIDES),
    level: oneOf(LEVELS),
    locale: oneOf(LOCALES),
    help: oneOf(HELPS),
    case: id,
    seed: count,
    today: date,
    random,
    standing,
    versions: fc.record({ scenario: id, rubric: id, machine: id, understanding: id }),
  }),
  MessageRead: fc.record({ turn: count, utterance }),
  FactsLearned: fc.record(
    {
      facts: few(oneOf(LEARNED_FACTS)),
      means: fc.record({ income: minor, cash: minor }, { requiredKeys: [] }),
    },
    { requiredKeys: ['facts'] },
  ),
  ProposalMade: fc.record({ proposal: terms, changed: fc.boolean() }),
  PackageAsked: fc.record({
    wish: fc.record(
      {
        rate: fc.oneof(fc.double({ min: 0, max: 5, noNaN: true }), fc.constant('less' as const)),
        marketing: fc.oneof(minor, fc.constant('some' as const)),
        settlementDays: count,
        trades: few(id),
        services: few(id),
        priority: oneOf(ISSUES),
      },
      { requiredKeys: ['trades', 'services'] },
    ),
  }),
  StandingChanged: fc.record({ standing, reasons: few(oneOf(STANDING_REASONS)) }),
  StageEntered: fc.record({ from: oneOf(PLACES), to: oneOf(PLACES) }),
  ObstacleRaised: fc.record({ obstacle: id }),
  ObstacleCleared: fc.record({ obstacle: id }),
  OfferMade: fc.record({ plan, readBack: fc.boolean() }),
  OfferWithdrawn: fc.constant({}),
  CounterpartMoved: fc.record({ move: oneOf(MOVES), lines: few(id), asked: few(oneOf(ASKS)), random }),
  EvidenceShown: fc.record({ name: anyText }),
  ReviewOpened: fc.record({ ticket: id, due: date }),
  ReviewDecided: fc.constant({}),
  DaysPassed: fc.record({ days: count, today: date }),
  CoachJudged: fc.record({
    turn: count,
    appropriate: fc.boolean(),
    findings: few(fc.record({ criterion: id, span }, { requiredKeys: ['criterion'] })),
    praised: few(id),
    score: count,
    assisted: fc.boolean(),
  }),
  HelpTaken: fc.record({ kind: fc.constantFrom('hint', 'asked_coach') }),
  HelpChanged: fc.record({ help: oneOf(HELPS) }),
  RehearsalEnded: fc.record({ outcome: oneOf(OUTCOMES), agreement: plan }, { requiredKeys: ['outcome'] }),
  ResumeAsked: fc.constant({}),
  Rewound: fc.record({ before: count }),
};

export const EVENT_KINDS = Object.keys(fields) as Kind[];

/** Events of one kind, every optional field there or not. */
export const eventOf = (type: Kind): Arbitrary<RehearsalEvent> =>
  (fields[type] as Arbitrary<object>).map((rest) => ({ type, ...rest }) as RehearsalEvent);
