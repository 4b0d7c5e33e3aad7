import { expect, test } from 'vitest';
import { expectClean, makeFace } from './face.ts';
import { textOf } from './fake/reading.ts';

test('every command for everyone is listed to press, in the language that was chosen', async () => {
  const face = await makeFace();
  const { deps } = await face.start();
  const amy = face.fake.user('amy');
  const guide = await amy.slash('help').message();
  expect(guide.visibleTo).toBe(amy.id);
  expect(textOf(guide)).toMatch(/<\/rehearse start:\d+> Start a new rehearsal/);
  for (const name of ['plan', 'progress', 'settings', 'handbook', 'criteria', 'help'])
    expect(textOf(guide)).toContain(`</${name}:`);
  expect(textOf(guide)).not.toContain('transcripts');
  await deps.store.savePerson(`discord:${amy.id}`, { locale: 'zh-CN' });
  expect(textOf(await amy.slash('help').message())).toContain('开始一次新的练习');
  expectClean(face.fake);
});

test('the scenarios are listed with who is on the other side and which sides can be taken', async () => {
  const face = await makeFace();
  await face.start();
  const ning = face.fake.user('ning', { locale: 'zh-CN' });
  const listed = textOf(await ning.slash('有哪些场景').message());
  for (const part of ['信用消费逾期协商', '月禾付', '欠款一方；收款一方', '</rehearse start:'])
    expect(listed).toContain(part);
  expectClean(face.fake);
});
