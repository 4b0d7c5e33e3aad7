import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'parley-'));

/** Runs the shipped program as a person would, with lines on its standard input. */
export const run = (
  args: readonly string[],
  lines: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  preload: readonly string[] = [],
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, join(ROOT, 'src', 'main.ts'), ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH ?? '',
        LANG: 'zh_CN.UTF-8',
        DATABASE_URL: `sqlite:${join(tempFolder(), 'parley.db')}`,
        ...env,
      },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });

/** Runs it until it is about to write `sign`. Then it is dead at once: no handler runs, nothing is closed. */
export const killedAt = async (
  sign: string,
  args: readonly string[],
  lines: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> => {
  const preload = ['--import', pathToFileURL(join(import.meta.dirname, 'killAt.ts')).href];
  const ran = await run(args, lines, { ...env, KILL_AT: sign }, preload);
  if (ran.code !== null) throw new Error(`it ended with ${ran.code} before "${sign}": ${ran.out}${ran.err}`);
  return ran;
};

/** The JSON lines that a run wrote. */
export const jsonLines = (ran: Ran): Record<string, unknown>[] =>
  ran.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
