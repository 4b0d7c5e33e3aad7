import { describe, expect, test } from 'vitest';
import type { OutboxRow, Store } from '../../src/app/ports.ts';
import { open, started, stored } from './build.ts';
import { entered, hinted, later, line, NOW, turn } from './turns.ts';

const said = (rows: readonly OutboxRow[]) => rows.map((row) => (row.payload as { content: string }).content);
const due = async (store: Store, at = NOW) => said(await store.due('discord', at, 10));
const first = async (store: Store, at = NOW) => (await store.due('discord', at, 1))[0] as OutboxRow;

const deliver = async (store: Store) => {
  const row = await first(store);
  await store.attempting(row.id, NOW);
  await store.delivered(row.id, NOW, `message-of-${row.id}`);
  return said([row])[0];
};

describe('the outbox', () => {
  test('gives each rehearsal its oldest row only, until that is delivered', async () => {
    const store = await open();
    const one = await started(store, {}, { outbox: [line('1a'), line('1b')] });
    await started(store, {}, { outbox: [line('2a')] });
    await store.commit(turn(one, 1, { outbox: [line('1c')] }));
    expect(await due(store)).toEqual(['1a', '2a']);
    expect(said(await store.due('discord', NOW, 1))).toEqual(['1a']);
    const order = [];
    while ((await due(store)).length > 0) order.push(await deliver(store));
    expect(order).toEqual(['1a', '1b', '2a', '1c']);
  });

  test('gives a face its own rows; those of another face hold nothing up', async () => {
    const store = await open();
    await started(store, {}, { outbox: [{ ...line('t'), face: 'terminal' }, line('d')] });
    expect(await due(store)).toEqual(['d']);
    expect(said(await store.due('terminal', NOW, 10))).toEqual(['t']);
  });

  test('gives the rows of one rehearsal where one is asked for', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('1a')] });
    const two = await started(store, {}, { outbox: [line('2a'), line('2b')] });
    expect(said(await store.due('discord', NOW, 1, two))).toEqual(['2a']);
    expect(await store.due('discord', NOW, 1, 'another')).toEqual([]);
  });

  test('tells the rows of a commit as they will be due', async () => {
    const store = await open();
    const id = await started(store);
    const result = stored(await store.commit(turn(id, 1, { outbox: [line('a'), line('b')] })));
    expect(said(result.outbox)).toEqual(['a', 'b']);
    expect(await first(store)).toEqual(result.outbox[0]);
    expect(result.outbox[0]).toMatchObject({ rehearsal: id, attempts: 0, maybeSent: false });
  });

  test('knows of a row that was begun and not ended that it may have been sent', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('a')] });
    const { id } = await first(store);
    expect(await store.attempting(id, NOW)).toBe(true);
    expect(await first(store)).toMatchObject({ attempts: 1, maybeSent: true });
    await store.undelivered(id, 'ECONNREFUSED', null);
    expect(await due(store)).toEqual([]);
  });

  test('tries again when the time has come, and what follows waits', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('a'), line('b')] });
    const { id } = await first(store);
    await store.attempting(id, NOW);
    await store.undelivered(id, '503', later(5));
    expect(await due(store)).toEqual([]);
    expect(await due(store, later(4))).toEqual([]);
    expect(await due(store, later(5))).toEqual(['a']);
    expect(await first(store, later(6))).toMatchObject({ attempts: 1, maybeSent: false });
    await store.attempting(id, later(6));
    expect(await first(store, later(6))).toMatchObject({ attempts: 2, maybeSent: true });
    await store.delivered(id, later(6), null);
    expect(await due(store, later(6))).toEqual(['b']);
  });

  test('gives up with a reason, and what follows goes on', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('a'), line('b')] });
    const { id } = await first(store);
    await store.attempting(id, NOW);
    await store.undelivered(id, 'Cannot send messages to this user (50007)', null);
    expect(await due(store)).toEqual(['b']);
    expect(await store.attempting(id, NOW)).toBe(false);
  });

  test('of a branch that was left is cancelled, that of what is kept and of another rehearsal is not', async () => {
    const store = await open();
    const id = await started(store, {}, { outbox: [line('kept')] });
    await started(store, {}, { outbox: [line('other')] });
    await store.commit(turn(id, 1, { events: [entered, hinted], outbox: [line('kept too')] }));
    await store.commit(turn(id, 3, { events: [], outbox: [line('status')] }));
    const left = stored(await store.commit(turn(id, 3, { outbox: [line('left'), line('left too')] })));
    await store.commit(turn(id, 4, { cancelsFrom: 4, outbox: [line('new')] }));
    for (const { id: row } of left.outbox) expect(await store.attempting(row, NOW)).toBe(false);
    const order = [];
    while ((await due(store)).length > 0) order.push(await deliver(store));
    expect(order).toEqual(['kept', 'other', 'kept too', 'status', 'new']);
  });

  test('takes note of a row that arrived although it was cancelled meanwhile', async () => {
    const store = await open();
    const id = await started(store, {}, { outbox: [line('left')] });
    const { id: row } = await first(store);
    await store.attempting(row, NOW);
    await store.commit(turn(id, 1, { cancelsFrom: 1 }));
    await store.undelivered(row, 'timed out', later(1));
    expect(await due(store, later(2))).toEqual([]);
    await store.delivered(row, NOW, 'message-1');
    expect(await due(store, later(2))).toEqual([]);
  });

  test('a delivered row stays delivered', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('a')] });
    const { id } = await first(store);
    await store.delivered(id, NOW, 'message-1');
    expect(await store.attempting(id, NOW)).toBe(false);
    await store.undelivered(id, 'late', NOW);
    expect(await due(store, later(60))).toEqual([]);
  });

  test('a row that was erased meanwhile is no longer to be sent, and noting its end does nothing', async () => {
    const store = await open();
    await started(store, {}, { outbox: [line('a')] });
    const { id } = await first(store);
    await store.erase('discord:1001');
    expect(await store.attempting(id, NOW)).toBe(false);
    await store.delivered(id, NOW, 'message-1');
    await store.undelivered(id, 'gone', null);
    await started(store, {}, { outbox: [line('b')] });
    expect((await first(store)).id).toBeGreaterThan(id);
  });
});
