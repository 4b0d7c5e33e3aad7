import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Store, WrittenCheckIn } from '../../src/app/ports.ts';
import { filesIn, found, open, started, tempDatabase } from './build.ts';
import { checkIn } from './turns.ts';

const [AMY, BEN] = ['discord:1001', 'discord:2002'];

const written = (rehearsal: string, id: string, agreed = '每月500，分6期'): WrittenCheckIn => ({
  ...{ id, rehearsal, checkIn: checkIn({ agreed }) },
});

const ids = async (store: Store, owner: string): Promise<string[]> =>
  (await store.checkInsOf(owner)).map(({ id }) => id);

describe('a check-in', () => {
  test('that is kept comes back to its person, newest first, and to nobody else', async () => {
    const store = await open();
    const [mine, theirs] = [await started(store, { owner: AMY }), await started(store, { owner: BEN })];
    expect(await store.keepCheckIn(AMY, written(mine, 'a1'))).toBe(true);
    expect(await store.keepCheckIn(AMY, written(mine, 'a2', '一次付清'))).toBe(true);
    expect(await store.keepCheckIn(BEN, written(theirs, 'b1'))).toBe(true);
    expect(await store.checkInsOf(AMY)).toEqual([written(mine, 'a2', '一次付清'), written(mine, 'a1')]);
    expect(await ids(store, BEN)).toEqual(['b1']);
    expect(await ids(store, 'discord:3003')).toEqual([]);
  });

  test('is kept once, however often that is asked for', async () => {
    const store = await open();
    const mine = await started(store, { owner: AMY });
    const twice = [written(mine, 'a1'), written(mine, 'a1')].map((one) => store.keepCheckIn(AMY, one));
    expect(await Promise.all(twice)).toEqual([true, true]);
    expect(await ids(store, AMY)).toEqual(['a1']);
  });

  test("is not kept with another's rehearsal, nor with one that is gone", async () => {
    const store = await open();
    const theirs = await started(store, { owner: BEN });
    expect(await store.keepCheckIn(AMY, written(theirs, 'a1'))).toBe(false);
    await store.erase(BEN);
    expect(await store.keepCheckIn(BEN, written(theirs, 'b1'))).toBe(false);
    expect([...(await ids(store, AMY)), ...(await ids(store, BEN))]).toEqual([]);
  });

  test('goes with its person', async () => {
    const store = await open();
    const [mine, theirs] = [await started(store, { owner: AMY }), await started(store, { owner: BEN })];
    await store.keepCheckIn(AMY, written(mine, 'a1'));
    await store.keepCheckIn(BEN, written(theirs, 'b1'));
    await store.erase(AMY);
    expect([await ids(store, AMY), await ids(store, BEN)]).toEqual([[], ['b1']]);
  });

  test('that was moved to another row does not open', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const mine = await started(store, { owner: AMY });
    await store.keepCheckIn(AMY, written(mine, 'a1'));
    const other = new Database(path);
    other.exec("update check_ins set id = 'a2'");
    other.close();
    await expect(store.checkInsOf(AMY)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('forgetting a check-in', () => {
  test('is for its person alone, and takes no other', async () => {
    const store = await open();
    const mine = await started(store, { owner: AMY });
    await store.keepCheckIn(AMY, written(mine, 'a1'));
    await store.keepCheckIn(AMY, written(mine, 'a2'));
    expect(await store.forgetCheckIn(BEN, 'a1')).toBe(false);
    expect(await store.forgetCheckIn(AMY, 'a1')).toBe(true);
    expect(await store.forgetCheckIn(AMY, 'a1')).toBe(false);
    expect(await ids(store, AMY)).toEqual(['a2']);
  });

  test('leaves no byte of it in any file', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const mine = await started(store, { owner: AMY });
    const idOf = (i: number): string => `check-in-of-the-real-call-${i}-`.padEnd(48, 'x');
    const all = Array.from({ length: 60 }, (_, i) => idOf(i));
    for (const id of all) await store.keepCheckIn(AMY, written(mine, id, `每月${id}元`.repeat(5)));
    const reader = new Database(path, { readonly: true });
    const bodies = reader.prepare('select id, body from check_ins').all() as { id: string; body: Buffer }[];
    reader.close();
    const gone = all.filter((_, i) => i % 20 === 7);
    for (const id of gone) expect(await store.forgetCheckIn(AMY, id)).toBe(true);
    const left = (): string[] => [
      ...found(dirname(path), gone),
      ...[...filesIn(dirname(path))].flatMap(([name, bytes]) =>
        bodies
          .filter(({ id, body }) => gone.includes(id) && bytes.includes(body.subarray(-24)))
          .map(({ id }) => `${name}: ${id}`),
      ),
    ];
    expect(left()).toEqual([]);
    await store.close();
    expect(left()).toEqual([]);
    expect(await ids(await open(path), AMY)).toHaveLength(57);
  });
});
