import { expect, test } from 'vitest';
import { open, started, tempDatabase } from './build.ts';
import { child, heard } from './child.ts';

test('processes that write to one rehearsal at once take turns: none fails, none overwrites', async () => {
  const path = tempDatabase();
  const store = await open(path);
  const id = await started(store);
  await store.close();
  const writers = [1, 2].map(() => child('race.ts', [path, id, '300']));
  for (const writer of writers) expect(await heard(writer)).toBe('open');
  for (const writer of writers) expect(await heard(writer)).toBe('done');
  const after = await open(path);
  expect((await after.events(id)).at(-1)?.seq).toBe(601);
});

test('processes that open a new database at once agree on its schema and its keys', async () => {
  const path = tempDatabase();
  const openers = Array.from({ length: 6 }, () => child('open.ts', [path, '10000']));
  for (const opener of openers) expect(await heard(opener)).toBe('opened');
  const store = await open(path);
  expect(await store.texts(await started(store))).toEqual([]);
});
