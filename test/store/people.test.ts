import { describe, expect, test } from 'vitest';
import { makeAlias } from '../../src/store/alias.ts';
import { open, tempDatabase } from './build.ts';
import { rehearsal, turn } from './turns.ts';

describe('a person', () => {
  test('has an alias of their own from the first look on, and keeps it', async () => {
    const path = tempDatabase();
    const store = await open(path);
    const person = await store.person('discord:1');
    expect(person).toEqual({ id: 'discord:1', alias: expect.stringMatching(/^[A-Z][a-z]+-[0-9A-Z]{4}$/) });
    expect(await store.person('discord:1')).toEqual(person);
    expect((await store.person('discord:2')).alias).not.toBe(person.alias);
    await store.close();
    expect(await (await open(path)).person('discord:1')).toEqual(person);
  });

  test('has the same alias whether two looks come at once or a rehearsal comes first', async () => {
    const store = await open();
    const [one, two] = await Promise.all([store.person('discord:1'), store.person('discord:1')]);
    expect(one).toEqual(two);
    const made = rehearsal({ owner: 'discord:1' });
    await store.create(made, turn(made.id, 0));
    expect(await store.person('discord:1')).toEqual(one);
  });

  test('gets a longer alias where the short ones are taken', async () => {
    const store = await open(undefined, { randomBytes: (size) => new Uint8Array(size) });
    const aliases = [];
    for (let i = 0; i < 4; i++) aliases.push((await store.person(`discord:${i}`)).alias);
    expect(aliases).toEqual(['Alder-0000', 'Alder-00000', 'Alder-000000', 'Alder-0000000']);
  });

  test('is named from random bytes: a word and four signs that are not misread', () => {
    expect(makeAlias(() => new Uint8Array([29, 4, 15, 2, 20]), 0)).toBe('Heron-4F2M');
  });

  test('keeps what they chose, a choice at a time', async () => {
    const store = await open();
    await store.savePerson('discord:1', { locale: 'zh-TW', zone: 'Asia/Taipei' });
    const saved = await store.savePerson('discord:1', { help: 'nudge', zone: 'Asia/Tokyo' });
    expect(saved).toMatchObject({ id: 'discord:1', locale: 'zh-TW', zone: 'Asia/Tokyo', help: 'nudge' });
    expect(await store.person('discord:1')).toEqual(saved);
  });

  test('takes a choice back, and keeps the others', async () => {
    const store = await open();
    await store.savePerson('discord:1', { region: 'TW', scores: 'hidden' });
    const { region, scores } = await store.savePerson('discord:1', { region: null });
    expect({ region, scores }).toEqual({ region: undefined, scores: 'hidden' });
    expect(await store.person('discord:1')).not.toHaveProperty('region');
  });

  test('cannot take another id or alias by a change', async () => {
    const store = await open();
    const { alias } = await store.person('discord:1');
    const change = { alias: 'Owner', id: 'discord:9', region: 'CN' };
    expect(await store.savePerson('discord:1', change)).toEqual({ id: 'discord:1', alias, region: 'CN' });
  });
});

describe('a setting', () => {
  test('is kept by its scope and key, replaced, and taken away', async () => {
    const store = await open();
    expect(await store.setting('guild:1', 'review')).toBeUndefined();
    await store.saveSetting('guild:1', 'review', { channel: '9' });
    await store.saveSetting('guild:2', 'review', null);
    await store.saveSetting('guild:1', 'review', { channel: '10' });
    expect(await store.setting('guild:1', 'review')).toEqual({ channel: '10' });
    expect(await store.setting('guild:2', 'review')).toBeNull();
    expect(await store.setting('guild:1', 'other')).toBeUndefined();
    await store.saveSetting('guild:1', 'review', undefined);
    expect(await store.setting('guild:1', 'review')).toBeUndefined();
  });
});
