import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { APPLICATION_ID, MIGRATIONS } from '../../src/store/migrations.ts';
import { pathOf } from '../../src/store/sqlite.ts';
import { open, started, tempDatabase, tempFolder } from './build.ts';
import { checkIn, rehearsal } from './turns.ts';

describe('opening', () => {
  test('makes the folder, the file and every table, and marks the file as ours', async () => {
    const path = join(tempFolder(), 'some', 'where', 'parley.db');
    await (await open(path)).close();
    const database = new Database(path, { readonly: true });
    const names = database.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    expect(names).toEqual(
      expect.arrayContaining('rehearsals events texts outbox sources check_ins people settings'.split(' ')),
    );
    expect(database.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.prepare('select name from kysely_migration').pluck().all()).toEqual(
      Object.keys(MIGRATIONS),
    );
    database.close();
  });

  test('again migrates nothing and keeps what is there', async () => {
    const path = tempDatabase();
    const before = await open(path);
    const id = await started(before);
    await before.close();
    expect(await (await open(path)).events(id)).toHaveLength(1);
  });

  test('brings a database of the first version up to this one, and keeps what is there', async () => {
    const path = tempDatabase();
    const before = await open(path);
    const id = await started(before);
    await before.close();
    const older = new Database(path);
    older.exec("drop table check_ins; delete from kysely_migration where name <> '0001_first'");
    older.close();
    const after = await open(path);
    expect(await after.events(id)).toHaveLength(1);
    const { owner } = rehearsal();
    expect(await after.keepCheckIn(owner, { id: 'c-1', rehearsal: id, checkIn: checkIn() })).toBe(true);
  });

  test('refuses a database of a newer version and changes no byte of it', async () => {
    const path = tempDatabase();
    await (await open(path)).close();
    const newer = new Database(path);
    newer.prepare('insert into kysely_migration values (?, ?)').run('9999_later', '2030-01-01T00:00:00.000Z');
    newer.close();
    const bytes = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject({
      code: 'newer_schema',
      message: expect.stringMatching(
        /^opening: .*parley\.db was written by a newer Parley.*9999_later.*update/,
      ),
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test("refuses another program's database and changes no byte of it", async () => {
    const path = tempDatabase();
    const other = new Database(path);
    other.exec('create table people (name text); insert into people values (1)');
    other.close();
    const bytes = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject({ code: 'foreign' });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('keeps the settings that durability and erasure rest on', async () => {
    const { openSqlite } = await import('../../src/store/sqlite.ts');
    const { handle, db } = await openSqlite(`sqlite:${tempDatabase()}`, 50);
    const pragma = (name: string) => handle.pragma(name, { simple: true });
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('busy_timeout')).toBe(50);
    await db.destroy();
  });
});

describe('the address of a database', () => {
  test('is a path after "sqlite:", taken from the working directory', () => {
    expect(pathOf('sqlite:var/parley.db')).toBe(join(process.cwd(), 'var/parley.db'));
    expect(pathOf('sqlite:/srv/parley.db')).toBe('/srv/parley.db');
    expect(pathOf('sqlite::memory:')).toBe(':memory:');
  });

  test.each(['', 'sqlite:', 'sqlite: ', 'postgres://localhost/parley', 'var/parley.db', 'sqlite://var/p.db'])(
    '%j is none',
    (url) => {
      expect(() => pathOf(url)).toThrow(expect.objectContaining({ code: 'bad_url' }));
    },
  );
});
