import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { expectClean, type Face, makeFace, nextWords, openRehearsal, shown, shownIn } from './face.ts';
import type { FakeUser } from './fake/actors/user.ts';
import { buttonsOf, textOf } from './fake/reading.ts';
import type { FakeOptions } from './fake/startFakeDiscord.ts';

/** A guild with a person, who starts a rehearsal in a thread of its general channel. */
const inThread = async (options: FakeOptions = {}) => {
  const face = await makeFace(options);
  const running = await face.start();
  const { fake } = face;
  const guild = fake.guild({ name: 'helpers' });
  const amy = fake.user('amy_*star*');
  guild.add(amy);
  const asked = amy.slash('rehearse start', { where: 'thread', level: 'easy', help: 'reason' }, { guild });
  const answer = await asked.message();
  const [thread] = fake.threads();
  if (!thread) throw new Error(`no thread: ${textOf(answer)}`);
  const opening = await shown(fake, thread, 1);
  return { ...face, ...running, guild, amy, answer, thread, opening };
};

describe('a rehearsal in a private thread', () => {
  test('is played to an agreement by form alone, each line shown as its author’s', async () => {
    const context = await inThread();
    const { fake, deps, amy, thread, opening, answer, guild, logs } = context;
    expect(logs.some(({ freeTyping }) => freeTyping === false)).toBe(true);
    expect(textOf(answer)).toContain(`<#${thread.id}>`);
    expect(thread.thread).toMatchObject({ invitable: false });
    expect(thread.thread?.members.has(amy.id)).toBe(true);
    expect(textOf(opening)).toMatch(/Moderators of this server can read this thread/);
    expect(textOf(opening)).toMatch(/Press “Reply” to talk/);
    const record = await openRehearsal(deps, amy);
    expect(record).toMatchObject({ guild: guild.id, channel: thread.id });

    let last = opening;
    for (let turn = 2; turn < 12; turn++) {
      const words = await nextWords(deps, record);
      if (words === undefined) break;
      const line = await amy.submit(await amy.click(last, 'Reply').modal(), { words }).message();
      expect(textOf(line)).toBe(`**amy\\_\\*star\\***\n> ${words.replace(/[#]/g, '\\#')}`);
      expect(line.visibleTo).toBeUndefined();
      last = await shown(fake, thread, turn);
    }
    expect(await deps.store.rehearsalOf(record.owner, record.id)).toMatchObject({ place: 'agreed' });
    expect(textOf(last)).toMatch(/How it went · Agreed[\s\S]*Altogether\*\* ¥3,219\.20/);
    expectClean(fake);

    amy.click(last, 'Again');
    await fake.waitFor(
      () => shownIn(thread).length > 1 && textOf(shownIn(thread).at(-1) ?? last).includes('Step 1'),
    );
    expect(await openRehearsal(deps, amy)).toMatchObject({ guild: guild.id, channel: thread.id });
  });

  test('is begun again once, however often that is pressed', async () => {
    const { fake, deps, amy, thread, opening } = await inThread();
    amy.click(await amy.click(opening, 'End').message(), 'Yes, end it');
    const last = await shown(fake, thread, 2);
    // A store that takes its time: long enough for the second press to look whether one is open.
    const slow = deps.store as { create: typeof deps.store.create };
    const { create } = slow;
    slow.create = (...args) => setTimeout(200).then(() => create(...args));
    const pressed = [amy.click(last, 'Again'), amy.click(last, 'Again')];
    const told = await Promise.all(pressed.map(async (handle) => textOf(await handle.message())));
    expect(told.filter((each) => /not finished/.test(each))).toHaveLength(1);
    expect((await openRehearsal(deps, amy)).channel).toBe(thread.id);
    expect(shownIn(thread)).toHaveLength(3);
    expectClean(fake);
  });

  test('says once that typing cannot be read where the intent is not granted', async () => {
    const { fake, deps, amy, thread } = await inThread();
    amy.say(thread, 'My case ends in 3106');
    await fake.waitForMessage(thread, 'press “Reply”');
    amy.say(thread, 'Hello?');
    amy.say(thread, `<@${fake.applicationId}> My case ends in 3106, this is Xiaoning.`);
    await shown(fake, thread, 2);
    const told = thread.messages().filter(({ content }) => content.includes("can't be read"));
    expect(told).toHaveLength(1);
    expect((await openRehearsal(deps, amy)).turns).toBe(1);
    expectClean(fake);
  });

  test('is typed freely where the intent is granted, by its owner only', async () => {
    const context = await inThread({ privileged: { messageContent: true } });
    const { fake, deps, guild, amy, thread, opening, logs } = context;
    expect(logs.some(({ freeTyping }) => freeTyping === true)).toBe(true);
    expect(textOf(opening)).toMatch(/Just type to talk/);
    const moderator = fake.user('mo');
    guild.add(moderator, { permissions: ['ManageThreads'] });
    moderator.say(thread, 'My case ends in 3106, this is Xiaoning');
    amy.say(guild.general, 'My case ends in 3106, this is Xiaoning');
    amy.say(thread, 'My case ends in 3106, this is Xiaoning');
    await shown(fake, thread, 2);
    expect((await openRehearsal(deps, amy)).turns).toBe(1);
    const seen = guild.general.messages().filter(({ visibleTo }) => visibleTo === undefined);
    expect(seen.map(({ authorId }) => authorId)).toEqual([amy.id]);
    expectClean(fake);
  });

  test('refuses the clicks of anyone else, without a word on what it is', async () => {
    const { fake, deps, guild, amy, thread, opening } = await inThread();
    const moderator = fake.user('mo');
    guild.add(moderator, { permissions: ['ManageThreads', 'ManageMessages'] });
    for (const label of ['Reply', 'Hint', 'End']) {
      const told = await moderator.click(opening, label).message();
      expect(told.visibleTo).toBe(moderator.id);
      expect(textOf(told)).toMatch(/no such rehearsal of yours/);
    }
    expect((await openRehearsal(deps, amy)).seq).toBeLessThanOrEqual(3);
    expect(shownIn(thread)).toHaveLength(1);
    expectClean(fake);
  });
});

describe('where a thread cannot be made', () => {
  const refusal = async (
    prepare: (face: Face, amy: FakeUser) => Parameters<FakeUser['slash']>[2],
  ): Promise<{ told: string; face: Face }> => {
    const face = await makeFace();
    await face.start();
    const amy = face.fake.user('amy');
    const place = prepare(face, amy);
    const asked = amy.slash('rehearse start', { where: 'thread' }, place);
    const told = textOf(await asked.message());
    expect(face.fake.threads().filter(({ name }) => name.startsWith('Parley'))).toEqual([]);
    expectClean(face.fake);
    return { told, face };
  };

  test('the missing permission is named, with how to give it', async () => {
    const { told, face } = await refusal(({ fake }) => {
      const channel = fake.channel();
      channel.denyBot('CreatePrivateThreads', 'SendMessagesInThreads');
      return { channel };
    });
    expect(told).toMatch(/Create Private Threads, Send Messages in Threads.*Edit Channel → Permissions/);
    expect(face.fake.requests.some(({ path }) => path.endsWith('/threads'))).toBe(false);
  });

  test('direct messages, and a server without the bot, say what to choose instead', async () => {
    expect((await refusal(() => ({ dm: true }))).told).toMatch(/ordinary text channel.*“direct message”/);
    const outside = await refusal(({ fake }) => ({ guild: fake.guild({ bot: false }) }));
    expect(outside.told).toMatch(/not a member of this server/);
  });
});

describe('who cannot be reached directly', () => {
  test('is told what to do, and can go on in a thread instead', async () => {
    const face = await makeFace();
    const { deps } = await face.start();
    const { fake } = face;
    const guild = fake.guild();
    const amy = fake.user('amy');
    guild.add(amy);
    amy.closeDms();
    const told = await amy.slash('rehearse start', { level: 'standard' }, { guild }).message();
    expect(textOf(told)).toMatch(/direct messages are closed.*privacy settings.*<\/rehearse resume:\d+>/);
    expect(amy.dm.messages()).toEqual([]);
    const moved = await amy.click(told, 'Use a private thread instead').message();
    const [thread] = fake.threads();
    expect(textOf(moved)).toContain(`<#${thread?.id}>`);
    expect(await openRehearsal(deps, amy)).toMatchObject({
      guild: guild.id,
      channel: thread?.id,
      level: 'standard',
    });
    expectClean(fake);
  });

  test('or opens them, and picks it up', async () => {
    const face = await makeFace();
    await face.start();
    const { fake } = face;
    const amy = fake.user('amy');
    amy.closeDms();
    const told = await amy.slash('rehearse start').message();
    expect(buttonsOf(told)).toEqual([]);
    const still = await amy.slash('rehearse resume').message();
    expect(textOf(still)).toContain('direct messages are closed');
    amy.closeDms(false);
    await amy.slash('rehearse resume').message();
    expect(textOf(await fake.waitForMessage(amy.dm, 'left off'))).toContain('Xiaohe');
    expectClean(fake);
  });
});
