import type { Kysely, Selectable } from 'kysely';
import type { Commit, OutboxRow, Store } from '../app/ports.ts';
import { jsonOf } from './json.ts';
import type { OutboxTable, Schema, StoreContext } from './schema.ts';

/** Adds what a commit has to deliver, after everything that the rehearsal already had to. */
export const addToOutbox = async (
  { codec }: StoreContext,
  db: Kysely<Schema>,
  { rehearsal, seq }: { readonly rehearsal: string; readonly seq: number },
  outbox: Commit['outbox'],
): Promise<OutboxRow[]> => {
  if (outbox.length === 0) return [];
  const { last } = await db
    .selectFrom('outbox')
    .select((select) => select.fn.max('nth').as('last'))
    .where('rehearsal', '=', rehearsal)
    .executeTakeFirstOrThrow();
  const rows: OutboxRow[] = [];
  for (const [index, { face, channel, payload }] of outbox.entries()) {
    const nth = ((last as number | null) ?? 0) + index + 1;
    const { id } = await db
      .insertInto('outbox')
      .values({
        rehearsal,
        nth,
        seq,
        face,
        channel,
        state: 'waiting',
        attempts: 0,
        payload: codec.seal(payload, ['outbox', rehearsal, nth, 'payload']),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const told = { id, rehearsal, face, channel, payload: JSON.parse(jsonOf(payload)) as unknown };
    rows.push({ ...told, attempts: 0, maybeSent: false });
  }
  return rows;
};

/** What waits of a rehearsal since an event will not be delivered; its words go at once. */
export const cancelWaiting = async (db: Kysely<Schema>, rehearsal: string, from: number): Promise<void> => {
  await db
    .updateTable('outbox')
    .set({ state: 'cancelled', payload: null, reason: null, retry_at: null })
    .where('rehearsal', '=', rehearsal)
    .where('seq', '>=', from)
    .where('state', '=', 'waiting')
    .execute();
};

export const outbox = ({
  db,
  codec,
}: StoreContext): Pick<Store, 'due' | 'attempting' | 'delivered' | 'undelivered'> => {
  const read = (row: Selectable<OutboxTable>): OutboxRow => ({
    id: row.id,
    rehearsal: row.rehearsal,
    face: row.face,
    channel: row.channel,
    payload: row.payload && codec.open(row.payload, ['outbox', row.rehearsal, row.nth, 'payload']),
    attempts: row.attempts,
    maybeSent: row.begun_at !== null,
  });
  const waiting = (row: number) =>
    db.updateTable('outbox').where('id', '=', row).where('state', '=', 'waiting');

  return {
    async due(face, now, limit, rehearsal) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll('outbox')
        .where('face', '=', face)
        .where('state', '=', 'waiting')
        .$if(rehearsal !== undefined, (query) => query.where('rehearsal', '=', rehearsal as string))
        .where((is) => is.or([is('retry_at', 'is', null), is('retry_at', '<=', now)]))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox as before')
                .select('before.id')
                .whereRef('before.rehearsal', '=', 'outbox.rehearsal')
                .whereRef('before.face', '=', 'outbox.face')
                .whereRef('before.nth', '<', 'outbox.nth')
                .where('before.state', '=', 'waiting'),
            ),
          ),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(read);
    },

    async attempting(row, at) {
      const { numUpdatedRows } = await waiting(row)
        .set((was) => ({ begun_at: at, attempts: was('attempts', '+', 1) }))
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    // A row that was cancelled while it was being sent did arrive: its message id is kept all the same.
    async delivered(row, at, messageId) {
      await db
        .updateTable('outbox')
        .set({ state: 'delivered', delivered_at: at, message_id: messageId, payload: null, reason: null })
        .where('id', '=', row)
        .execute();
    },

    async undelivered(row, reason, retryAt) {
      const known = await db
        .selectFrom('outbox')
        .select(['rehearsal', 'nth'])
        .where('id', '=', row)
        .executeTakeFirst();
      if (known === undefined) return;
      await waiting(row)
        .set({
          state: retryAt === null ? 'given_up' : 'waiting',
          begun_at: null,
          retry_at: retryAt,
          reason: codec.seal(reason, ['outbox', known.rehearsal, known.nth, 'reason']),
        })
        .execute();
    },
  };
};
