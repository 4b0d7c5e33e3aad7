import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore, storeOn } from '../../src/store/openStore.ts';
import { problemOf, StoreProblem } from '../../src/store/problems.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { open, started, tempDatabase, tempFolder } from './build.ts';
import { child, heard } from './child.ts';
import { line, NOW, turn } from './turns.ts';

/** A StoreProblem of this code, whose message is one line that names the operation and the path. */
const problem = (code: string, ...words: string[]) => ({
  name: 'StoreProblem',
  code,
  message: expect.stringMatching(new RegExp(`^[^\\n]*${words.join('[^\\n]*')}[^\\n]*$`)),
});

describe('a database that another process holds', () => {
  test('is refused at opening; it opens when the other is gone', async () => {
    const path = tempDatabase();
    await (await open(path)).close();
    const holder = child('lock.ts', [path]);
    expect(await heard(holder)).toBe('held');
    await expect(open(path)).rejects.toMatchObject(problem('locked', 'opening', path, 'another process'));
    await holder.kill();
    await open(path);
  });

  test('does not lose a turn in silence: it is refused, and stored when tried again', async () => {
    const path = tempDatabase();
    const sqlite = await openSqlite(`sqlite:${path}`, 50);
    const store = await storeOn(sqlite, { url: '', now: () => NOW });
    onTestFinished(() => store.close());
    const id = await started(store);
    const { default: Database } = await import('better-sqlite3');
    const other = new Database(path);
    other.exec('begin immediate');
    const next = turn(id, 1, { sourceIds: ['m-1'] });
    const refused = store.commit(next);
    await expect(refused).rejects.toMatchObject(problem('locked', 'storing a turn', path));
    await expect(refused).rejects.toMatchObject({ cause: { code: 'SQLITE_BUSY' } });
    expect(await store.events(id)).toHaveLength(1);
    other.exec('rollback');
    other.close();
    expect(await store.commit(next)).toMatchObject({ status: 'stored' });
  });
});

describe('what may not be written', () => {
  // Root may write everything, so a child without its rights looks.
  const NOBODY = 65534;
  const asAnother = async (path: string): Promise<unknown> => {
    const root = process.getuid?.() === 0;
    return JSON.parse(await heard(child('open.ts', [path], root ? NOBODY : undefined)));
  };

  test('a file', async () => {
    const path = tempDatabase();
    await (await open(path)).close();
    const bytes = readFileSync(path);
    chmodSync(dirname(dirname(path)), 0o755);
    chmodSync(dirname(path), 0o777);
    chmodSync(path, 0o444);
    expect(await asAnother(path)).toMatchObject(problem('read_only', 'opening', path));
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('a folder', async () => {
    const path = tempDatabase();
    chmodSync(dirname(dirname(path)), 0o755);
    chmodSync(dirname(path), 0o555);
    const file = problem('read_only', 'opening', path);
    expect(await asAnother(path)).toMatchObject(file);
    const deeper = join(dirname(path), 'deeper', 'parley.db');
    expect(await asAnother(deeper)).toMatchObject({ ...file, message: expect.stringContaining(deeper) });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  test('a database that turned read-only while it was open', async () => {
    const path = tempDatabase();
    const sqlite = await openSqlite(`sqlite:${path}`, 50);
    const store = await storeOn(sqlite, { url: '', now: () => NOW });
    onTestFinished(() => store.close());
    const id = await started(store);
    sqlite.handle.pragma('query_only = on');
    await expect(store.commit(turn(id, 1))).rejects.toMatchObject(
      problem('read_only', 'storing a turn', path),
    );
    sqlite.handle.pragma('query_only = off');
    expect(await store.commit(turn(id, 1))).toMatchObject({ status: 'stored' });
  });
});

describe('a full disk', () => {
  test('refuses the turn whole and keeps what was stored', async () => {
    const path = tempDatabase();
    const sqlite = await openSqlite(`sqlite:${path}`, 50);
    const store = await storeOn(sqlite, { url: '', now: () => NOW });
    onTestFinished(() => store.close());
    const id = await started(store, {}, { outbox: [line('kept')] });
    const pages = sqlite.handle.pragma('page_count', { simple: true }) as number;
    sqlite.handle.pragma(`max_page_count = ${pages + 2}`);
    const big = turn(id, 1, {
      texts: [{ event: 0, part: 'said', text: '话'.repeat(50_000) }],
      sourceIds: ['m-1'],
    });
    await expect(store.commit(big)).rejects.toMatchObject(
      problem('disk_full', 'storing a turn', path, 'room'),
    );
    expect(await store.events(id)).toHaveLength(1);
    expect(await store.texts(id)).toEqual([]);
    expect(await store.seen('m-1')).toBe(false);
    expect(await store.due('discord', NOW, 10)).toHaveLength(1);
    sqlite.handle.pragma(`max_page_count = ${pages + 1000}`);
    expect(await store.commit(big)).toMatchObject({ status: 'stored', seq: 2 });
  });
});

describe('a file that is not understood', () => {
  const refuses = async (path: string, code: string) => {
    const bytes = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject(problem(code, 'opening', path, 'backup'));
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => name !== 'parley.keys')).toEqual(['parley.db']);
  };

  test.each([
    ['a few bytes', Buffer.from('hello')],
    ['a page of text', Buffer.alloc(4096, '谈妥')],
    ['many pages of noise', Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 251))],
  ])('is refused and kept: %s', async (_, bytes) => {
    const path = tempDatabase();
    writeFileSync(path, bytes);
    await refuses(path, 'corrupt');
  });

  test('is refused and kept: a database whose end was cut off', async () => {
    const path = tempDatabase();
    const store = await open(path);
    for (let i = 0; i < 20; i++) await started(store, {}, { outbox: [line('话'.repeat(2000))] });
    await store.close();
    truncateSync(path, 4096 * 3);
    await refuses(path, 'corrupt');
  });

  test('is found out while reading: a page that was overwritten', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const id = await started(store, {}, { texts: [{ event: 0, part: 'said', text: '话'.repeat(4000) }] });
    await store.close();
    const bytes = readFileSync(path);
    for (let page = 2; page < bytes.length / 4096; page++) bytes.fill(0xff, page * 4096, page * 4096 + 4096);
    writeFileSync(path, bytes);
    const damaged = open(path).then((opened) => opened.texts(id));
    await expect(damaged).rejects.toMatchObject({ name: 'StoreProblem', code: 'corrupt' });
  });

  test('is refused: a directory, or a path through a file', async () => {
    const folder = tempFolder();
    await expect(open(folder)).rejects.toMatchObject(problem('not_a_file', 'opening', folder));
    writeFileSync(join(folder, 'file'), 'kept');
    for (const path of [join(folder, 'file', 'parley.db'), join(folder, 'file', 'deeper', 'parley.db')])
      await expect(open(path)).rejects.toMatchObject(problem('not_a_file', 'opening', path));
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
    mkdirSync(join(folder, 'parley.keys'));
    await expect(open(join(folder, 'parley.db'))).rejects.toMatchObject({ name: 'StoreProblem' });
  });
});

describe('an error from outside', () => {
  const from = (code: string) => Object.assign(new Error('what SQLite\nsays'), { code });
  const attempt = { operation: 'storing a turn', path: '/srv/parley.db' };

  test.each([
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_LOCKED', 'locked'],
    ['SQLITE_READONLY', 'read_only'],
    ['SQLITE_READONLY_DIRECTORY', 'read_only'],
    ['SQLITE_READONLY_DBMOVED', 'read_only'],
    ['SQLITE_CANTOPEN', 'read_only'],
    ['SQLITE_CANTOPEN_ISDIR', 'not_a_file'],
    ['SQLITE_FULL', 'disk_full'],
    ['SQLITE_CORRUPT', 'corrupt'],
    ['SQLITE_CORRUPT_INDEX', 'corrupt'],
    ['SQLITE_NOTADB', 'corrupt'],
    ['SQLITE_IOERR_FSYNC', 'failed'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'failed'],
    ['EROFS', 'read_only'],
    ['EACCES', 'read_only'],
    ['ENOSPC', 'disk_full'],
    ['ENOTDIR', 'not_a_file'],
  ])('%s is told as %s, in a line with its cause', (code, expected) => {
    const cause = from(code);
    const told = problemOf(cause, attempt) as StoreProblem;
    expect(told).toBeInstanceOf(StoreProblem);
    expect(told).toMatchObject({ ...problem(expected, 'storing a turn', '/srv/parley.db', code), cause });
  });

  test('that is none of these, or was told before, stays what it is', () => {
    const told = new StoreProblem('closed', 'a\n  b');
    expect(told.message).toBe('a b');
    for (const error of [told, new TypeError('a bug'), from('ERR_ODD'), 'text', undefined])
      expect(problemOf(error, attempt)).toBe(error);
  });
});

describe('a store that was closed', () => {
  test('finished what was under way and refuses the rest', async () => {
    const path = tempDatabase();
    const store = await openStore({ url: `sqlite:${path}`, now: () => NOW });
    const id = await started(store);
    const last = store.commit(turn(id, 1));
    const closing = store.close();
    await expect(store.events(id)).rejects.toMatchObject(problem('closed', 'reading events', path));
    expect(await last).toMatchObject({ status: 'stored' });
    await closing;
    await store.close();
    expect(await (await open(path)).events(id)).toHaveLength(2);
  });
});
