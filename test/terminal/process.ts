import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'parley-'));

/** Runs the shipped program as a person would, with lines on its standard input. */
export const run = (
  args: readonly string[],
  lines: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts'), ...args], {
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

/** The JSON lines that a run wrote. */
export const jsonLines = (ran: Ran): Record<string, unknown>[] =>
  ran.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
