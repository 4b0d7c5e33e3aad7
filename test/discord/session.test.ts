import { expect, test } from 'vitest';
import { beginDirectly, expectClean, makeFace, shownIn } from './face.ts';
import { textOf } from './fake/reading.ts';

// A client waits five seconds before it identifies again, whatever Discord allows: this takes its time, not the machine's.
test('a session that is lost is begun anew, and what was written in between is found', async () => {
  const face = await makeFace();
  await face.start();
  const { fake } = face;
  const amy = fake.user('amy');
  await beginDirectly(face, amy);
  fake.gateway.refuseResume();
  fake.gateway.drop(4000);
  amy.say(amy.dm, 'My case ends in 3106, this is Xiaoning.');
  const reply = await fake.waitFor(() => shownIn(amy.dm)[1], { timeout: 20_000 });
  expect(textOf(reply)).toContain('Step 2');
  expectClean(fake);
});
