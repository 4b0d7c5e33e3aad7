import type { Kysely } from 'kysely';
import type { Person, Store } from '../app/ports.ts';
import { makeAlias } from './alias.ts';
import type { PersonTable, Schema, StoreContext } from './schema.ts';

type Preferences = Omit<Person, 'id' | 'alias'>;

const CHOICES = [
  'locale',
  'zone',
  'region',
  'help',
  'scores',
] as const satisfies readonly (keyof Preferences)[];

const rowOf = (db: Kysely<Schema>, id: string) =>
  db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();

/** The person's row, made with an alias of its own where there is none. Call it within a transaction. */
export const ensurePerson = async (
  context: StoreContext,
  db: Kysely<Schema>,
  id: string,
): Promise<PersonTable> => {
  const known = await rowOf(db, id);
  if (known !== undefined) return known;
  for (let attempt = 0; ; attempt++) {
    const alias = makeAlias(context.randomBytes, attempt);
    const taken = await db.selectFrom('people').select('id').where('alias', '=', alias).executeTakeFirst();
    if (taken !== undefined) continue;
    const row = { id, alias, created_at: context.now(), preferences: null };
    await db.insertInto('people').values(row).execute();
    return row;
  }
};

export const people = (context: StoreContext): Pick<Store, 'person' | 'savePerson'> => {
  const { db, codec } = context;

  const read = (row: PersonTable): Person => ({
    ...(row.preferences === null ? {} : (codec.open(row.preferences, ['people', row.id]) as Preferences)),
    id: row.id,
    alias: row.alias,
  });

  return {
    async person(id) {
      const row = await rowOf(db, id);
      return read(row ?? (await db.transaction().execute((trx) => ensurePerson(context, trx, id))));
    },

    savePerson: (id, change) =>
      db.transaction().execute(async (trx) => {
        const before = read(await ensurePerson(context, trx, id));
        const entries = CHOICES.map((name) => {
          const value = change[name];
          return [name, value === undefined ? before[name] : value] as const;
        });
        const chosen = Object.fromEntries(
          entries.filter(([, value]) => value !== undefined && value !== null),
        );
        const preferences = codec.seal(chosen, ['people', id]);
        await trx.updateTable('people').set({ preferences }).where('id', '=', id).execute();
        return { ...(chosen as Preferences), id, alias: before.alias };
      }),
  };
};
