import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { APPLICATION_ID, MIGRATIONS, migrate } from './migrations.ts';
import { problemOf, StoreProblem } from './problems.ts';
import type { Schema } from './schema.ts';

export type Sqlite = {
  readonly db: Kysely<Schema>;
  readonly handle: Database.Database;
  /** Absolute, or ":memory:". */
  readonly path: string;
};

export const MEMORY = ':memory:';

/** "sqlite:var/parley.db" → the absolute path; "sqlite::memory:" → ":memory:". Throws `bad_url`. */
export const pathOf = (url: string): string => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === MEMORY) return MEMORY;
  if (path.trim() === '' || path.startsWith('//'))
    throw new StoreProblem(
      'bad_url',
      `DATABASE_URL is not an address of a SQLite database: write sqlite:var/parley.db, sqlite:/srv/parley.db or sqlite::memory:`,
    );
  return resolve(path);
};

/** Writers take the lock at once, so that what a transaction read is still true when it writes. */
class ImmediateDriver extends SqliteDriver {
  readonly #handle: Database.Database;

  constructor(handle: Database.Database) {
    super({ database: handle });
    this.#handle = handle;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  // SQLite has already rolled back after some errors (a full disk); a second rollback would hide them.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#handle.inTransaction) await super.rollbackTransaction(connection);
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #handle: Database.Database;

  constructor(handle: Database.Database) {
    super({ database: handle });
    this.#handle = handle;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#handle);
  }
}

// Made before SQLite would, so that only its user may read it: the ids of people stand in it in clear. The files
// beside it (-wal, -shm) take the mode over. A directory or a file that may not be written is refused here.
const makeFile = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
};

// Nothing is written, not even the journal mode, before the file is known to be ours or empty.
const refuseOthers = (handle: Database.Database, path: string): void => {
  const tables = handle.prepare('select count(*) as n from sqlite_master').get() as { n: number };
  if (handle.pragma('application_id', { simple: true }) === APPLICATION_ID) {
    const known = new Set(Object.keys(MIGRATIONS));
    const names = handle.prepare('select name from kysely_migration order by name').pluck().all() as string[];
    const unknown = names.find((name) => !known.has(name));
    if (unknown !== undefined)
      throw new StoreProblem(
        'newer_schema',
        `opening: ${path} was written by a newer Parley (it has ${unknown}): update Parley, or restore the backup from before the update`,
      );
  } else if (tables.n > 0)
    throw new StoreProblem(
      'foreign',
      `opening: ${path} is a database of another program: point DATABASE_URL at another file; Parley changed nothing in it`,
    );
};

const setUp = (handle: Database.Database): void => {
  handle.pragma('journal_mode = wal');
  handle.pragma('synchronous = full');
  handle.pragma('foreign_keys = on');
  handle.pragma('secure_delete = on');
  handle.pragma('trusted_schema = off');
};

/**
 * Opens or makes the database, refuses what is not understood and brings the schema to this version.
 * `busyTimeout` in milliseconds: how long to wait for another process. Throws StoreProblem.
 */
export const openSqlite = async (url: string, busyTimeout: number): Promise<Sqlite> => {
  const path = pathOf(url);
  let handle: Database.Database | undefined;
  try {
    if (path !== MEMORY) makeFile(path);
    handle = new Database(path, { timeout: busyTimeout });
    refuseOthers(handle, path);
    setUp(handle);
    const db = new Kysely<Schema>({ dialect: new ImmediateDialect(handle) });
    handle.exec('begin immediate');
    await migrate(db);
    handle.exec('commit');
    return { db, handle, path };
  } catch (error) {
    // Closing rolls back what was begun.
    handle?.close();
    throw problemOf(error, { operation: 'opening', path });
  }
};
