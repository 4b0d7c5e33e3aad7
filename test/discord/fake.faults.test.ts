import { ChannelType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { held, rateLimited, refuses, reset, serverError, slow, unauthorized } from './fake/faults.ts';
import { type ClientSettings, messageTo, onSlash, started } from './startBot.ts';

describe('threads and permissions', () => {
  const openThread = async () => {
    const context = await started();
    const channel = await context.client.channels.fetch(context.guild.general.id);
    if (channel?.type !== ChannelType.GuildText) throw new Error('no text channel');
    const thread = await channel.threads.create({
      name: 'amy',
      type: ChannelType.PrivateThread,
      invitable: false,
    });
    await thread.members.add(context.amy.id);
    const [seen] = context.fake.threads();
    if (!seen) throw new Error('no thread');
    return { ...context, thread, seen };
  };

  test('a private thread is for its members and those who manage threads', async () => {
    const { fake, guild, client, amy, thread, seen } = await openThread();
    const [bob, moderator] = [fake.user('bob'), fake.user('mo')];
    guild.add(moderator, { permissions: ['ManageThreads'] });
    const arrived = messageTo(client);
    amy.say(seen, 'hello');
    expect((await arrived).channelId).toBe(thread.id);
    expect(() => bob.say(seen, 'may I?')).toThrow(/cannot see/);
    moderator.say(seen, 'I may');
    expect(seen.thread).toMatchObject({ invitable: false, archived: false });
    expect(fake.violations).toEqual([]);
  });

  test('an archived thread refuses edits, and opens again for a message', async () => {
    const { fake, thread, seen } = await openThread();
    const message = await thread.send('before');
    await thread.setArchived(true);
    await expect(message.edit('after')).rejects.toMatchObject({ code: 50083 });
    await expect(thread.setLocked(true)).rejects.toMatchObject({ code: 50083 });
    await thread.send('wake up');
    expect(seen.thread?.archived).toBe(false);
    expect(fake.violations.map(({ code }) => code)).toEqual([50083, 50083]);
  });

  test('a locked thread refuses messages of a bot that does not manage threads', async () => {
    const { guild, amy, thread, seen } = await openThread();
    guild.setBotPermissions();
    seen.lock();
    await expect(thread.send('hello')).rejects.toMatchObject({ code: 160005 });
    await expect(thread.setLocked(false)).rejects.toMatchObject({ code: 50013 });
    expect(() => amy.say(seen, 'hello')).toThrow(/locked/);
  });

  test('an interaction in a locked and archived thread cannot be answered', async () => {
    const { client, amy, seen } = await openThread();
    const failures = onSlash(client, (interaction) => interaction.reply('hello'));
    seen.lock();
    seen.archive();
    amy.slash('rehearse', {}, { channel: seen });
    expect(await failures.first).toMatchObject({ code: 50083 });
  });

  test('missing access and permissions are told apart, unknown channels and members too', async () => {
    const { fake, client, guild } = await started();
    const say = (id: string) => client.rest.post(`/channels/${id}/messages`, { body: { content: 'a' } });
    const [quiet, hidden] = [guild.channel('quiet'), guild.channel('hidden')];
    quiet.denyBot('SendMessages');
    hidden.hideFromBot();
    await expect(say(quiet.id)).rejects.toMatchObject({ code: 50013, status: 403 });
    await expect(say(hidden.id)).rejects.toMatchObject({ code: 50001, status: 403 });
    await expect(say('12345678901234567')).rejects.toMatchObject({ code: 10003, status: 404 });
    const members = client.guilds.cache.get(guild.id)?.members;
    const bob = fake.user('bob');
    await expect(members?.fetch(bob.id)).rejects.toMatchObject({ code: 10007 });
    guild.add(bob, { permissions: ['ManageMessages'] });
    expect((await members?.fetch(bob.id))?.permissions.has('ManageMessages')).toBe(true);
    expect(fake.violations.map(({ code }) => code)).toEqual([50013, 50001, 10003, 10007]);
  });
});

describe('faults', () => {
  const direct = async (settings: ClientSettings = {}) => {
    const context = await started({}, settings);
    const dm = await context.client.users.createDM(context.amy.id);
    return {
      ...context,
      dm,
      posts: () => context.fake.requests.filter(({ path }) => path.endsWith('/messages')),
    };
  };

  test.each([
    ['a 429', rateLimited(0.01)],
    ['a global 429', rateLimited(0.01, { global: true })],
    ['a 502', serverError(502)],
    ['a reset before anything happened', reset('before')],
    ['a reset after the message was created', reset('after')],
  ])('%s is retried, and one message is there', async (_, fault) => {
    const { fake, amy, dm, posts } = await direct();
    fake.faults.on('POST /channels/:id/messages', fault);
    await dm.send('hello');
    expect(posts()).toHaveLength(2);
    expect(fake.messages(amy.dm)).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  test('a slow answer makes a client with a short timeout send twice', async () => {
    const { fake, amy, dm, posts } = await direct({ rest: { timeout: 60 } });
    fake.faults.on('POST /channels/:id/messages', slow(5000));
    await dm.send('hello');
    expect(posts()).toHaveLength(2);
    expect(fake.messages(amy.dm)).toHaveLength(1);
  });

  test('an answer can be held back until the test lets it go', async () => {
    const { fake, amy, dm } = await direct();
    const { fault, release } = held();
    fake.faults.on('POST /channels/:id/messages', fault);
    let settled = false;
    const sending = dm.send('hello').then(() => {
      settled = true;
    });
    await fake.waitForMessage(amy.dm, 'hello');
    expect(settled).toBe(false);
    release();
    await sending;
  });

  test('closed direct messages are 50007, scripted or chosen by the user', async () => {
    const { fake, amy, dm } = await direct();
    fake.faults.on('POST /channels/:id/messages', refuses(50007));
    await expect(dm.send('hello')).rejects.toMatchObject({ code: 50007, status: 403 });
    amy.closeDms();
    await expect(dm.send('hello')).rejects.toMatchObject({ code: 50007 });
    amy.closeDms(false);
    await dm.send('hello');
    expect(fake.violations).toEqual([]);
  });

  test('after a 401 discord.js has forgotten its token', async () => {
    const { fake, dm } = await direct();
    fake.faults.on('POST /channels/:id/messages', unauthorized());
    await expect(dm.send('hello')).rejects.toMatchObject({ status: 401 });
    await expect(dm.send('hello')).rejects.toThrow(/Expected token to be set/);
  });
});
