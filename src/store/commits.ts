import type { Kysely } from 'kysely';
import type { Commit, CommitResult, Store } from '../app/ports.ts';
import { addToOutbox, cancelWaiting } from './outbox.ts';
import { ensurePerson } from './people.ts';
import type { Schema, StoreContext } from './schema.ts';

const wasSeen = async (db: Kysely<Schema>, sourceIds: readonly string[]): Promise<boolean> => {
  if (sourceIds.length === 0) return false;
  const found = await db.selectFrom('sources').select('id').where('id', 'in', sourceIds).executeTakeFirst();
  return found !== undefined;
};

const lastSeq = async (db: Kysely<Schema>, rehearsal: string): Promise<number | undefined> =>
  (await db.selectFrom('rehearsals').select('seq').where('id', '=', rehearsal).executeTakeFirst())?.seq;

/** Writes a commit that was found to be in order; the caller's transaction makes it all or nothing. */
const append = async (context: StoreContext, db: Kysely<Schema>, commit: Commit): Promise<CommitResult> => {
  const { codec } = context;
  const { rehearsal, at, expectedSeq, events, texts, sourceIds } = commit;
  const seq = expectedSeq + events.length;
  if (events.length > 0)
    await db
      .insertInto('events')
      .values(
        events.map((event, index) => {
          const own = expectedSeq + index + 1;
          const data = codec.seal(event, ['events', rehearsal, own]);
          return { rehearsal, seq: own, at, type: event.type, data };
        }),
      )
      .execute();
  const counted = new Map<number, number>();
  for (const { event, part, text } of texts) {
    if (events[event] === undefined)
      throw new RangeError(`a text belongs to event ${event} of a commit that has ${events.length}`);
    const own = expectedSeq + event + 1;
    const ordinal = counted.get(own) ?? 0;
    counted.set(own, ordinal + 1);
    const body = codec.seal(text, ['texts', rehearsal, own, ordinal, part]);
    await db.insertInto('texts').values({ rehearsal, seq: own, ordinal, part, body }).execute();
  }
  for (const id of new Set(sourceIds)) await db.insertInto('sources').values({ id, rehearsal, at }).execute();
  if (commit.cancelsFrom !== undefined) await cancelWaiting(db, rehearsal, commit.cancelsFrom);
  const outbox = await addToOutbox(context, db, { rehearsal, seq }, commit.outbox);
  await db
    .updateTable('rehearsals')
    .set({ seq, place: commit.place, turns: commit.turns, changed_at: at })
    .where('id', '=', rehearsal)
    .execute();
  return { status: 'stored', seq, outbox };
};

/** Each is one transaction; what comes back as `stale` or `already_seen` has written nothing. */
export const commits = (context: StoreContext): Pick<Store, 'create' | 'commit'> => ({
  create: (rehearsal, commit) => {
    if (commit.rehearsal !== rehearsal.id || commit.expectedSeq !== 0)
      throw new RangeError('the first commit of a rehearsal names it and expects event 0');
    return context.db.transaction().execute(async (trx) => {
      if (await wasSeen(trx, commit.sourceIds)) return { status: 'already_seen' };
      const seq = await lastSeq(trx, rehearsal.id);
      if (seq !== undefined) return { status: 'stale', seq };
      await ensurePerson(context, trx, rehearsal.owner);
      const { startedAt, ...kept } = rehearsal;
      const summary = { place: commit.place, turns: commit.turns, changed_at: commit.at, seq: 0 };
      await trx
        .insertInto('rehearsals')
        .values({
          id: kept.id,
          owner: kept.owner,
          guild: kept.guild,
          face: kept.face,
          channel: kept.channel,
          scenario: kept.scenario,
          side: kept.side,
          level: kept.level,
          locale: kept.locale,
          started_at: startedAt,
          ...summary,
        })
        .execute();
      return append(context, trx, commit);
    });
  },

  /** A rehearsal that is not there (erased meanwhile) is stale with 0 events. */
  commit: (commit) =>
    context.db.transaction().execute(async (trx) => {
      if (await wasSeen(trx, commit.sourceIds)) return { status: 'already_seen' };
      const seq = await lastSeq(trx, commit.rehearsal);
      if (seq === undefined || seq !== commit.expectedSeq) return { status: 'stale', seq: seq ?? 0 };
      return append(context, trx, commit);
    }),
});
