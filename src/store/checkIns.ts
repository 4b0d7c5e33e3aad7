import type { Store } from '../app/ports.ts';
import type { CheckIn } from '../domain/checkIn.ts';
import { noteScrub, scrub } from './erase.ts';
import type { StoreContext } from './schema.ts';

export const checkIns = (
  context: StoreContext,
): Pick<Store, 'keepCheckIn' | 'checkInsOf' | 'forgetCheckIn'> => {
  const { db, codec, now } = context;
  return {
    keepCheckIn: (owner, { id, rehearsal, checkIn }) =>
      db.transaction().execute(async (trx) => {
        const own = await trx
          .selectFrom('rehearsals')
          .select('id')
          .where('owner', '=', owner)
          .where('id', '=', rehearsal)
          .executeTakeFirst();
        if (own === undefined) return false;
        const body = codec.seal(checkIn, ['check_ins', id]);
        await trx
          .insertInto('check_ins')
          .values({ id, rehearsal, kept_at: now(), body })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        return true;
      }),

    async checkInsOf(owner) {
      const rows = await db
        .selectFrom('check_ins')
        .innerJoin('rehearsals', 'rehearsals.id', 'check_ins.rehearsal')
        .select(['check_ins.id', 'check_ins.rehearsal', 'check_ins.body'])
        .where('rehearsals.owner', '=', owner)
        .orderBy('check_ins.number', 'desc')
        .execute();
      return rows.map(({ id, rehearsal, body }) => ({
        id,
        rehearsal,
        checkIn: codec.open(body, ['check_ins', id]) as CheckIn,
      }));
    },

    async forgetCheckIn(owner, id) {
      const gone = await db.transaction().execute(async (trx) => {
        const theirs = trx.selectFrom('rehearsals').select('id').where('owner', '=', owner);
        const { numDeletedRows } = await trx
          .deleteFrom('check_ins')
          .where('id', '=', id)
          .where('rehearsal', 'in', theirs)
          .executeTakeFirstOrThrow();
        if (numDeletedRows > 0n) await noteScrub(trx);
        return numDeletedRows > 0n;
      });
      if (gone) await scrub(context);
      return gone;
    },
  };
};
