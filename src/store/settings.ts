import type { Store } from '../app/ports.ts';
import type { StoreContext } from './schema.ts';

export const settings = ({ db, codec, now }: StoreContext): Pick<Store, 'setting' | 'saveSetting'> => ({
  async setting(scope, key) {
    const row = await db
      .selectFrom('settings')
      .select('value')
      .where('scope', '=', scope)
      .where('key', '=', key)
      .executeTakeFirst();
    return row && codec.open(row.value, ['settings', scope, key]);
  },

  /** `undefined` takes the setting away. */
  async saveSetting(scope, key, value) {
    if (value === undefined) {
      await db.deleteFrom('settings').where('scope', '=', scope).where('key', '=', key).execute();
      return;
    }
    const saved = { value: codec.seal(value, ['settings', scope, key]), saved_at: now() };
    await db
      .insertInto('settings')
      .values({ scope, key, ...saved })
      .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(saved))
      .execute();
  },
});
