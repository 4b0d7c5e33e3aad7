import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/domain/stage.ts';
import { open, started } from './build.ts';
import { turn } from './turns.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const ALL = { limit: 100, offset: 0 };

describe('a rehearsal is reached', () => {
  test('by its owner, and by nobody else', async () => {
    const store = await open();
    const id = await started(store, { owner: 'discord:1' });
    expect(await store.rehearsalOf('discord:1', id)).toMatchObject({ id });
    expect(await store.rehearsalOf('discord:2', id)).toBeUndefined();
    expect(await store.rehearsalOf('', id)).toBeUndefined();
    expect(await store.rehearsalOf('discord:1', 'nothing')).toBeUndefined();
  });

  test('by the moderators of its guild, and of no other', async () => {
    const store = await open();
    const here = await started(store, { guild: 'here' });
    const there = await started(store, { guild: 'there' });
    const direct = await started(store, { guild: null });
    expect(await store.rehearsalIn('here', here)).toMatchObject({ id: here });
    expect(ids(await store.listIn('here', ALL))).toEqual([here]);
    for (const guild of ['here', '', 'null', '%'])
      for (const id of [there, direct]) expect(await store.rehearsalIn(guild, id)).toBeUndefined();
    for (const guild of ['', 'null', '%']) expect(await store.listIn(guild, ALL)).toEqual([]);
  });

  test('in pages, newest first, in the order of making whatever the clocks said', async () => {
    const store = await open();
    const made: string[] = [];
    for (const year of [2026, 2025, 2027])
      made.unshift(await started(store, { startedAt: `${year}-01-01T00:00:00.000Z` }));
    expect(ids(await store.listIn('guild-1', ALL))).toEqual(made);
    expect(ids(await store.listIn('guild-1', { limit: 2, offset: 1 }))).toEqual(made.slice(1));
  });

  test('by its owner once it has ended, newest first', async () => {
    const store = await open();
    const [first, second] = [
      await started(store, { owner: 'discord:1' }),
      await started(store, { owner: 'discord:1' }),
    ];
    await started(store, { owner: 'discord:1' });
    const other = await started(store, { owner: 'discord:2' });
    for (const id of [first, second, other]) await store.commit(turn(id, 1, { place: 'abandoned' }));
    expect(ids(await store.endedOf('discord:1'))).toEqual([second, first]);
  });

  test('in its channel while it has not ended; the newest counts', async () => {
    const store = await open();
    await started(store, { channel: 'c' });
    const newest = await started(store, { channel: 'c' });
    await started(store, { channel: 'c', face: 'terminal' });
    expect(await store.openInChannel('discord', 'c')).toMatchObject({ id: newest });
    expect(await store.openInChannel('discord', 'd')).toBeUndefined();
    for (const [index, place] of OUTCOMES.entries()) {
      const id = await started(store, { channel: place });
      expect(await store.openInChannel('discord', place), `${index}`).toMatchObject({ id });
      await store.commit(turn(id, 1, { place }));
      expect(await store.openInChannel('discord', place)).toBeUndefined();
    }
  });

  test('among what its owner has open on a face, newest first', async () => {
    const store = await open();
    const one = await started(store);
    const paused = await started(store, {}, { place: 'paused' });
    await started(store, {}, { place: 'agreed' });
    await started(store, { face: 'terminal', channel: null });
    await started(store, { owner: 'discord:2' });
    expect(ids(await store.openOf('discord:1001', 'discord'))).toEqual([paused, one]);
  });

  test('among what anyone has open on a face, for catching up', async () => {
    const store = await open();
    const one = await started(store);
    const other = await started(store, { owner: 'discord:2', guild: null });
    await started(store, {}, { place: 'agreed' });
    await started(store, { face: 'terminal', channel: null });
    expect(ids(await store.openOn('discord'))).toEqual([other, one]);
  });

  test('with the messages that were handled for it, and no others', async () => {
    const store = await open();
    const id = await started(store, {}, { sourceIds: ['discord:1'] });
    await started(store, {}, { sourceIds: ['discord:2'] });
    await store.commit(turn(id, 1, { sourceIds: ['discord:3', 'discord:4'] }));
    expect((await store.sourcesOf(id)).toSorted()).toEqual(['discord:1', 'discord:3', 'discord:4']);
    expect(await store.sourcesOf('nothing')).toEqual([]);
  });
});
