import { expect, test } from 'vitest';
import {
  beginDirectly,
  expectClean,
  type Face,
  makeFace,
  nextWords,
  openRehearsal,
  shown,
  shownIn,
} from './face.ts';
import type { FakeUser } from './fake/actors/user.ts';
import { componentsOf, textOf } from './fake/reading.ts';
import type { StoredMessage } from './fake/stored.ts';

const LIMIT = 12;

/** Rehearses to the end in direct messages; the message with the report. */
const finish = async (
  { fake }: Face,
  deps: Parameters<typeof nextWords>[0],
  user: FakeUser,
): Promise<StoredMessage> => {
  const record = await openRehearsal(deps, user);
  for (let nth = 2; nth < LIMIT; nth++) {
    const words = await nextWords(deps, record);
    if (words === undefined) break;
    user.say(user.dm, words);
    await shown(fake, user.dm, nth);
  }
  return shownIn(user.dm).at(-1) as StoredMessage;
};

test('a report comes with its picture, told in words for who cannot see it, and a page for the real call', async () => {
  const face = await makeFace();
  const { deps } = await face.start();
  const amy = face.fake.user('amy', { locale: 'zh-CN' });
  await beginDirectly(face, amy);
  const report = await finish(face, deps, amy);

  expect(report.files.map(({ name }) => name)).toEqual(['report.png', 'script.md']);
  const [gallery] = componentsOf(report.components).filter(({ type }) => type === 12);
  const told = JSON.stringify(gallery);
  for (const part of ['谈成', '清楚', '信任', '耐心', ' → ']) expect(told).toContain(part);
  expectClean(face.fake);
});

test('a picture that cannot be drawn keeps nobody from the report', async () => {
  const face = await makeFace();
  const { deps, logged } = await face.start({ draw: () => Promise.reject(new Error('no canvas')) });
  const amy = face.fake.user('amy', { locale: 'zh-CN' });
  await beginDirectly(face, amy);
  const report = await finish(face, deps, amy);

  expect(textOf(report)).toContain('练习小结 · 谈成');
  expect(report.files.map(({ name }) => name)).toEqual(['script.md']);
  await logged(({ msg }) => msg === 'a report goes out without its picture');
  expectClean(face.fake);
});
