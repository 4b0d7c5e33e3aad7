import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCodec } from '../../src/store/codec.ts';
import { keyFileOf } from '../../src/store/keyFile.ts';
import { type Key, makeKeys, parseKeys } from '../../src/store/keys.ts';
import { anyText } from './arbitrary.ts';
import { open, started, tempDatabase } from './build.ts';
import { line } from './turns.ts';

const key = (id: string, fill: number): Key => ({ id, bytes: new Uint8Array(32).fill(fill) });
const [OLD, NEW] = [key('old', 1), key('new', 2)];
const base64 = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64');

describe('a list of keys', () => {
  test('is read as it was written', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,32}$/), { minLength: 1, maxLength: 4 });
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(ids, fc.array(bytes, { minLength: 4, maxLength: 4 }), (names, values) => {
        const keys = names.map((id, index) => ({ id, bytes: values[index] as Uint8Array }));
        expect(parseKeys(makeKeys(keys))).toEqual({ keys });
      }),
    );
  });

  test('may have spaces around its commas', () => {
    const text = makeKeys([OLD, NEW]).replace(',', ' ,\n ');
    expect(parseKeys(text)).toEqual({ keys: [OLD, NEW] });
  });

  test.each([
    ['', 'key 1 is not written id:base64'],
    [base64(32), 'key 1 is not written id:base64'],
    [`a:${base64(32)},`, 'key 2 is not written id:base64'],
    [`a b:${base64(32)}`, 'key 1 is not written id:base64'],
    [`${'a'.repeat(33)}:${base64(32)}`, 'key 1 is not written id:base64'],
    [`a:${base64(31)}`, 'key "a" has 31 bytes; it must have 32'],
    [`a:${base64(33)}`, 'key "a" has 33 bytes; it must have 32'],
    ['a:', 'key "a" has 0 bytes'],
    [`a:${base64(32).slice(0, -1)}`, 'key "a" is not base64'],
    ['a:*', 'key "a" is not base64'],
    [`a:${base64(32)},a:${base64(32)}`, 'key "a" is listed twice'],
  ])('%j is refused', (text, problem) => {
    const parsed = parseKeys(text);
    expect(parsed).toEqual({ problem: expect.stringContaining(problem) });
    expect(JSON.stringify(parsed)).not.toContain(base64(20).slice(0, 20));
  });
});

describe('sealed bytes', () => {
  const codec = makeCodec([NEW, OLD], 'test');

  test('open to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.jsonValue()), (value) => {
        const address = ['texts', 'r-1', 7] as const;
        const opened = codec.open(codec.seal(value, address), address);
        expect(JSON.stringify(opened)).toBe(JSON.stringify(value));
      }),
    );
  });

  test('never look the same twice', () => {
    const seal = () => codec.seal('好', ['texts', 'r-1', 1]).toString('hex');
    expect(new Set(Array.from({ length: 100 }, seal)).size).toBe(100);
  });

  test('open under every key of the list, and are sealed with its first', () => {
    const byOld = makeCodec([OLD], 'test').seal('早', ['texts', 'r-1', 1]);
    expect(codec.open(byOld, ['texts', 'r-1', 1])).toBe('早');
    const byFirst = codec.seal('晚', ['texts', 'r-1', 1]);
    expect(() => makeCodec([OLD], 'test').open(byFirst, ['texts', 'r-1', 1])).toThrow(
      expect.objectContaining({ code: 'missing_key' }),
    );
  });

  test.each([[['texts', 'r-1', 2]], [['texts', 'r-2', 1]], [['events', 'r-1', 1]], [['texts', 'r-1', '1']]])(
    'do not open in another row: %j',
    (address) => {
      const sealed = codec.seal('好', ['texts', 'r-1', 1]);
      expect(() => codec.open(sealed, address as unknown as [string, ...string[]])).toThrow(
        expect.objectContaining({ code: 'unreadable' }),
      );
    },
  );

  test('do not open when any byte was changed or cut off', () => {
    const sealed = codec.seal('好', ['texts', 'r-1', 1]);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] as number) ^ 1;
      expect(() => codec.open(changed, ['texts', 'r-1', 1]), `byte ${i}`).toThrow(
        expect.objectContaining({ name: 'StoreProblem' }),
      );
      expect(() => codec.open(sealed.subarray(0, i), ['texts', 'r-1', 1]), `cut to ${i}`).toThrow();
    }
  });
});

describe('the keys of a database', () => {
  const said = { texts: [{ event: 0, part: 'said', text: '我还不上了' }], outbox: [line('您好')] } as const;
  const texts = [{ seq: 1, part: 'said', text: '我还不上了' }];

  test('are made beside it where none are set, for its user only, with a warning, and found again', async () => {
    const path = tempDatabase();
    const warnings: string[] = [];
    const warn = (text: string) => warnings.push(text);
    const store = await open(path, { warn });
    const id = await started(store, {}, said);
    await store.close();
    expect(warnings).toEqual([expect.stringContaining(keyFileOf(path))]);
    expect(statSync(keyFileOf(path)).mode & 0o777).toBe(0o600);
    expect(parseKeys(readFileSync(keyFileOf(path), 'utf8').trim())).toEqual({
      keys: [{ id: expect.stringMatching(/^2026-11-22-/), bytes: expect.anything() }],
    });
    const again = await open(path, { warn });
    expect(await again.texts(id)).toEqual(texts);
    expect(warnings).toHaveLength(1);
  });

  test('are not made for a database in memory', async () => {
    const { openStore } = await import('../../src/store/openStore.ts');
    const warnings: string[] = [];
    const store = await openStore({
      url: 'sqlite::memory:',
      now: () => '2026-11-22T00:00:00.000Z',
      warn: (text) => warnings.push(text),
    });
    const id = await started(store, {}, said);
    expect(await store.texts(id)).toEqual(texts);
    expect(await store.erase('discord:1001')).toEqual({ rehearsals: 1, texts: 1 });
    await store.close();
    expect(warnings).toEqual([]);
  });

  test('rotate: what an old key sealed opens while it is in the list', async () => {
    const path = tempDatabase();
    const before = await open(path, { keys: makeKeys([OLD]) });
    const id = await started(before, {}, said);
    await before.savePerson('discord:1001', { zone: 'Asia/Shanghai' });
    await before.saveSetting('app', 'a', 1);
    await before.close();
    const between = await open(path, { keys: makeKeys([NEW, OLD]) });
    expect(await between.texts(id)).toEqual(texts);
    expect(await between.events(id)).toHaveLength(1);
    expect(await between.due('discord', '2027-01-01T00:00:00.000Z', 1)).toHaveLength(1);
    expect(await between.person('discord:1001')).toMatchObject({ zone: 'Asia/Shanghai' });
    expect(await between.setting('app', 'a')).toBe(1);
    await between.close();
    await expect(open(path, { keys: makeKeys([NEW]) })).rejects.toMatchObject({
      code: 'missing_key',
      message: expect.stringContaining('"old"'),
    });
  });

  test('may lose an old key once nothing uses it', async () => {
    const path = tempDatabase();
    const before = await open(path, { keys: makeKeys([OLD]) });
    await started(before, {}, said);
    await before.close();
    const between = await open(path, { keys: makeKeys([NEW, OLD]) });
    const kept = await started(between, { owner: 'discord:2' }, said);
    await between.erase('discord:1001');
    await between.close();
    const after = await open(path, { keys: makeKeys([NEW]) });
    expect(await after.texts(kept)).toEqual(texts);
  });

  test('that are wrong, gone or damaged are refused in a line, and nothing is changed', async () => {
    const path = tempDatabase();
    const before = await open(path);
    await started(before, {}, said);
    await before.close();
    const file = keyFileOf(path);
    const kept = readFileSync(file, 'utf8');
    const id = kept.split(':')[0] as string;
    const database = readFileSync(path);

    const refused = async (code: string, words: string, keys?: string) => {
      await expect(open(path, { keys })).rejects.toMatchObject({
        name: 'StoreProblem',
        code,
        message: expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*$`)),
      });
      expect(readFileSync(path).equals(database)).toBe(true);
    };
    await refused('missing_key', `"${id}"`, makeKeys([NEW]));
    await refused('wrong_key', `"${id}"`, makeKeys([key(id, 9)]));
    await refused('bad_keys', 'PARLEY_KEYS: key 1', 'nonsense');
    writeFileSync(file, 'half a li');
    await refused('bad_keys', 'parley.keys: key 1');
    unlinkSync(file);
    await refused('missing_key', 'is gone');
    writeFileSync(file, kept);
    await open(path);
  });

  test('keep a ciphertext that was copied to another row from being read there', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const [mine, theirs] = [await started(store, {}, said), await started(store, {}, said)];
    const other = new Database(path);
    other
      .prepare('update texts set body = (select body from texts where rehearsal = ?) where rehearsal = ?')
      .run(mine, theirs);
    other.close();
    await expect(store.texts(theirs)).rejects.toMatchObject({ code: 'unreadable' });
    expect(await store.texts(mine)).toEqual(texts);
  });
});
