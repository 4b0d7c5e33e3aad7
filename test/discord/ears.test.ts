import { describe, expect, test } from 'vitest';
import { transcript } from '../../src/app/transcript.ts';
import { beginDirectly, expectClean, makeFace, openRehearsal, type Running, shown, shownIn } from './face.ts';
import type { FakeUser } from './fake/actors/user.ts';
import { held } from './fake/faults.ts';
import { textOf } from './fake/reading.ts';

/** Longer than any test: only what ends the waiting otherwise can end it. */
const FOR_EVER = 60_000;
const NAME = 'This is Xiaoning.';
const CASE = 'My case ends in 3106.';

/** Amy's rehearsal in direct messages, with its opening delivered. */
const begun = async (options: { burstMs?: number } = {}) => {
  const face = await makeFace();
  const running = await face.start(options);
  const amy = face.fake.user('amy');
  const opening = await beginDirectly(face, amy);
  return { ...running, fake: face.fake, restart: face.start, amy, opening };
};

/** What Amy said so far, turn by turn. */
const saidBy = async ({ deps }: Pick<Running, 'deps'>, amy: FakeUser): Promise<string[]> =>
  (await transcript(deps, await openRehearsal(deps, amy))).flatMap((entry) =>
    entry.who === 'person' ? [entry.text] : [],
  );

describe('what was written while nobody listened', () => {
  test('is answered first, though a button and a message are quicker than the look into the channel', async () => {
    const { fake, amy, opening, stop, restart } = await begun();
    await stop();
    amy.say(amy.dm, CASE);
    const { fault, release } = held();
    fake.faults.on('GET /channels/:id', fault);
    const again = await restart();
    amy.click(opening, 'Hint');
    await shown(fake, amy.dm, 2);
    amy.say(amy.dm, NAME);
    await fake.waitFor(() => amy.dm.typings === 1);
    release();
    await shown(fake, amy.dm, 3);
    await again.stop();
    expect(await saidBy(await restart(), amy)).toEqual([`${CASE}\n${NAME}`]);
    expectClean(fake);
  });

  test('and was refused already is not refused again, nor joined with the next', async () => {
    const { fake, amy, stop, restart } = await begun();
    amy.say(amy.dm, '\u200B');
    await fake.waitForMessage(amy.dm, 'There was no text');
    await stop();
    // Discord has forgotten which answer that was.
    fake.clock.advance(3 * 60_000);
    amy.say(amy.dm, CASE);
    const again = await restart();
    await shown(fake, amy.dm, 2);
    expect(await saidBy(again, amy)).toEqual([CASE]);
    expect(amy.dm.messages().filter(({ content }) => content.includes('There was no text'))).toHaveLength(1);
    expectClean(fake);
  });
});

describe('messages in quick succession', () => {
  test('are one turn, each of them counted once', async () => {
    const { fake, deps, amy, ...running } = await begun({ burstMs: 250 });
    const sent = [amy.say(amy.dm, CASE)];
    fake.gateway.duplicate('MESSAGE_CREATE');
    sent.push(amy.say(amy.dm, NAME));
    fake.gateway.duplicate('MESSAGE_CREATE');
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    expect(amy.dm.typings).toBe(1);
    const { id } = await openRehearsal(deps, amy);
    expect(await saidBy({ deps }, amy)).toEqual([`${CASE}\n${NAME}`]);
    const sources = await deps.store.sourcesOf(id);
    for (const message of sent) expect(sources).toContain(`discord:${message.id}`);
    await running.stop();
    expect(shownIn(amy.dm)).toHaveLength(2);
    expectClean(fake);
  });

  test('while a reply is on its way are one turn after it', async () => {
    const { fake, deps, amy } = await begun();
    const { fault, release } = held();
    fake.faults.on('POST /channels/:id/messages', fault);
    amy.say(amy.dm, `${CASE} ${NAME}`);
    await shown(fake, amy.dm, 2);
    amy.say(amy.dm, 'My first salary came late.');
    amy.say(amy.dm, 'I am sorry.');
    await fake.waitFor(() => amy.dm.typings === 2);
    release();
    await shown(fake, amy.dm, 3);
    const [, second, ...more] = await saidBy({ deps }, amy);
    expect([second, ...more]).toEqual(['My first salary came late.\nI am sorry.']);
    expectClean(fake);
  });

  test('are answered before the bot leaves', async () => {
    const { fake, amy, stop } = await begun({ burstMs: FOR_EVER });
    amy.say(amy.dm, `${CASE} ${NAME}`);
    await fake.waitFor(() => amy.dm.typings === 1);
    expect(shownIn(amy.dm)).toHaveLength(1);
    await stop();
    expect(textOf(await shown(fake, amy.dm, 2))).toContain('Step 2');
    expectClean(fake);
  });

  test('that a process still waits with are answered by the next, once', async () => {
    const { fake, amy, stop, restart } = await begun({ burstMs: FOR_EVER });
    amy.say(amy.dm, `${CASE} ${NAME}`);
    await fake.waitFor(() => amy.dm.typings === 1);
    const second = await restart();
    await shown(fake, amy.dm, 2);
    await stop();
    expect(await saidBy(second, amy)).toEqual([`${CASE} ${NAME}`]);
    expect(shownIn(amy.dm)).toHaveLength(2);
    expectClean(fake);
  });
});
