import { expect, test } from 'vitest';
import { BADLY, play, WELL } from '../helpers/played.ts';
import { expectClean, makeFace } from './face.ts';
import { componentsOf, textOf } from './fake/reading.ts';

test('progress is a picture with the same in words, shown to the person alone, of their own rehearsals', async () => {
  const face = await makeFace();
  const { deps } = await face.start();
  const { fake } = face;
  const guild = fake.guild();
  const amy = fake.user('amy', { locale: 'zh-CN' });
  guild.add(amy);
  const ben = fake.user('ben');
  await play(deps, `discord:${amy.id}`, BADLY);
  await play(deps, `discord:${amy.id}`, WELL);

  const answer = await amy.slash('进步', {}, { guild }).message();
  expect(answer.visibleTo).toBe(amy.id);
  for (const part of ['练到现在', '谈成，', '分', '接下来练这些']) expect(textOf(answer)).toContain(part);
  const [gallery] = componentsOf(answer.components).filter(({ type }) => type === 12);
  const [item] = (gallery?.items ?? []) as { description: string; media: { url: string } }[];
  expect(item?.media.url).toContain('progress.png');
  expect(item?.description).toContain('谈成，');

  const none = await ben.slash('progress').message();
  expect(textOf(none)).toContain("haven't finished");
  expectClean(fake);
});

test('progress shows no score to who has hidden them', async () => {
  const face = await makeFace();
  const { deps } = await face.start();
  const amy = face.fake.user('amy', { locale: 'zh-CN' });
  await deps.store.savePerson(`discord:${amy.id}`, { scores: 'hidden', locale: 'zh-TW' });
  await play(deps, `discord:${amy.id}`, WELL);
  const answer = await amy.slash('进步').message();
  expect(textOf(answer)).toContain('做到了');
  expect(textOf(answer)).not.toMatch(/\d+分/);
  expectClean(face.fake);
});
