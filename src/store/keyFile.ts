import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../app/ports.ts';
import { KEY_LENGTH, type Key, makeKeys, parseKeys } from './keys.ts';
import { StoreProblem } from './problems.ts';

/** Where the keys of a database lie when none are configured: beside it. */
export const keyFileOf = (databasePath: string): string => join(dirname(databasePath), 'parley.keys');

/** A new key; its id tells the day it was made: "2026-11-22-9f3a". Never from an injected generator. */
export const newKey = (now: Instant): Key => ({
  id: `${now.slice(0, 10)}-${randomBytes(2).toString('hex')}`,
  bytes: new Uint8Array(randomBytes(KEY_LENGTH)),
});

/** The keys in a file, or undefined where there is none. Throws `bad_keys`, or the file system's error. */
export const readKeyFile = (file: string, warn: (line: string) => void): readonly Key[] | undefined => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if ((stat.mode & 0o077) !== 0 && process.platform !== 'win32')
    warn(`Others on this machine may read ${file}: chmod 600 it`);
  const parsed = parseKeys(readFileSync(file, 'utf8').trim());
  if ('problem' in parsed)
    throw new StoreProblem('bad_keys', `${file}: ${parsed.problem}: restore it from your copy`);
  return parsed.keys;
};

/**
 * Makes a key file (mode 0600), on the disk before it is returned; it appears whole or not at all. The caller
 * holds the database's write lock and has seen that there is none: two processes must not make one each.
 */
export const makeKeyFile = (file: string, now: Instant, warn: (line: string) => void): readonly Key[] => {
  const keys = [newKey(now)];
  const draft = `${file}.${process.pid}.new`;
  const descriptor = openSync(draft, 'w', 0o600);
  writeSync(descriptor, `${makeKeys(keys)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(draft, file);
  syncFolder(dirname(file));
  warn(
    `No PARLEY_KEYS: made ${file}. Keep a copy away from the database; without it what was stored cannot be read`,
  );
  return keys;
};

const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};
