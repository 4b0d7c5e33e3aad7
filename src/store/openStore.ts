import { randomBytes as systemBytes } from 'node:crypto';
import type { Instant, Store } from '../app/ports.ts';
import { checkIns } from './checkIns.ts';
import { commits } from './commits.ts';
import { erasing, finishErasure } from './erase.ts';
import { guarded } from './guard.ts';
import { openKeyring } from './keyring.ts';
import { outbox } from './outbox.ts';
import { people } from './people.ts';
import { problemOf, StoreProblem } from './problems.ts';
import { rehearsals } from './rehearsals.ts';
import type { StoreContext } from './schema.ts';
import { settings } from './settings.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';

export type StoreOptions = {
  /** "sqlite:var/parley.db", or "sqlite::memory:". */
  readonly url: string;
  /** "id:base64,id2:base64"; without it, the file parley.keys beside the database, made where there is none. */
  readonly keys?: string | undefined;
  readonly now: () => Instant;
  /** For aliases only; keys and ciphers always draw from the system. */
  readonly randomBytes?: (size: number) => Uint8Array;
  /** Hears of what the person who runs Parley should know, a line each. */
  readonly warn?: (line: string) => void;
  /** How long to wait for another process, in milliseconds; nothing else happens meanwhile. */
  readonly busyTimeout?: number;
};

/** Puts the store together on an open database; closes it where the keys do not fit. */
export const storeOn = async (sqlite: Sqlite, options: StoreOptions): Promise<Store> => {
  const { db, path } = sqlite;
  const { now, randomBytes = systemBytes, warn = () => {} } = options;
  try {
    const codec = await openKeyring(sqlite, options.keys, now(), warn);
    const context: StoreContext = { db, codec, path, now, randomBytes };
    await finishErasure(context).catch((error: unknown) => {
      const problem = problemOf(error, { operation: 'finishing an erasure', path });
      if (!(problem instanceof StoreProblem)) throw problem;
      warn(problem.message);
    });
    return guarded(
      {
        ...people(context),
        ...settings(context),
        ...commits(context),
        ...rehearsals(context),
        ...outbox(context),
        ...checkIns(context),
        ...erasing(context),
      },
      path,
      () => db.destroy(),
    );
  } catch (error) {
    await db.destroy();
    throw problemOf(error, { operation: 'opening', path });
  }
};

/**
 * Opens the store; makes the database and its folder where they are not there. Throws a StoreProblem, whose
 * message is one line for the person who runs Parley. No file that is not understood is changed. Open a file once
 * in a process: waiting for another's lock stops everything else, also the one that holds it.
 */
export const openStore = async (options: StoreOptions): Promise<Store> =>
  storeOn(await openSqlite(options.url, options.busyTimeout ?? 5000), options);
