import { start as begin, type Choices, type StartRefusal } from '../rehearsal/start.ts';
import { type Card, cardOf } from './card.ts';
import type { Deps } from './deps.ts';
import type { Payload } from './payload.ts';
import type { OutboxRow, RehearsalRecord } from './ports.ts';
import { speakerIn } from './speaker.ts';

export type StartRequest = Choices & {
  readonly owner: string;
  readonly guild: string | null;
  readonly face: RehearsalRecord['face'];
  readonly channel: string | null;
  readonly sourceIds: readonly string[];
};

export type StartResult =
  | {
      readonly status: 'started';
      readonly id: string;
      readonly card: Card;
      readonly opening: string;
      readonly outbox: readonly OutboxRow[];
    }
  | { readonly status: 'already_seen' }
  | { readonly status: 'refused'; readonly why: StartRefusal['refused'] };

/** Begins a rehearsal and stores it, with the opening to be delivered. */
export const start = async (deps: Deps, request: StartRequest): Promise<StartResult> => {
  const { store, content, now, newId } = deps;
  const started = begin(request, content);
  if ('refused' in started) return { status: 'refused', why: started.refused };
  const id = newId();
  const at = now();
  const card = cardOf(content, started.state);
  const payload: Payload = {
    kind: 'opening',
    rehearsal: id,
    card,
    agent: speakerIn(content, started.state),
    line: started.opening,
    readers: request.guild === null ? 'person' : 'moderators',
  };
  const { owner, guild, face, channel, scenario, side, locale } = request;
  // A case that was named has a level of its own.
  const { level } = started.state;
  await store.person(owner);
  const result = await store.create(
    { id, owner, guild, face, channel, scenario, side, level, locale, startedAt: at },
    {
      rehearsal: id,
      expectedSeq: 0,
      at,
      events: started.events,
      texts: started.texts,
      outbox: [{ face, channel, payload }],
      sourceIds: request.sourceIds,
      place: started.state.place,
      turns: 0,
    },
  );
  if (result.status === 'stored')
    return { status: 'started', id, card, opening: started.opening, outbox: result.outbox };
  if (result.status === 'already_seen') return { status: 'already_seen' };
  throw new Error(`a new rehearsal ${id} was found to exist already at ${result.seq}`);
};
