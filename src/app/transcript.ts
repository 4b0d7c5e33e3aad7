import type { Move } from '../domain/move.ts';
import type { CoachNote } from '../domain/reply.ts';
import type { Place } from '../domain/stage.ts';
import { currentBranch } from '../rehearsal/fold.ts';
import type { Deps } from './deps.ts';
import type { RehearsalRecord, StoredEvent } from './ports.ts';

/** One entry of a transcript, oldest first. */
export type TranscriptEntry =
  | {
      readonly who: 'person';
      readonly turn: number;
      readonly text: string;
      readonly flags: readonly string[];
      readonly at: string;
    }
  | { readonly who: 'counterpart'; readonly move: Move; readonly text: string; readonly at: string }
  | { readonly who: 'coach'; readonly text: string; readonly at: string }
  | { readonly who: 'stage'; readonly place: Place; readonly at: string };

/** What was said and shown in the current branch. What was erased is left out. */
export const transcript = async (
  { store }: Pick<Deps, 'store'>,
  record: RehearsalRecord,
): Promise<TranscriptEntry[]> => {
  const [stored, texts] = await Promise.all([store.events(record.id), store.texts(record.id)]);
  const prose = new Map(texts.map(({ seq, part, text }) => [`${seq}:${part}`, text]));
  const kept = new Set(currentBranch(stored.map(({ event }) => event)).events);
  return stored.filter(({ event }) => kept.has(event)).flatMap((entry) => entriesOf(entry, prose));
};

const entriesOf = (
  { seq, at, event }: StoredEvent,
  prose: ReadonlyMap<string, string>,
): TranscriptEntry[] => {
  const said = prose.get(`${seq}:said`);
  const shown = prose.get(`${seq}:shown`);
  const note = prose.get(`${seq}:note`);
  switch (event.type) {
    case 'MessageRead':
      return said === undefined
        ? []
        : [
            {
              who: 'person',
              turn: event.turn,
              text: said,
              flags: event.utterance.flags.map(({ label }) => label),
              at,
            },
          ];
    case 'CounterpartMoved':
      return shown === undefined ? [] : [{ who: 'counterpart', move: event.move, text: shown, at }];
    case 'CoachJudged':
      return note === undefined ? [] : [{ who: 'coach', text: noteLine(note), at }];
    case 'HelpTaken':
      return note === undefined ? [] : [{ who: 'coach', text: note, at }];
    case 'StageEntered':
      return [{ who: 'stage', place: event.to, at }];
    default:
      return [];
  }
};

/** A stored note in one piece of text: praise, findings, the better wording and what the law says. */
const noteLine = (json: string): string => {
  const note = JSON.parse(json) as CoachNote;
  const law = note.law?.notes.map(({ rule, says }) => `${rule} ${says}`) ?? [];
  return [note.mended, note.praise, ...note.findings.map(({ advice }) => advice), note.rewrite, ...law]
    .filter((part) => part)
    .join('\n');
};
