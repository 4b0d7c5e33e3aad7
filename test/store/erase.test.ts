import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { pick, seedRandom } from '../../src/domain/random.ts';
import { filesIn, found, open, started, tempDatabase } from './build.ts';
import { checkIn, entered, later, line, NOW, turn } from './turns.ts';

const SAID = ['我妈住院了，房租也交不上', '每月还645行吗', 'I lost my job in March', 'ホテル代が払えない'];
const SHOWN = ['您好，这里是信用卡中心', 'What could you pay each month?'];

const play = async (store: Store, owner: string, channel: string): Promise<string> => {
  const id = await started(
    store,
    { owner, channel },
    {
      texts: [...SAID, ...SHOWN].map((text) => ({ event: 0, part: 'said' as const, text })),
      outbox: SHOWN.map(line),
      sourceIds: [`source-${channel}`],
    },
  );
  await store.commit(
    turn(id, 1, { texts: [{ event: 0, part: 'note', text: SAID[0] as string }], outbox: [line('你好吗')] }),
  );
  return id;
};

describe('words', () => {
  test('that were said, shown, sent, chosen or logged are in no file of the database', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const id = await play(store, 'discord:1001', 'channel-7');
    await store.savePerson('discord:1001', { zone: 'Asia/Shanghai' });
    await store.saveSetting('app', 'greeting', SAID[1]);
    const [row] = await store.due('discord', NOW, 1);
    await store.undelivered(row?.id as number, `refused: ${SAID[2]}`, later(1));
    const written = { id: 'check-in-1', rehearsal: id, checkIn: checkIn({ agreed: '下月起每月还八百' }) };
    expect(await store.keepCheckIn('discord:1001', written)).toBe(true);
    const words = [...SAID, ...SHOWN, '八百', '房租', '645', 'March', '信用卡', 'Asia/Shanghai'];
    expect([...filesIn(dirname(path)).keys()].sort()).toEqual([
      'parley.db',
      'parley.db-shm',
      'parley.db-wal',
      'parley.keys',
    ]);
    expect(found(dirname(path), words)).toEqual([]);
    // The search does find what is stored in clear.
    expect(found(dirname(path), [id])).not.toEqual([]);
    await store.close();
    expect(found(dirname(path), words)).toEqual([]);
  });
});

describe('erasing a person', () => {
  test('takes everything of theirs and nothing of others, and says how much', async () => {
    const store = await open();
    const [mine, also] = [
      await play(store, 'discord:1001', 'channel-1'),
      await play(store, 'discord:1001', 'channel-2'),
    ];
    const theirs = await play(store, 'discord:2002', 'channel-3');
    await store.saveSetting('discord:1001', 'seen-notice', true);
    const { alias } = await store.person('discord:1001');
    expect(await store.erase('discord:1001')).toEqual({ rehearsals: 2, texts: 14 });
    for (const id of [mine, also]) {
      expect(await store.rehearsalOf('discord:1001', id)).toBeUndefined();
      expect(await store.rehearsalIn('guild-1', id)).toBeUndefined();
      expect(await store.events(id)).toEqual([]);
      expect(await store.texts(id)).toEqual([]);
    }
    expect(await store.setting('discord:1001', 'seen-notice')).toBeUndefined();
    expect(await store.seen('source-channel-1')).toBe(false);
    expect(await store.seen('source-channel-3')).toBe(true);
    expect((await store.due('discord', NOW, 10)).map(({ rehearsal }) => rehearsal)).toEqual([theirs]);
    expect(await store.texts(theirs)).toHaveLength(7);
    expect(await store.erase('discord:1001')).toEqual({ rehearsals: 0, texts: 0 });
    expect((await store.person('discord:1001')).alias).not.toBe(alias);
  });

  test('leaves no byte of them in any file: no id, no alias, no ciphertext', async () => {
    const path = tempDatabase();
    const store = await open(path);
    // Enough rows, in a mixed order, that SQLite splits pages and leaves copies of what it moves out of them.
    let random = seedRandom(7);
    const any = <T>(items: readonly T[]): T => {
      const [item, next] = pick(items, random);
      random = next;
      return item;
    };
    const anyId = () => Array.from({ length: 32 }, () => any([...'0123456789abcdef'])).join('');
    const owners = Array.from({ length: 24 }, () => `discord:${anyId()}`);
    const rehearsals = new Map<string, string[]>(owners.map((owner) => [owner, []]));
    const seqs = new Map<string, number>();
    for (let i = 0; i < 240; i++) {
      const owner = any(owners);
      const texts = SAID.map((text) => ({ event: 0, part: 'said' as const, text: text.repeat(1 + (i % 9)) }));
      const commit = { texts, outbox: [line(SHOWN[0] as string)], sourceIds: [`source-${anyId()}`] };
      const id = await started(store, { owner, id: anyId(), channel: `channel-${anyId()}` }, commit);
      rehearsals.get(owner)?.push(id);
      seqs.set(id, 1);
    }
    for (let i = 0; i < 300; i++) {
      const id = any([...seqs.keys()]);
      const seq = seqs.get(id) as number;
      const sourceIds = [`source-${anyId()}`, `source-${anyId()}`];
      await store.commit(turn(id, seq, { events: new Array(8).fill(entered), sourceIds }));
      seqs.set(id, seq + 8);
    }
    for (const [owner, ids] of rehearsals)
      for (const rehearsal of ids) {
        const agreed = any(SAID).repeat(9);
        await store.keepCheckIn(owner, { id: anyId(), rehearsal, checkIn: checkIn({ agreed }) });
      }
    const erased = owners.slice(0, 8);
    const traces: Buffer[] = erased.map((owner) => Buffer.from(owner));
    const reader = new Database(path, { readonly: true });
    for (const owner of erased) {
      traces.push(Buffer.from((await store.person(owner)).alias));
      for (const id of rehearsals.get(owner) as string[]) {
        traces.push(Buffer.from(id));
        const checkIns = reader.prepare('select id, body from check_ins where rehearsal = ?').all(id);
        for (const kept of checkIns as { id: string; body: Buffer }[])
          traces.push(Buffer.from(kept.id), kept.body);
        traces.push(
          ...(reader.prepare('select body from texts where rehearsal = ?').pluck().all(id) as Buffer[]),
        );
        traces.push(
          ...(reader.prepare('select data from events where rehearsal = ?').pluck().all(id) as Buffer[]),
        );
        const sources = reader.prepare('select id from sources where rehearsal = ?').pluck().all(id);
        traces.push(...sources.map((source) => Buffer.from(source as string)));
      }
    }
    reader.close();
    for (const owner of erased) await store.erase(owner);
    const left = () =>
      [...filesIn(dirname(path))].flatMap(([name, bytes]) =>
        traces.filter((trace) => bytes.includes(trace.subarray(-24))).map((trace) => `${name}: ${trace}`),
      );
    expect(traces.length).toBeGreaterThan(1000);
    expect(left()).toEqual([]);
    expect(filesIn(dirname(path)).get('parley.db-wal')?.length ?? 0).toBeLessThan(20_000);
    await store.close();
    expect(left()).toEqual([]);
    // Rewritten, not only emptied: with secure_delete alone some ids stay, but it takes 20,000 events to see one.
    const database = new Database(path, { readonly: true });
    expect(database.pragma('freelist_count', { simple: true })).toBe(0);
    database.close();
    const kept = await open(path);
    for (const owner of owners.slice(8)) {
      const ids = rehearsals.get(owner) as string[];
      expect(await kept.openOf(owner, 'discord')).toHaveLength(ids.length);
      expect(await kept.checkInsOf(owner)).toHaveLength(ids.length);
      for (const id of ids) expect(await kept.texts(id)).toHaveLength(SAID.length);
    }
  });

  test('that another reader holds up says so, and is finished at the next opening', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const id = await play(store, 'discord:1001', 'channel-1');
    const reader = new Database(path, { readonly: true });
    reader.exec('begin');
    reader.prepare('select count(*) from texts').get();
    await expect(store.erase('discord:1001')).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('all was deleted'),
    });
    expect(await store.texts(id)).toEqual([]);
    const warnings: string[] = [];
    const warn = (text: string) => warnings.push(text);
    const second = await open(path, { warn });
    expect(warnings).toEqual([expect.stringContaining('another process reads')]);
    await second.close();
    await store.close();
    reader.exec('commit');
    reader.close();
    const third = await open(path, { warn });
    expect(warnings).toHaveLength(1);
    expect(found(dirname(path), ['discord:1001', id])).toEqual([]);
    await third.close();
  });
});
