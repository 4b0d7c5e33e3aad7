import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import of the others, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  machines: ['domain'],
  content: ['domain'],
  // The weights of the trained part are data that it cannot work without.
  understand: ['domain', 'content', 'data'],
  counterpart: ['domain', 'content'],
  coach: ['domain', 'content'],
  rehearsal: ['domain', 'machines', 'content', 'understand', 'counterpart', 'coach'],
  app: ['domain', 'machines', 'content', 'counterpart', 'coach', 'rehearsal'],
  files: ['content'],
  store: ['domain', 'app'],
  pictures: ['domain', 'content', 'app'],
  terminal: ['domain', 'content', 'understand', 'rehearsal', 'app', 'pictures'],
  discord: ['domain', 'content', 'rehearsal', 'app', 'pictures'],
};

/** Rooms in which nothing comes from outside: no clock, no chance, no I/O. */
const PURE = ['domain', 'machines', 'content', 'understand', 'counterpart', 'coach', 'rehearsal'];

/** The libraries that a room may use; a room that is not listed uses none. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  machines: ['xstate'],
  content: ['zod', 'js-yaml', 'yaml', 'opencc-js'],
  understand: ['opencc-js'],
  rehearsal: ['xstate'],
  app: [],
  files: [],
  store: ['kysely', 'better-sqlite3', 'zod'],
  pictures: ['echarts', '@resvg/resvg-js'],
  terminal: ['string-width', 'zod'],
  discord: ['discord.js', 'pino', 'zod'],
};

type Import = { readonly file: string; readonly room: string; readonly names: string };

const roomOf = (path: string): string => {
  const [top, second = ''] = relative(root, path).split('/');
  return top === 'src' ? second : (top ?? '');
};

const sources = [...new Set(['src', 'machines'])].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, names]) => ({
    file: relative(root, file),
    room: roomOf(file),
    names: names as string,
  }));

/** "opencc-js/dict/TSCharacters" → "opencc-js". */
const packageOf = (names: string): string =>
  names
    .split('/')
    .slice(0, names.startsWith('@') ? 2 : 1)
    .join('/');

const roomFiles = sources.filter(
  (file) => !['main.ts', 'program.ts', 'config.ts'].includes(relative(join(root, 'src'), file)),
);
const imports = roomFiles.flatMap(importsOf);

describe('the architecture', () => {
  it('knows every room', () => {
    expect([...new Set(roomFiles.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets imports run one way only', () => {
    const wrong = imports
      .filter(({ names }) => names.startsWith('.'))
      .map((found) => ({ ...found, to: roomOf(resolve(root, dirname(found.file), found.names)) }))
      .filter(({ room, to }) => room !== to && !MAY_IMPORT[room]?.includes(to));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('lets each room use only its own libraries', () => {
    const wrong = imports
      .filter(({ names }) => !names.startsWith('.') && !names.startsWith('node:'))
      .filter(({ room, names }) => !LIBRARIES[room]?.includes(packageOf(names)));
    expect(wrong.map(({ file, names }) => `${file} → ${names}`)).toEqual([]);
  });

  it('keeps time, chance and I/O out of the core', () => {
    const impure =
      /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\bprocess\.|\bconsole\.|\bset(?:Timeout|Interval|Immediate)\b|'node:/;
    const wrong = roomFiles
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, i) =>
            impure.test(line) ? [`${relative(root, file)}:${i + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('names no scenario in code', () => {
    const scenarios = readdirSync(join(root, 'data', 'scenarios'));
    const defaults = ['src/terminal', 'src/discord'];
    const wrong = roomFiles
      .filter((file) => !defaults.some((folder) => relative(root, file).startsWith(folder)))
      .filter((file) => scenarios.some((id) => readFileSync(file, 'utf8').includes(`'${id}'`)));
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const wrong = sources.filter(
      (file) => /process\.env/.test(readFileSync(file, 'utf8')) && relative(root, file) !== 'src/program.ts',
    );
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('lets better-sqlite3 be installed without a compiler', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(lock.packages['node_modules/better-sqlite3'].gypfile).toBe(false);
  });

  it('names no registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
  });
});
