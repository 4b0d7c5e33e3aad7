import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Commit, CommitResult, NewRehearsal, Store } from '../../src/app/ports.ts';
import { openStore, type StoreOptions } from '../../src/store/openStore.ts';
import { NOW, rehearsal, turn } from './turns.ts';

/** A folder of this test's own, gone after it. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The database's path in a new folder. */
export const tempDatabase = (): string => {
  const folder = join(tempFolder(), 'var');
  mkdirSync(folder);
  return join(folder, 'parley.db');
};

/** A store on a path (a new one where none is given), closed after the test. */
export const open = async (
  path = tempDatabase(),
  options: Partial<Omit<StoreOptions, 'url'>> = {},
): Promise<Store> => {
  const store = await openStore({ url: `sqlite:${path}`, now: () => NOW, busyTimeout: 50, ...options });
  onTestFinished(() => store.close());
  return store;
};

/** Starts a rehearsal in the store and returns its id; its last event is 1. */
export const started = async (
  store: Store,
  change: Partial<NewRehearsal> = {},
  commit: Partial<Commit> = {},
): Promise<string> => {
  const made = rehearsal(change);
  const result = await store.create(made, turn(made.id, 0, commit));
  if (result.status !== 'stored') throw new Error(`not stored but ${result.status}`);
  return made.id;
};

/** The result of a commit that must have been stored. */
export const stored = (result: CommitResult): CommitResult & { status: 'stored' } => {
  if (result.status !== 'stored') throw new Error(`not stored but ${result.status}`);
  return result;
};

/** The bytes of every file in a folder, by name. */
export const filesIn = (folder: string): Map<string, Buffer> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));

/** Which of these texts stands in a file, in UTF-8 or UTF-16 of either order: "parley.db-wal: 房租". */
export const found = (folder: string, texts: readonly string[]): string[] =>
  [...filesIn(folder)].flatMap(([name, bytes]) =>
    texts
      .filter((text) => {
        const little = Buffer.from(text, 'utf16le');
        return [Buffer.from(text, 'utf8'), little, Buffer.from(little).swap16()].some((form) =>
          bytes.includes(form),
        );
      })
      .map((text) => `${name}: ${text}`),
  );
