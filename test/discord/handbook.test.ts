import { describe, expect, test } from 'vitest';
import { makeHandbookId, parseHandbookId } from '../../src/discord/handbookIds.ts';
import { content } from '../helpers/content.ts';
import { beginDirectly, expectClean, makeFace, nextWords, openRehearsal, shown } from './face.ts';
import { buttonsOf, selectsOf, textOf } from './fake/reading.ts';

describe('the handbook', () => {
  test('is that of the rehearsal at hand, read section by section by the person alone', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const ning = fake.user('ning', { locale: 'zh-CN' });
    await beginDirectly(face, ning, { scenario: 'mall' });

    const book = await ning.slash('小手册').message();
    expect(book.visibleTo).toBe(ning.id);
    expect(textOf(book)).toContain('商城分期逾期了');
    expect(buttonsOf(book).map(({ label }) => label)).toEqual(['下一页']);
    await ning.click(book, '下一页').response();
    expect(textOf(book)).toContain('1. 开口前');
    const [select] = selectsOf(book);
    await ning.choose(book, select?.customId ?? '', 'numbers').response();
    expect(textOf(book)).toContain('4. 要知道的数');
    expect(textOf(book)).toContain('练习');
    await ning.click(book, '上一页').response();
    expect(textOf(book)).toContain('3. 开头三句');
    expectClean(fake);
  });

  test('of another scenario can be chosen, and of any without a rehearsal', async () => {
    const face = await makeFace();
    await face.start();
    const amy = face.fake.user('amy');
    const other = await amy.slash('handbook', { scenario: 'platform-renewal' }).message();
    expect(textOf(other)).toContain('The extension has run out');
    expect(textOf(await amy.slash('handbook').message())).toContain('Behind on a bill');
    expectClean(face.fake);
  });

  test.each([
    ['reason', ['小手册：四个数，心里要有']],
    ['nudge', []],
  ])('is opened by a button under a note that gives the %s', async (help, labels) => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const ning = fake.user('ning', { locale: 'zh-CN' });
    await beginDirectly(face, ning, { help });
    const record = await openRehearsal(deps, ning);
    for (let turn = 2; turn < 5; turn++) {
      ning.say(ning.dm, (await nextWords(deps, record)) ?? '');
      await shown(fake, ning.dm, turn);
    }
    ning.say(ning.dm, '过段时间再说吧');
    const note = await shown(fake, ning.dm, 5);
    const found = buttonsOf(note).filter(({ label }) => label.startsWith('小手册'));
    expect(found.map(({ label }) => label)).toEqual(labels);
    for (const { label } of found) {
      const place = await ning.click(note, label).message();
      expect(place.visibleTo).toBe(ning.id);
      expect(textOf(place)).toContain('4. 四个数');
      expect(textOf(note)).not.toContain('4. 四个数');
    }
    expectClean(fake);
  });

  test('place in a custom id comes back as it went in, and never too long', () => {
    for (const [scenario, { handbook }] of content.scenarios)
      for (const { id: section } of handbook.en.sections) {
        const place = { does: 'page', scenario, locale: 'zh-TW', section } as const;
        expect(parseHandbookId(makeHandbookId(place))).toEqual(place);
        expect(makeHandbookId(place).length).toBeLessThanOrEqual(100);
      }
    for (const made of [
      'handbook:open:mall:fr:open',
      'handbook:burn:mall:en:open',
      'handbook:open:mall:en',
      '',
    ])
      expect(parseHandbookId(made)).toBeUndefined();
  });
});

describe('what the coach looks for', () => {
  test('is told for the step at hand, each with its source', async () => {
    const face = await makeFace();
    await face.start();
    const ning = face.fake.user('ning', { locale: 'zh-CN' });
    expect(textOf(await ning.slash('看什么').message())).toContain('没有没结束的练习');
    await beginDirectly(face, ning);
    const told = await ning.slash('看什么').message();
    expect(told.visibleTo).toBe(ning.id);
    expect(textOf(told)).toContain('“开场核对”这一步');
    expect(textOf(told)).toMatch(/先让对方知道是谁、哪一笔（权重\d+；文档004 §3\.2）/);
    expectClean(face.fake);
  });
});
