import { type Kysely, sql } from 'kysely';
import type { Store } from '../app/ports.ts';
import { StoreProblem } from './problems.ts';
import type { Schema, StoreContext } from './schema.ts';

const SCRUB = 'scrub';

/**
 * Removes from every file what was deleted. `secure_delete` alone leaves copies: when SQLite splits a page, what
 * it moved stays behind in the old one and is no longer known. So the database is rewritten (vacuum) and the
 * write-ahead log cut to nothing. Takes time with the size of the whole database.
 */
export const scrub = async ({ db, path }: StoreContext): Promise<void> => {
  await sql`vacuum`.execute(db);
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy)
    throw new StoreProblem(
      'locked',
      `erasing: all was deleted, but another process reads ${path}, so the log beside it still holds old pages: close it and erase again or restart Parley`,
    );
  await db.deleteFrom('chores').where('name', '=', SCRUB).execute();
};

/** Notes, with what is deleted, that it must be scrubbed: a crash before `scrub` is then made good at the next opening. */
export const noteScrub = async (db: Kysely<Schema>): Promise<void> => {
  await db
    .insertInto('chores')
    .values({ name: SCRUB })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Finishes an erasure that a crash or another process interrupted. Throws `locked` where it still cannot. */
export const finishErasure = async (context: StoreContext): Promise<void> => {
  const chore = await context.db
    .selectFrom('chores')
    .select('name')
    .where('name', '=', SCRUB)
    .executeTakeFirst();
  if (chore !== undefined) await scrub(context);
};

export const erasing = (context: StoreContext): Pick<Store, 'erase'> => ({
  /** Also takes the settings whose scope is the person's id. */
  async erase(owner) {
    const erased = await context.db.transaction().execute(async (trx) => {
      const theirs = trx.selectFrom('rehearsals').select('id').where('owner', '=', owner);
      const count = async (table: 'rehearsals' | 'texts', column: 'id' | 'rehearsal') => {
        const { n } = await trx
          .selectFrom(table)
          .select((select) => select.fn.countAll<number>().as('n'))
          .where(sql.ref<string>(column), 'in', theirs)
          .executeTakeFirstOrThrow();
        return n;
      };
      const counts = {
        rehearsals: await count('rehearsals', 'id'),
        texts: await count('texts', 'rehearsal'),
      };
      // Rehearsals, events, texts, outbox, sources and check-ins go with the person (on delete cascade).
      await trx.deleteFrom('people').where('id', '=', owner).execute();
      await trx.deleteFrom('settings').where('scope', '=', owner).execute();
      await noteScrub(trx);
      return counts;
    });
    await scrub(context);
    return erased;
  },
});
