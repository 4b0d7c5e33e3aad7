import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../app/ports.ts';
import { type Codec, headerOf, makeCodec } from './codec.ts';
import { keyFileOf, makeKeyFile, newKey, readKeyFile } from './keyFile.ts';
import { type Key, parseKeys } from './keys.ts';
import { StoreProblem } from './problems.ts';
import { type Schema, SEALED } from './schema.ts';
import { MEMORY, type Sqlite } from './sqlite.ts';

const PROBE = 'parley';

const probes = (db: Kysely<Schema>) => db.selectFrom('keys').selectAll().orderBy('id').execute();

const isUsed = async (db: Kysely<Schema>, keyId: string): Promise<boolean> => {
  const header = headerOf(keyId);
  for (const [table, column] of SEALED) {
    const found = await sql`select 1 from ${sql.table(table)}
      where substr(${sql.ref(column)}, 1, ${header.length}) = ${header} limit 1`.execute(db);
    if (found.rows.length > 0) return true;
  }
  return false;
};

/** The keys to use: the setting's, else the file's beside the database, else new ones. */
const findKeys = async (
  db: Kysely<Schema>,
  path: string,
  setting: string | undefined,
  now: Instant,
  warn: (line: string) => void,
): Promise<readonly Key[]> => {
  if (setting !== undefined && setting.trim() !== '') {
    const parsed = parseKeys(setting);
    if ('problem' in parsed) throw new StoreProblem('bad_keys', `PARLEY_KEYS: ${parsed.problem}`);
    return parsed.keys;
  }
  if (path === MEMORY) return [newKey(now)];
  const file = keyFileOf(path);
  const kept = readKeyFile(file, warn);
  if (kept !== undefined) return kept;
  // A new key would only hide that the right one is lost.
  const [lost] = await probes(db);
  if (lost !== undefined)
    throw new StoreProblem(
      'missing_key',
      `opening: ${path} was sealed with key "${lost.id}", but PARLEY_KEYS is not set and ${file} is gone: restore either`,
    );
  return makeKeyFile(file, now, warn);
};

const prove = async (db: Kysely<Schema>, path: string, keys: readonly Key[], codec: Codec): Promise<void> => {
  const present = new Set(keys.map((key) => key.id));
  for (const { id, probe } of await probes(db)) {
    if (!present.has(id)) {
      if (await isUsed(db, id))
        throw new StoreProblem(
          'missing_key',
          `opening: ${path} holds data sealed with key "${id}", which is not among the keys: add it to PARLEY_KEYS after the first`,
        );
      await db.deleteFrom('keys').where('id', '=', id).execute();
      continue;
    }
    try {
      codec.open(probe, ['keys', id]);
    } catch (cause) {
      throw new StoreProblem(
        'wrong_key',
        `opening: key "${id}" is not the one that ${path} was sealed with: put the right one into PARLEY_KEYS or the key file`,
        { cause },
      );
    }
  }
};

/**
 * Finds the keys and proves them on what is stored: each key that sealed something here must be present and be
 * the same; one that nothing uses any more may go. It holds the write lock throughout, so that processes that
 * start together agree on the keys. Throws `bad_keys`, `missing_key` or `wrong_key`.
 */
export const openKeyring = (
  { db, path }: Sqlite,
  setting: string | undefined,
  now: Instant,
  warn: (line: string) => void,
): Promise<Codec> =>
  db.transaction().execute(async (trx) => {
    const keys = await findKeys(trx, path, setting, now, warn);
    const codec = makeCodec(keys as readonly [Key, ...Key[]], path);
    await prove(trx, path, keys, codec);
    const first = (keys[0] as Key).id;
    await trx
      .insertInto('keys')
      .values({ id: first, probe: codec.seal(PROBE, ['keys', first]) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return codec;
  });
