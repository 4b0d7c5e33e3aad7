import type { RehearsalEvent } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Scores } from '../domain/setting.ts';
import type { RecordedText } from '../rehearsal/recorder.ts';
import { type Card, cardOf } from './card.ts';
import type { Deps } from './deps.ts';
import { isPlayable, type Loaded, load } from './load.ts';
import type { Payload } from './payload.ts';
import type { OutboxRow, Person, RehearsalRecord, StoredText } from './ports.ts';
import { type ReportView, viewReport } from './reportView.ts';
import { speakerIn } from './speaker.ts';

/** What an action in a rehearsal adds, before it is stored. */
export type Addition = {
  readonly events: readonly RehearsalEvent[];
  readonly texts: readonly RecordedText[];
  readonly state: Rehearsal;
  readonly payload: (context: {
    readonly card: Card;
    readonly agent: string;
    readonly report?: ReportView;
    /** As the person wants them. */
    readonly scores: Scores;
  }) => Payload;
  /** Where a branch is left, the number of its first event. */
  readonly cancelsFrom?: number | undefined;
};

export type ActResult<Refusal extends string> =
  | {
      readonly status: 'done';
      readonly payload: Payload;
      readonly state: Rehearsal;
      readonly seq: number;
      readonly texts: Addition['texts'];
      readonly outbox: readonly OutboxRow[];
    }
  | { readonly status: 'already_seen' }
  | { readonly status: 'refused'; readonly why: Refusal | 'outdated' };

const ATTEMPTS = 3;

/**
 * Does one thing in a rehearsal: loads it, lets `what` work out what is added, stores that in one transaction and
 * returns what is to be delivered. One at a time per rehearsal; where another process was quicker, it starts over.
 */
export const act = <Refusal extends string>(
  deps: Deps,
  record: RehearsalRecord,
  sourceIds: readonly string[],
  what: (loaded: Loaded, person: Person) => Addition | { readonly refused: Refusal },
): Promise<ActResult<Refusal>> =>
  deps.queue(record.id, async () => {
    const person = await deps.store.person(record.owner);
    const scores = person.scores ?? 'shown';
    for (let attempt = 1; ; attempt++) {
      const loaded = await load(deps, record);
      if (!isPlayable(loaded.state, deps.content)) return { status: 'refused', why: 'outdated' };
      const added = what(loaded, person);
      if ('refused' in added) return { status: 'refused', why: added.refused };
      const { state } = added;
      const card = cardOf(deps.content, state);
      const agent = speakerIn(deps.content, state);
      const report = await reportAfter(deps, loaded, added);
      const payload = added.payload({ card, agent, scores, ...(report ? { report } : {}) });
      const result = await deps.store.commit({
        rehearsal: record.id,
        expectedSeq: loaded.seq,
        at: deps.now(),
        events: added.events,
        texts: added.texts,
        outbox: [{ face: record.face, channel: record.channel, payload }],
        sourceIds,
        place: state.place,
        turns: state.turn,
        ...(added.cancelsFrom === undefined ? {} : { cancelsFrom: added.cancelsFrom }),
      });
      if (result.status === 'stored')
        return {
          status: 'done',
          payload,
          state,
          seq: result.seq,
          texts: added.texts,
          outbox: result.outbox,
        };
      if (result.status === 'already_seen') return { status: 'already_seen' };
      if (attempt === ATTEMPTS)
        throw new Error(`rehearsal ${record.id} kept changing while a turn was taken`);
    }
  });

/** The report, where what was added ends the rehearsal. */
const reportAfter = async (
  { store, content }: Deps,
  { record, events, seq }: Loaded,
  added: Addition,
): Promise<ReportView | undefined> => {
  if (!added.state.outcome) return undefined;
  const fresh = added.texts.map(
    ({ event, part, text }): StoredText => ({ seq: seq + event + 1, part, text }),
  );
  const texts = [...(await store.texts(record.id)), ...fresh];
  return viewReport({ state: added.state, events: [...events, ...added.events] }, texts, content);
};
