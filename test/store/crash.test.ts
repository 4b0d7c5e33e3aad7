import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { open, tempDatabase } from './build.ts';
import { child, heard } from './child.ts';
import { BIG, bigTurn, later, NOW, turn } from './turns.ts';

const integrity = (path: string): unknown => {
  const database = new Database(path, { readonly: true });
  const result = database.pragma('integrity_check', { simple: true });
  database.close();
  return result;
};

describe('a process that is killed', () => {
  test('after a turn was stored and before it was delivered: it is delivered once, by the next', async () => {
    const path = tempDatabase();
    const killed = child('turn.ts', [path]);
    expect(await heard(killed)).toBe('ready');
    await killed.kill();

    const next = await open(path);
    const rows = await next.due('discord', NOW, 10);
    expect(rows).toEqual([
      expect.objectContaining({ rehearsal: 'killed', payload: { content: '您好' }, maybeSent: false }),
    ]);
    expect(await next.texts('killed')).toEqual([{ seq: 1, part: 'said', text: '每月还645行吗' }]);
    expect(await next.commit(turn('killed', 1, { sourceIds: ['m-1'] }))).toEqual({ status: 'already_seen' });
    expect(await next.attempting(rows[0]?.id as number, NOW)).toBe(true);
    await next.delivered(rows[0]?.id as number, NOW, 'message-1');
    expect(await next.due('discord', later(600), 10)).toEqual([]);
    await next.close();
    expect(await (await open(path)).due('discord', later(600), 10)).toEqual([]);
  });

  test('within an attempt: the row is due and may have been sent', async () => {
    const path = tempDatabase();
    const killed = child('turn.ts', [path, 'attempting']);
    expect(await heard(killed)).toBe('ready');
    await killed.kill();
    const rows = await (await open(path)).due('discord', NOW, 10);
    expect(rows).toEqual([expect.objectContaining({ attempts: 1, maybeSent: true })]);
  });

  // The last pass reaches the automatic checkpoint of the log.
  test.each([1, 2, 3, 7, 19, 60])(
    'while it writes, after it told of %i turns: each told is there whole, and at most one more',
    async (toldBeforeKill) => {
      const path = tempDatabase();
      const writer = child('many.ts', [path]);
      let told = 0;
      while (told < toldBeforeKill) told = Number(await heard(writer));
      await writer.kill();
      for await (const line of writer.lines) told = Number(line);

      expect(integrity(path)).toBe('ok');
      const store = await open(path);
      const record = await store.rehearsalOf('discord:1001', 'many');
      const turns = record?.turns as number;
      expect([told, told + 1]).toContain(turns);
      expect(record?.seq).toBe(1 + turns * BIG);
      const commits = Array.from({ length: turns }, (_, index) => bigTurn('many', index + 1));
      const events = await store.events('many');
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.slice(1).map(({ event }) => event)).toEqual(commits.flatMap((commit) => commit.events));
      expect((await store.texts('many')).map(({ text }) => text)).toEqual(
        commits.flatMap((commit) => commit.texts.map(({ text }) => text)),
      );
      const delivered = [];
      for (
        let rows = await store.due('discord', NOW, 5);
        rows[0];
        rows = await store.due('discord', NOW, 5)
      ) {
        expect(rows).toHaveLength(1);
        delivered.push(rows[0].payload);
        await store.delivered(rows[0].id, NOW, null);
      }
      expect(delivered).toEqual(commits.flatMap((commit) => commit.outbox.map(({ payload }) => payload)));
      for (const id of commits.flatMap((commit) => commit.sourceIds)) expect(await store.seen(id)).toBe(true);
      expect(await store.seen(`m-${turns + 1}-0`)).toBe(false);
      expect(await store.commit(bigTurn('many', turns + 1))).toMatchObject({ status: 'stored' });
    },
  );
});
