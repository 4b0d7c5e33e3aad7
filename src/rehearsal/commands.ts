import { openingsFor } from '../coach/rewrite.ts';
import type { AuthorityScenario } from '../content/authorityScenario.ts';
import type { Content, SidePack } from '../content/content.ts';
import { afterReview } from '../counterpart/authority/afterReview.ts';
import type { ContextOf } from '../counterpart/context.ts';
import { decide } from '../counterpart/decide.ts';
import type { Decision } from '../counterpart/decision.ts';
import { caseOf, ledgerOf } from '../counterpart/ledger.ts';
import { applyReasons } from '../counterpart/standing.ts';
import { addDays } from '../domain/calendar.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { TurnReply } from '../domain/reply.ts';
import type { Help } from '../domain/setting.ts';
import { isOutcome, isStage, type Outcome } from '../domain/stage.ts';
import type { Utterance } from '../domain/utterance.ts';
import { ownWords } from './clearing.ts';
import { type RecordedText, Recorder } from './recorder.ts';
import { carryOut, respond } from './respond.ts';
import { signalsOf } from './signals.ts';
import { takeInCreditor } from './takeInCreditor.ts';
import { packOf } from './turn.ts';

/** What a command adds, and the counterpart's words where it has any. */
export type Done = {
  readonly events: readonly RehearsalEvent[];
  readonly texts: readonly RecordedText[];
  readonly state: Rehearsal;
  readonly shown?: TurnReply['counterpart'];
  readonly openings?: readonly string[];
};

export type CommandRefusal = {
  readonly refused: 'ended' | 'not_now' | 'no_such_evidence' | 'already_shown' | 'no_such_turn' | 'bad_days';
};

const done = (record: Recorder, extra: Partial<Done> = {}): Done => ({
  events: record.events,
  texts: record.texts,
  state: record.state,
  ...extra,
});

/** Nothing was said: what a command is, to the counterpart. */
const silence = (state: Rehearsal, acts: Utterance['acts'] = []): Utterance => ({
  locale: state.locale,
  acts,
  flags: [],
  topics: [],
  cues: [],
  terms: {},
  mentions: { amounts: [], dates: [], durations: [], counts: [], percents: [] },
  secrets: [],
  length: 0,
});

/** An opening to build on. Costs nothing; the next message counts as assisted. */
export const hint = (state: Rehearsal, content: Content): Done | CommandRefusal => {
  if (isOutcome(state.place)) return { refused: 'ended' };
  if (state.place === 'held_for_safety') return { refused: 'not_now' };
  const openings = openingsFor(
    content.rubric.advice[state.locale],
    state,
    ownWords(packOf(content, state), state),
  );
  const record = new Recorder(state);
  record.add({ type: 'HelpTaken', kind: 'hint' }, { part: 'note', text: openings.join('\n') });
  return done(record, { openings });
};

/** Shows a paper of the case. */
export const showEvidence = (state: Rehearsal, name: string, content: Content): Done | CommandRefusal => {
  if (isOutcome(state.place)) return { refused: 'ended' };
  if (!isStage(state.place)) return { refused: 'not_now' };
  const pack = packOf(content, state);
  const { scenario } = pack;
  if (!caseOf(scenario, state).evidence.includes(name)) return { refused: 'no_such_evidence' };
  if (state.evidence.includes(name)) return { refused: 'already_shown' };
  const record = new Recorder(state);
  if (scenario.side === 'creditor') {
    const cue = { label: `proof_${name.replaceAll('-', '_')}`, span: { start: 0, end: 0 }, by: 'command' };
    const utterance = { ...silence(state), cues: [cue] };
    const taken = takeInCreditor(record, scenario, {
      before: state,
      text: '',
      utterance,
      content,
      lines: pack.lines,
    });
    return done(record, { shown: respond(record, pack, utterance, taken) });
  }
  record.add({ type: 'EvidenceShown', name });
  record.add({ type: 'FactsLearned', facts: ['evidence'] });
  const reasons = ['evidence_offered'] as const;
  record.add({ type: 'StandingChanged', standing: applyReasons(scenario.policy, state, reasons), reasons });
  const act = { label: 'offer_evidence', span: { start: 0, end: 0 }, by: 'command' } as const;
  return answered(record, state, pack, scenario, silence(state, [act]), decide);
};

/** Lets the counterpart answer a command, judged by the talk as it was before it. */
const answered = (
  record: Recorder,
  before: Rehearsal,
  pack: SidePack,
  scenario: AuthorityScenario,
  utterance: Utterance,
  step: (context: ContextOf<AuthorityScenario>) => Decision,
): Done => {
  const { state } = record;
  const signals = signalsOf(before, utterance, { terms: null, changed: false }, before.means, scenario);
  const ledger = ledgerOf(scenario, state);
  const decision = step({ scenario, state, utterance, signals, ledger, digitsMismatch: false });
  return done(record, { shown: carryOut(record, pack, decision, signals) });
};

const MAX_DAYS = 90;

/** Lets simulated days pass; a review whose day has come is decided. */
export const wait = (state: Rehearsal, days: number, content: Content): Done | CommandRefusal => {
  if (isOutcome(state.place)) return { refused: 'ended' };
  if (!isStage(state.place)) return { refused: 'not_now' };
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) return { refused: 'bad_days' };
  const pack = packOf(content, state);
  const { scenario } = pack;
  const record = new Recorder(state);
  record.add({ type: 'DaysPassed', days, today: addDays(state.today, days) });
  const { review } = record.state;
  if (scenario.side === 'creditor' || !review || review.decided || record.state.today < review.due)
    return done(record);
  record.add({ type: 'ReviewDecided' });
  return answered(record, record.state, pack, scenario, silence(state), afterReview);
};

export const changeHelp = (state: Rehearsal, help: Help): Done => {
  const record = new Recorder(state);
  if (help !== state.help) record.add({ type: 'HelpChanged', help });
  return done(record);
};

export const pause = (state: Rehearsal, content: Content): Done | CommandRefusal => {
  if (isOutcome(state.place)) return { refused: 'ended' };
  const record = new Recorder(state);
  if (!record.enter({ type: 'PAUSED' })) return { refused: 'not_now' };
  const shown = record.speak(packOf(content, state), {
    move: 'wait',
    segments: [{ key: 'paused' }],
    asked: state.asked,
  });
  return done(record, { shown });
};

/** Ends at the person's wish: with an offer read back it is partly agreed, else it is left. */
export const quit = (state: Rehearsal): Done | CommandRefusal => {
  if (isOutcome(state.place)) return { refused: 'ended' };
  const record = new Recorder(state);
  const outcome: Outcome = state.place === 'confirm' && state.offer?.readBack ? 'partly_agreed' : 'abandoned';
  if (!record.enter({ type: 'ENDED', outcome })) return { refused: 'not_now' };
  record.add({ type: 'RehearsalEnded', outcome });
  return done(record);
};

/** Goes back to before a turn: opens a branch in which it has not been said. A hold is not left this way. */
export const rewind = (
  state: Rehearsal,
  before: number,
): { readonly event: RehearsalEvent } | CommandRefusal => {
  if (state.place === 'held_for_safety') return { refused: 'not_now' };
  if (!Number.isInteger(before) || before < 1 || before > state.turn) return { refused: 'no_such_turn' };
  return { event: { type: 'Rewound', before } };
};
