import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** Marks a SQLite file as Parley's ("Parl" in ASCII). */
export const APPLICATION_ID = 0x5061726c;

const first: Migration = {
  async up(db: Kysely<unknown>) {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`pragma application_id = ${APPLICATION_ID}`);
    await run(`create table people (
      id text primary key, alias text not null unique, created_at text not null, preferences blob)`);
    await run(`create table rehearsals (
      number integer primary key autoincrement, id text not null unique,
      owner text not null references people(id) on delete cascade,
      guild text, face text not null, channel text, scenario text not null, side text not null,
      level text not null, locale text not null, place text not null, turns integer not null,
      started_at text not null, changed_at text not null, seq integer not null)`);
    await run('create index rehearsals_by_owner on rehearsals (owner)');
    await run('create index rehearsals_by_guild on rehearsals (guild) where guild is not null');
    await run('create index rehearsals_by_channel on rehearsals (face, channel) where channel is not null');
    const belongs = 'rehearsal text not null references rehearsals(id) on delete cascade';
    await run(`create table events (
      ${belongs}, seq integer not null, at text not null, type text not null, data blob not null,
      primary key (rehearsal, seq))`);
    await run(`create table texts (
      ${belongs}, seq integer not null, ordinal integer not null, part text not null, body blob not null,
      primary key (rehearsal, seq, ordinal),
      foreign key (rehearsal, seq) references events(rehearsal, seq) on delete cascade)`);
    await run(`create table outbox (
      id integer primary key autoincrement, ${belongs}, nth integer not null, seq integer not null,
      face text not null, channel text, state text not null, attempts integer not null, begun_at text, retry_at text, delivered_at text,
      message_id text, payload blob, reason blob, unique (rehearsal, nth))`);
    await run(`create index outbox_waiting on outbox (face, rehearsal, nth) where state = 'waiting'`);
    await run(`create table sources (id text primary key, ${belongs}, at text not null)`);
    await run('create index sources_by_rehearsal on sources (rehearsal)');
    await run(`create table settings (
      scope text not null, key text not null, saved_at text not null, value blob not null,
      primary key (scope, key))`);
    await run('create table keys (id text primary key, probe blob not null)');
    await run('create table chores (name text primary key)');
  },
};

const checkIns: Migration = {
  async up(db: Kysely<unknown>) {
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`create table check_ins (
      number integer primary key autoincrement, id text not null unique,
      rehearsal text not null references rehearsals(id) on delete cascade,
      kept_at text not null, body blob not null)`);
    await run('create index check_ins_by_rehearsal on check_ins (rehearsal)');
  },
};

/** In order; a migration that was released is never changed, a new one is added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_first': first,
  '0002_check_ins': checkIns,
};

/** Brings a database to this version. The caller holds the write lock, so that all of it happens or nothing. */
export const migrate = async <Tables>(db: Kysely<Tables>): Promise<void> => {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
};
