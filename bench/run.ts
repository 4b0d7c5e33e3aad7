import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';

/** `npm run bench -- NAME [--json]`: measures, beside peers in the same run, and says which goals hold. */
const BENCHES: Readonly<Record<string, () => Promise<Row[]>>> = {
  coach: async () => (await import('./coach/coach.ts')).benchCoach(),
  counterpart: async () => (await import('./counterpart/counterpart.ts')).benchCounterpart(),
  understanding: async () => (await import('./understanding.ts')).benchUnderstanding(),
};

/** The peers are no part of the product; they are fetched the first time that they are needed. */
const fetchPeers = (): void => {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) throw new Error('bench: `npm ci` in bench/ failed; the peers cannot be compared with');
};

const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`;

const asTable = (rows: readonly Row[]): string => {
  const cells = rows.map(({ metric, value, unit, goal, holds }) => [
    metric,
    `${value} ${unit}`.trim(),
    goal ?? '',
    holds === undefined ? '' : holds ? 'holds' : 'DOES NOT HOLD',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((cell) => (cell[column] ?? '').length)));
  return cells
    .map((cell) =>
      cell
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const [name, ...options] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (name === undefined || bench === undefined) {
  process.stderr.write(
    `bench: name one of ${Object.keys(BENCHES).join(', ')}, as in \`npm run bench -- understanding\`\n`,
  );
  process.exitCode = 2;
} else {
  fetchPeers();
  const rows = await bench();
  process.stdout.write(
    options.includes('--json')
      ? `${JSON.stringify({ name, machine: machine(), rows })}\n`
      : `${name} on ${machine()}\n\n${asTable(rows)}\n`,
  );
}
