/** What can be wrong with the store, as the person who runs Parley can act on it. */
export const STORE_PROBLEMS = [
  'bad_url',
  'not_a_file',
  'locked',
  'read_only',
  'disk_full',
  'corrupt',
  'foreign',
  'newer_schema',
  'bad_keys',
  'missing_key',
  'wrong_key',
  'unreadable',
  'closed',
  'failed',
] as const;
export type StoreProblemCode = (typeof STORE_PROBLEMS)[number];

/** A failure of the store. The message is one line: what, where, and what to do; `cause` is the error beneath. */
export class StoreProblem extends Error {
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, message: string, options?: { readonly cause?: unknown }) {
    super(message.replace(/\s+/g, ' ').trim(), options);
    this.name = 'StoreProblem';
    this.code = code;
  }
}

/** What was attempted, and on which database: { operation: "storing a turn", path: "/srv/var/parley.db" }. */
export type Attempt = { readonly operation: string; readonly path: string };

const WHAT_TO_DO = {
  locked: ['is held by another process', 'stop the other process or let it finish, then try again'],
  read_only: [
    'cannot be written',
    'let the user that runs Parley write the file and its folder, and check that the disk is not mounted read-only',
  ],
  disk_full: ['has no room to grow', 'free space on its disk and try again; what was stored before is kept'],
  corrupt: [
    'is damaged or is not a database',
    'keep the file, restore a backup beside it, or point DATABASE_URL elsewhere; Parley changes nothing in it',
  ],
  not_a_file: [
    'is not a file in a folder',
    'point DATABASE_URL at a file; every part of the path before it must be a folder',
  ],
  failed: ['failed', 'see the cause; if it stays, check the disk and restore a backup'],
} as const;
type FromOutside = keyof typeof WHAT_TO_DO;

// "SQLITE_BUSY_SNAPSHOT" is answered by the entry for SQLITE_BUSY.
const BY_SQLITE_CODE: readonly (readonly [string, FromOutside])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_PROTOCOL', 'locked'],
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_CANTOPEN_ISDIR', 'not_a_file'],
  ['SQLITE_CANTOPEN', 'read_only'],
  ['SQLITE_PERM', 'read_only'],
  ['SQLITE_AUTH', 'read_only'],
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_FORMAT', 'corrupt'],
  ['SQLITE_IOERR_CORRUPTFS', 'corrupt'],
  ['SQLITE_', 'failed'],
];

const BY_SYSTEM_CODE: Readonly<Record<string, FromOutside>> = {
  EACCES: 'read_only',
  EPERM: 'read_only',
  EROFS: 'read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EISDIR: 'not_a_file',
  ENOTDIR: 'not_a_file',
  EEXIST: 'not_a_file',
  ENOENT: 'not_a_file',
  EBUSY: 'locked',
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const kindOf = (code: string): FromOutside | undefined =>
  BY_SQLITE_CODE.find(([prefix]) => code === prefix || code.startsWith(prefix))?.[1] ?? BY_SYSTEM_CODE[code];

/**
 * Words an error of SQLite or of the file system as a StoreProblem. Anything else (a bug, a StoreProblem) is
 * returned as it is.
 */
export const problemOf = (error: unknown, attempt: Attempt): unknown => {
  const code = codeOf(error);
  if (error instanceof StoreProblem || code === undefined) return error;
  const kind = kindOf(code);
  if (kind === undefined) return error;
  const [what, advice] = WHAT_TO_DO[kind];
  const detail = `${code}: ${(error as Error).message}`;
  return new StoreProblem(
    kind,
    `${attempt.operation}: the database ${attempt.path} ${what} (${detail}): ${advice}`,
    { cause: error },
  );
};
