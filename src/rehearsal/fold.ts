import { addMonths, type PlainDate } from '../domain/calendar.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Ask } from '../domain/move.ts';
import type { Package, PackageWish } from '../domain/package.ts';
import { samePlan } from '../domain/plan.ts';
import type { Offer, Rehearsal } from '../domain/rehearsal.ts';
import { isStage } from '../domain/stage.ts';
import { cued, did, raised, type Utterance } from '../domain/utterance.ts';
import { compareTerms } from './compareTerms.ts';

type Started = Extract<RehearsalEvent, { type: 'RehearsalStarted' }>;

/** What was agreed beside a plan stands until something else is asked for. */
const wishedIn = (agreed: Package | undefined): PackageWish | null => {
  if (!agreed) return null;
  const { ratePercent, marketing, settlementDays, trades, services } = agreed;
  return { rate: ratePercent, marketing, settlementDays, trades, services };
};

/** The state at the very beginning. */
export const begin = (event: Started): Rehearsal => ({
  scenario: event.scenario,
  side: event.side,
  level: event.level,
  locale: event.locale,
  help: event.help,
  case: event.case,
  seed: event.seed,
  versions: event.versions,
  startedOn: event.today,
  today: event.today,
  random: event.random,
  place: 'greet',
  pausedFrom: null,
  resumeAsked: false,
  wasHeld: false,
  turn: 0,
  branch: 0,
  standing: event.standing,
  standingReasons: [],
  facts: [],
  means: {},
  proposal: null,
  packageWish: wishedIn(event.visit?.plan.package),
  offer: null,
  offersMade: [],
  rounds: 0,
  asked: [],
  askCounts: {},
  lastMove: null,
  linesUsed: [],
  evidence: [],
  review: null,
  obstacles: { raised: [], cleared: [] },
  judgements: [],
  toMend: [],
  helped: false,
  outcome: null,
  agreement: null,
  visit: event.visit ?? null,
});

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

/** The cue by which a person says that they want to go on after a hold. */
const wishesToGoOn = (utterance: Utterance): boolean =>
  cued(utterance, 'wants_resume') && !raised(utterance, 'distress');

const countAsks = (counts: Rehearsal['askCounts'], asked: readonly Ask[]): Rehearsal['askCounts'] => {
  const next = { ...counts };
  for (const ask of asked) next[ask] = (next[ask] ?? 0) + 1;
  return next;
};

/** What is turned down, or answered with another plan, does not lie open until it is named again. */
const turnedDown = (offer: Offer | null): Offer | null => offer && { ...offer, declined: true };

const namedAgain = (offer: Offer | null, asked: readonly Ask[]): Offer | null => {
  if (!offer?.declined || !asked.some((ask) => ask === 'plan' || ask === 'confirmation')) return offer;
  const { declined: _, ...open } = offer;
  return open;
};

const declines = (utterance: Utterance): boolean =>
  did(utterance, 'reject') && !cued(utterance, 'nothing_to_correct') && !cued(utterance, 'affords_it');

/** An offer whose days have passed stands with its figures, from today on; it has to be read back again. */
const postponed = ({ plan, ...offer }: Offer, today: PlainDate): Offer => {
  let { startDate } = plan;
  while (startDate < today) startDate = addMonths(startDate, 1);
  return {
    ...offer,
    plan: { ...plan, downDate: plan.downDate < today ? today : plan.downDate, startDate },
    readBack: false,
  };
};

/** The state after one more event of the current branch. */
export const evolve = (state: Rehearsal, event: RehearsalEvent): Rehearsal => {
  switch (event.type) {
    case 'RehearsalStarted':
      return begin(event);
    case 'MessageRead':
      // Two wishes to go on count only where nothing else was said between them.
      return {
        ...state,
        turn: event.turn,
        resumeAsked: state.resumeAsked && wishesToGoOn(event.utterance),
        offer: declines(event.utterance) ? turnedDown(state.offer) : state.offer,
      };
    case 'FactsLearned':
      return { ...state, facts: union(state.facts, event.facts), means: { ...state.means, ...event.means } };
    case 'ProposalMade':
      return {
        ...state,
        proposal: event.proposal,
        offer:
          state.offer && compareTerms(event.proposal, state.offer.plan) === 'contradict'
            ? turnedDown(state.offer)
            : state.offer,
      };
    case 'PackageAsked':
      return { ...state, packageWish: event.wish };
    case 'StandingChanged':
      return {
        ...state,
        standing: event.standing,
        standingReasons: union(state.standingReasons, event.reasons),
        // Another desk begins anew; someone who owes remembers, whoever the person asked meanwhile.
        rounds:
          state.side === 'creditor' || event.standing.authority === state.standing.authority
            ? state.rounds
            : 0,
      };
    case 'StageEntered':
      return {
        ...state,
        place: event.to,
        pausedFrom: isStage(event.to) ? null : isStage(event.from) ? event.from : state.pausedFrom,
        resumeAsked: false,
        wasHeld: state.wasHeld || event.to === 'held_for_safety',
      };
    case 'ResumeAsked':
      return { ...state, resumeAsked: true };
    case 'OfferMade':
      return {
        ...state,
        offer: { plan: event.plan, readBack: event.readBack },
        offersMade: state.offersMade.some((plan) => samePlan(plan, event.plan))
          ? state.offersMade
          : [...state.offersMade, event.plan],
      };
    case 'OfferWithdrawn':
      return { ...state, offer: null };
    case 'CounterpartMoved':
      return {
        ...state,
        random: event.random,
        lastMove: event.move,
        linesUsed: [...state.linesUsed, ...event.lines],
        asked: event.asked,
        offer: namedAgain(state.offer, event.asked),
        askCounts: countAsks(state.askCounts, event.asked),
        rounds: event.move === 'counter' || event.move === 'offer' ? state.rounds + 1 : state.rounds,
      };
    case 'EvidenceShown':
      return { ...state, evidence: union(state.evidence, [event.name]) };
    case 'ObstacleRaised':
      return {
        ...state,
        obstacles: { ...state.obstacles, raised: union(state.obstacles.raised, [event.obstacle]) },
      };
    case 'ObstacleCleared':
      return {
        ...state,
        obstacles: { ...state.obstacles, cleared: union(state.obstacles.cleared, [event.obstacle]) },
      };
    case 'ReviewOpened':
      return {
        ...state,
        review: { ticket: event.ticket, since: state.today, due: event.due, decided: false },
      };
    case 'ReviewDecided':
      return state.review ? { ...state, review: { ...state.review, decided: true } } : state;
    case 'DaysPassed':
      return { ...state, today: event.today, offer: state.offer && postponed(state.offer, event.today) };
    case 'CoachJudged': {
      const { type: _, ...judgement } = event;
      return {
        ...state,
        judgements: [...state.judgements, judgement],
        toMend: judgement.findings.map(({ criterion }) => criterion),
        helped: false,
      };
    }
    case 'HelpTaken':
      return { ...state, helped: true };
    case 'HelpChanged':
      return { ...state, help: event.help };
    case 'RehearsalEnded':
      return { ...state, place: event.outcome, outcome: event.outcome, agreement: event.agreement ?? null };
    case 'Rewound':
      return state;
    default:
      return event satisfies never;
  }
};

/**
 * The events that lead to where the talk is now, and how often it was rewound: everything from the first event of
 * the turn that a rewind goes back before belongs to a branch that was left.
 */
export const currentBranch = (
  events: readonly RehearsalEvent[],
): { readonly events: readonly RehearsalEvent[]; readonly rewinds: number } => {
  let branch: RehearsalEvent[] = [];
  let rewinds = 0;
  for (const event of events) {
    if (event.type !== 'Rewound') {
      branch.push(event);
      continue;
    }
    rewinds++;
    const cut = branch.findIndex((past) => past.type === 'MessageRead' && past.turn >= event.before);
    // How much help the person wants is theirs to say, in whichever branch they said it.
    if (cut >= 0)
      branch = [...branch.slice(0, cut), ...branch.slice(cut).filter((past) => past.type === 'HelpChanged')];
  }
  return { events: branch, rewinds };
};

/** After a rewind, until something is judged again, what the message broke that is to be said anew. */
const brokenBeforeRewind = (events: readonly RehearsalEvent[]): readonly string[] | undefined => {
  const at = events.findLastIndex(({ type }) => type === 'Rewound' || type === 'CoachJudged');
  const rewound = events[at];
  if (rewound?.type !== 'Rewound') return undefined;
  const judged = events.findLast(
    (event, i) => i < at && event.type === 'CoachJudged' && event.turn === rewound.before,
  );
  return judged?.type === 'CoachJudged' ? judged.findings.map(({ criterion }) => criterion) : [];
};

/** The state after all events of a rehearsal. The first must be RehearsalStarted. */
export const fold = (events: readonly RehearsalEvent[]): Rehearsal => {
  const branch = currentBranch(events);
  const [first, ...rest] = branch.events;
  if (first?.type !== 'RehearsalStarted') throw new Error('a rehearsal begins with RehearsalStarted');
  const state = rest.reduce(evolve, begin(first));
  return {
    ...state,
    branch: branch.rewinds,
    toMend: brokenBeforeRewind(events) ?? state.toMend,
    // A branch may be left; that someone was in despair is not.
    wasHeld: events.some((event) => event.type === 'StageEntered' && event.to === 'held_for_safety'),
  };
};
