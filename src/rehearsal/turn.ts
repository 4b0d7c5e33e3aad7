import { judge, UNTOUCHED } from '../coach/judge.ts';
import { lawNotesOf, rulesOn } from '../coach/law.ts';
import { noteOn } from '../coach/note.ts';
import { openingsFor } from '../coach/rewrite.ts';
import { type Content, type SidePack, sideOf } from '../content/content.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import { type Rehearsal, stageOf } from '../domain/rehearsal.ts';
import type { CoachNote, TurnReply } from '../domain/reply.ts';
import { isOutcome, isStage } from '../domain/stage.ts';
import { raised, touched } from '../domain/utterance.ts';
import { mask } from '../understand/mask.ts';
import { normalise } from '../understand/normalise.ts';
import { clearingRewrite, ownWords } from './clearing.ts';
import { withHandbookPlaces } from './handbookPlaces.ts';
import { hear } from './hear.ts';
import { recordLaw } from './namedLaw.ts';
import { type RecordedText, Recorder } from './recorder.ts';
import { respond } from './respond.ts';
import { answerDistress, answerHalt, isHalted } from './safety.ts';
import { takeInCreditor } from './takeInCreditor.ts';
import { takeInDebtor } from './takeInDebtor.ts';

/** What a message or command adds: events, their prose, what to show, and the state after it. */
export type Turn = {
  readonly events: readonly RehearsalEvent[];
  readonly texts: readonly RecordedText[];
  readonly reply: TurnReply;
  readonly state: Rehearsal;
};

export type TurnRefusal = { readonly refused: 'ended' };

export const packOf = (content: Content, state: Pick<Rehearsal, 'scenario' | 'side'>): SidePack => {
  const pack = sideOf(content, state);
  if (!pack) throw new Error(`there is no scenario "${state.scenario}" on the ${state.side}'s side`);
  return pack;
};

/**
 * One message: read, weighed by the counterpart, judged by the coach against the talk as it was before it. Pure:
 * the same state, text and content give the same turn to the byte.
 */
export const takeTurn = (
  before: Rehearsal,
  text: string,
  content: Content,
  region?: string,
): Turn | TurnRefusal => {
  if (isOutcome(before.place)) return { refused: 'ended' };
  const pack = packOf(content, before);
  const { scenario } = pack;
  const utterance = hear(before, scenario, content, text);
  const said = mask(text, utterance.secrets);
  const record = new Recorder(before);
  record.add({ type: 'MessageRead', turn: before.turn + 1, utterance }, { part: 'said', text: said });

  const finish = (shown: Shown, coach: CoachNote | null): Turn => ({
    events: record.events,
    texts: record.texts,
    reply: {
      turn: record.state.turn,
      stage: { before: before.place, after: record.state.place },
      understood: {
        acts: unique(utterance.acts),
        flags: unique(utterance.flags),
        topics: unique(utterance.topics),
        terms: utterance.terms,
      },
      counterpart: shown,
      standing: record.state.standing,
      coach,
      ...(record.state.outcome ? { outcome: record.state.outcome } : {}),
    },
    state: record.state,
  });

  if (raised(utterance, 'distress')) return finish(answerDistress(record, content, utterance, region), null);
  if (isHalted(before)) return finish(answerHalt(record, content, pack, utterance, region), null);
  if (before.place === 'paused') record.enter({ type: 'RESUMED', to: stageOf(before) });
  if (touched(utterance, 'coach') && utterance.acts.length === 0) {
    const openings = openingsFor(content.rubric.advice[before.locale], record.state, ownWords(pack, before));
    record.add({ type: 'HelpTaken', kind: 'asked_coach' }, { part: 'note', text: openings.join('\n') });
    const shown = record.speak(pack, {
      move: 'wait',
      segments: [{ key: 'take_your_time' }],
      asked: before.asked,
    });
    return finish(shown, { appropriate: true, findings: [], openings, score: UNTOUCHED });
  }

  const heard = { before, text: normalise(text), utterance, content, lines: pack.lines };
  const taken =
    scenario.side === 'debtor'
      ? takeInDebtor(record, scenario, heard)
      : takeInCreditor(record, scenario, heard);
  const { signals } = taken;

  const shown = respond(record, pack, utterance, taken);

  // Judged against the talk as it was before the message; nothing is judged where the coach is off.
  const coach = before.help === 'off' || !isStage(signals.stage) ? null : coachOn();
  return finish(shown, coach);

  function coachOn(): CoachNote {
    // The coach does not find fault with what the other side has just taken.
    const taken = shown.move === 'accept' || shown.move === 'close_agreed';
    const facts = taken ? new Set([...signals.facts, 'was_accepted' as const]) : signals.facts;
    const judged = judge(pack.criteria, before.side, { ...signals, facts }, utterance);
    const rules = rulesOn(content.law, judged.findings, { scenario: before.scenario, signals, region });
    const law = recordLaw(rules, before.judgements, before.help !== 'nudge');
    const named = law.flatMap(({ rule, named }) => (named ? [rule] : []));
    const lawNotes = lawNotesOf(content, named, before.locale);
    const rewrite =
      before.help === 'rewrite' ? clearingRewrite(before, content, pack, judged, said, utterance) : undefined;
    const worded = noteOn(
      content.rubric,
      before.locale,
      before.help,
      judged,
      said,
      rewrite,
      `${before.seed}:${before.turn}`,
      before.toMend,
    );
    const placed = withHandbookPlaces(worded, content, before);
    const note: CoachNote = lawNotes ? { ...placed, law: lawNotes } : placed;
    record.add(
      {
        type: 'CoachJudged',
        turn: before.turn + 1,
        appropriate: judged.appropriate,
        findings: judged.findings,
        praised: judged.praised,
        score: judged.score,
        assisted: before.helped,
        ...(law.length > 0 ? { law } : {}),
      },
      { part: 'note', text: JSON.stringify(note) },
    );
    return note;
  }
};

type Shown = TurnReply['counterpart'];

const unique = (found: readonly { readonly label: string }[]): string[] => [
  ...new Set(found.map(({ label }) => label)),
];
