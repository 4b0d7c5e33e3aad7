import { describe, expect, test } from 'vitest';
// What draws is loaded beforehand: on a busy machine that takes longer than a message is waited for.
import '../../src/pictures/reportPicture.ts';
import { beginDirectly, expectClean, makeFace, nextWords, openRehearsal, shown, shownIn } from './face.ts';
import { componentsOf, textOf } from './fake/reading.ts';
import type { StoredMessage } from './fake/stored.ts';

const described = (message: StoredMessage): string =>
  componentsOf(message.components)
    .filter(({ type }) => type === 12)
    .flatMap(({ items }) => items as { description: string }[])
    .map(({ description }) => description)
    .join('\n');

describe('settings', () => {
  test('are shown to the person alone, changed one at a time, and taken back', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const guild = fake.guild();
    const amy = fake.user('amy');
    guild.add(amy);

    const before = await amy.slash('settings', {}, { guild }).message();
    expect(before.visibleTo).toBe(amy.id);
    for (const part of ['English (not chosen', 'none, so every region', '12356', '988', '</settings:'])
      expect(textOf(before)).toContain(part);

    const changed = await amy
      .slash(
        'settings',
        { language: 'zh-CN', scores: 'hidden', region: 'TW', timezone: 'Asia/Tokyo' },
        { guild },
      )
      .message();
    for (const part of ['简体中文', '不显示', '台湾', '1925', 'Asia/Tokyo', '讲原因（没选过'])
      expect(textOf(changed)).toContain(part);
    expect(textOf(changed)).not.toContain('12356');
    expect(await deps.store.person(`discord:${amy.id}`)).toMatchObject({ region: 'TW', zone: 'Asia/Tokyo' });

    const elsewhere = await amy.slash('settings', { region: 'elsewhere' }).message();
    expect(textOf(elsewhere)).toContain('findahelpline.com');
    expect(textOf(elsewhere)).not.toContain('1925');
    const none = await amy.slash('settings', { region: 'none' }).message();
    expect(textOf(none)).toContain('不指定');
    expect(await deps.store.person(`discord:${amy.id}`)).not.toHaveProperty('region');
    expectClean(fake);
  });

  test('know no zone that there is not, and suggest those there are', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const amy = face.fake.user('amy');
    const choices = await amy.autocomplete('settings', { timezone: 'new yo' }, 'timezone').choices();
    expect(choices.map(({ value }) => value)).toContain('America/New_York');
    const wrong = await amy.slash('settings', { timezone: 'Mars/Olympus' }).message();
    expect(textOf(wrong)).toContain('no time zone “Mars/Olympus”');
    expect(await deps.store.person(`discord:${amy.id}`)).not.toHaveProperty('zone');
    expectClean(face.fake);
  });

  test('are where a rehearsal begins, and the language of what is answered', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    await amy.slash('settings', { language: 'zh-CN', help: 'nudge' }).message();
    const answer = await amy.slash('rehearse start').message();
    expect(textOf(answer)).toContain('开始了');
    const record = await openRehearsal(deps, amy);
    expect(record.locale).toBe('zh-CN');
    expect(textOf(await amy.slash('rehearse status').message())).toContain('开场核对');
    expectClean(fake);
  });

  test('that hide scores hide them in notes, the report and its picture’s description', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const ning = fake.user('ning', { locale: 'zh-CN' });
    await ning.slash('设置', { 分数: 'hidden' }).message();
    await beginDirectly(face, ning, {});
    const record = await openRehearsal(deps, ning);
    for (let turn = 2; turn < 12; turn++) {
      const next = await nextWords(deps, record);
      if (next === undefined) break;
      ning.say(ning.dm, next);
      await shown(fake, ning.dm, turn);
    }
    const all = shownIn(ning.dm);
    expect(textOf(all.at(-1) as StoredMessage)).toContain('谈成');
    for (const message of all) {
      expect(textOf(message)).not.toMatch(/\d分(?!之)|总分|七个方面/);
      expect(described(message)).not.toContain('七个方面');
    }
    expect(described(all.at(-1) as StoredMessage)).toContain('信任');
    expectClean(fake);
  });

  test('name the help lines of a hold', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const ning = fake.user('ning', { locale: 'zh-CN' });
    await deps.store.savePerson(`discord:${ning.id}`, { region: 'CN' });
    await beginDirectly(face, ning);
    ning.say(ning.dm, '欠这么多，我不想活了');
    const held = textOf(await shown(fake, ning.dm, 2));
    for (const part of ['12356', '没有通知任何人']) expect(held).toContain(part);
    expect(held).not.toMatch(/1925|988/);
    expectClean(fake);
  });
});
