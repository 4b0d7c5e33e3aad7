import type { Selectable } from 'kysely';
import type { RehearsalRecord, Store, StoredEvent } from '../app/ports.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import { OUTCOMES } from '../domain/stage.ts';
import { StoreProblem } from './problems.ts';
import type { RehearsalTable, StoreContext } from './schema.ts';

const recordOf = (row: Selectable<RehearsalTable>): RehearsalRecord => ({
  id: row.id,
  owner: row.owner,
  guild: row.guild,
  face: row.face,
  channel: row.channel,
  scenario: row.scenario,
  side: row.side,
  level: row.level,
  locale: row.locale,
  place: row.place,
  turns: row.turns,
  startedAt: row.started_at,
  changedAt: row.changed_at,
  seq: row.seq,
});

type Reading =
  | 'rehearsalOf'
  | 'rehearsalIn'
  | 'openInChannel'
  | 'openOf'
  | 'endedOf'
  | 'openOn'
  | 'listIn'
  | 'lastEndedOf'
  | 'events'
  | 'texts'
  | 'sourcesOf'
  | 'seen';

export const rehearsals = ({ db, codec, path }: StoreContext): Pick<Store, Reading> => {
  const newestFirst = () => db.selectFrom('rehearsals').selectAll().orderBy('number', 'desc');
  const open = () => newestFirst().where('place', 'not in', OUTCOMES);

  return {
    async rehearsalOf(owner, id) {
      const row = await newestFirst().where('owner', '=', owner).where('id', '=', id).executeTakeFirst();
      return row && recordOf(row);
    },

    async rehearsalIn(guild, id) {
      const row = await newestFirst().where('guild', '=', guild).where('id', '=', id).executeTakeFirst();
      return row && recordOf(row);
    },

    async openInChannel(face, channel) {
      const row = await open()
        .where('face', '=', face)
        .where('channel', '=', channel)
        .limit(1)
        .executeTakeFirst();
      return row && recordOf(row);
    },

    async openOf(owner, face) {
      const rows = await open().where('owner', '=', owner).where('face', '=', face).execute();
      return rows.map(recordOf);
    },

    async endedOf(owner) {
      const rows = await newestFirst().where('owner', '=', owner).where('place', 'in', OUTCOMES).execute();
      return rows.map(recordOf);
    },

    async openOn(face) {
      const rows = await open().where('face', '=', face).execute();
      return rows.map(recordOf);
    },

    async listIn(guild, { limit, offset }) {
      const rows = await newestFirst().where('guild', '=', guild).limit(limit).offset(offset).execute();
      return rows.map(recordOf);
    },

    async lastEndedOf(owner, face) {
      const row = await newestFirst()
        .where('owner', '=', owner)
        .where('face', '=', face)
        .where('place', 'in', OUTCOMES)
        .where('turns', '>', 0)
        .limit(1)
        .executeTakeFirst();
      return row && recordOf(row);
    },

    async events(rehearsal) {
      const rows = await db
        .selectFrom('events')
        .select(['seq', 'at', 'data'])
        .where('rehearsal', '=', rehearsal)
        .orderBy('seq')
        .execute();
      return rows.map(({ seq, at, data }, index): StoredEvent => {
        if (seq !== index + 1)
          throw new StoreProblem(
            'corrupt',
            `rehearsal ${rehearsal} in ${path} lacks event ${index + 1}: restore a backup`,
          );
        return { seq, at, event: codec.open(data, ['events', rehearsal, seq]) as RehearsalEvent };
      });
    },

    async texts(rehearsal) {
      const rows = await db
        .selectFrom('texts')
        .select(['seq', 'ordinal', 'part', 'body'])
        .where('rehearsal', '=', rehearsal)
        .orderBy('seq')
        .orderBy('ordinal')
        .execute();
      return rows.map(({ seq, ordinal, part, body }) => ({
        seq,
        part,
        text: codec.open(body, ['texts', rehearsal, seq, ordinal, part]) as string,
      }));
    },

    async sourcesOf(rehearsal) {
      const rows = await db.selectFrom('sources').select('id').where('rehearsal', '=', rehearsal).execute();
      return rows.map(({ id }) => id);
    },

    async seen(sourceId) {
      const row = await db.selectFrom('sources').select('id').where('id', '=', sourceId).executeTakeFirst();
      return row !== undefined;
    },
  };
};
