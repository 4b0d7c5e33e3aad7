import type { Criterion } from '../content/rubric.ts';
import type { RehearsalEvent, Standing } from '../domain/event.ts';
import type { Move } from '../domain/move.ts';
import { type Judgement, type Rehearsal, stageOf } from '../domain/rehearsal.ts';
import type { Stage } from '../domain/stage.ts';
import { begin, evolve } from './fold.ts';

/** One message, with what became of it. */
export type Attempt = {
  /** Number of its event over all branches, from 1: its words are kept under it. */
  readonly seq: number;
  readonly turn: number;
  readonly stage: Stage;
  readonly judgement: Judgement | null;
  /** Number of the event with the counterpart's answer, and what it did. */
  readonly answeredAt: number | null;
  readonly move: Move | null;
  readonly standing: Standing;
};

/** A message that was said again after going back, beside what it was before. Lists hold ids of criteria. */
export type Retry = {
  readonly before: Attempt;
  readonly after: Attempt;
  /** Met now and not before. */
  readonly added: readonly string[];
  /** Broken before and not now. */
  readonly mended: readonly string[];
  /** Broken now. */
  readonly missing: readonly string[];
};

/** What a person can learn from a rehearsal that has ended. */
export type Hindsight = {
  readonly start: Standing;
  /** The messages of the branch that was played to its end. */
  readonly attempts: readonly Attempt[];
  readonly best: Attempt | null;
  readonly toChange: Attempt | null;
  /** The criterion to practise next. */
  readonly practise: string | null;
  readonly retries: readonly Retry[];
};

type Walk = {
  readonly state: Rehearsal;
  readonly attempts: readonly Attempt[];
  /** The state before each turn of the branch. */
  readonly before: ReadonlyMap<number, Rehearsal>;
  /** The messages that the person went back to. */
  readonly left: readonly Attempt[];
};

const walkOn = (walk: Walk, event: RehearsalEvent, seq: number): Walk => {
  if (event.type === 'Rewound') {
    const { before } = event;
    return {
      ...walk,
      state: walk.before.get(before) ?? walk.state,
      attempts: walk.attempts.filter(({ turn }) => turn < before),
      // What was said later was said in another talk.
      left: [
        ...walk.left.filter(({ turn }) => turn <= before),
        ...walk.attempts.filter(({ turn }) => turn === before),
      ],
    };
  }
  const state = evolve(walk.state, event);
  const { standing } = state;
  if (event.type === 'MessageRead') {
    const stage = stageOf(walk.state);
    const attempt: Attempt = {
      seq,
      turn: event.turn,
      stage,
      judgement: null,
      answeredAt: null,
      move: null,
      standing,
    };
    return {
      ...walk,
      state,
      attempts: [...walk.attempts, attempt],
      before: new Map(walk.before).set(event.turn, walk.state),
    };
  }
  const last = walk.attempts.at(-1);
  if (!last) return { ...walk, state };
  const judgement = state.judgements.find(({ turn }) => turn === last.turn) ?? null;
  const answer =
    event.type === 'CounterpartMoved' && last.answeredAt === null
      ? { answeredAt: seq, move: event.move }
      : {};
  return {
    ...walk,
    state,
    attempts: [...walk.attempts.slice(0, -1), { ...last, judgement, standing, ...answer }],
  };
};

const brokenIn = ({ judgement }: Attempt): readonly string[] =>
  judgement?.findings.map(({ criterion }) => criterion) ?? [];

const compare = (before: Attempt, after: Attempt): Retry => {
  const old = brokenIn(before);
  const missing = brokenIn(after);
  const wasMet = before.judgement?.praised ?? [];
  return {
    before,
    after,
    added: after.judgement?.praised.filter((id) => !wasMet.includes(id)) ?? [],
    mended: old.filter((id) => !missing.includes(id)),
    missing,
  };
};

/** The message that did best is one that needed no correction, rather without help than with. */
const bestOf = (attempts: readonly Attempt[]): Attempt | null => {
  const worth = ({ judgement }: Attempt): number =>
    judgement && judgement.findings.length === 0 && judgement.praised.length > 0
      ? judgement.score - (judgement.assisted ? 5 : 0)
      : -1;
  const best = attempts.toSorted((a, b) => worth(b) - worth(a))[0];
  return best && worth(best) >= 0 ? best : null;
};

const worstOf = (attempts: readonly Attempt[]): Attempt | null =>
  attempts
    .filter((attempt) => brokenIn(attempt).length > 0)
    .toSorted((a, b) => (a.judgement?.score ?? 0) - (b.judgement?.score ?? 0))[0] ?? null;

/** What was broken most, by weight; where nothing was, the heaviest thing of use that was never done. */
const toPractise = (
  criteria: readonly Criterion[],
  attempts: readonly Attempt[],
  side: Rehearsal['side'],
): string | null => {
  const broken = attempts.flatMap(brokenIn);
  const met = attempts.flatMap(({ judgement }) => judgement?.praised ?? []);
  const lost = ({ id, weight }: Criterion): number => weight * broken.filter((other) => other === id).length;
  const own = criteria.filter(({ sides }) => sides.includes(side));
  const heaviest = own.filter((one) => lost(one) > 0).toSorted((a, b) => lost(b) - lost(a))[0];
  if (heaviest) return heaviest.id;
  return (
    own.filter((one) => one.met && !met.includes(one.id)).toSorted((a, b) => b.weight - a.weight)[0]?.id ??
    null
  );
};

/** What all events of a rehearsal, over all branches, say in hindsight. The first must be RehearsalStarted. */
export const hindsightOn = (events: readonly RehearsalEvent[], criteria: readonly Criterion[]): Hindsight => {
  const [first, ...rest] = events;
  if (first?.type !== 'RehearsalStarted') throw new Error('a rehearsal begins with RehearsalStarted');
  const start: Walk = { state: begin(first), attempts: [], before: new Map(), left: [] };
  const { attempts, left } = rest.reduce((walk, event, i) => walkOn(walk, event, i + 2), start);
  return {
    start: first.standing,
    attempts,
    best: bestOf(attempts),
    toChange: worstOf(attempts),
    practise: toPractise(criteria, attempts, first.side),
    retries: left.flatMap((before) => {
      const after = attempts.find(({ turn }) => turn === before.turn);
      return after ? [compare(before, after)] : [];
    }),
  };
};
