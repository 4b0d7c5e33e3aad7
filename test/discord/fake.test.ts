import {
  ActionRowBuilder,
  type ChatInputCommandInteraction,
  Events,
  GatewayIntentBits,
  MessageFlags,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { upload } from './fake/actors/entities.ts';
import { slow } from './fake/faults.ts';
import { buttonsOf, modalTextOf, textOf } from './fake/reading.ts';
import { sayButton, sayModal } from './sayModal.ts';
import { login, messageTo, onInteraction, onSlash, start, started } from './startBot.ts';

describe('a bot logs in', () => {
  test('and is ready with its guilds', async () => {
    const { fake, client, guild } = await started();
    expect(client.guilds.cache.get(guild.id)?.name).toBe('helpers');
    expect(client.user.id).toBe(fake.applicationId);
    expect(client.guilds.cache.get(guild.id)?.members.me?.permissions.has('ManageThreads')).toBe(true);
    expect(fake.violations).toEqual([]);
  });

  test('but not with a wrong token', async () => {
    const { client } = await start();
    await expect(client.login('not-the-token')).rejects.toThrow(/invalid token/i);
  });

  test('but not with an intent that it was not granted', async () => {
    const { fake, client } = await start(
      {},
      { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] },
    );
    const failed = new Promise<Error>((resolve) => client.once(Events.ShardError, resolve));
    client.login(fake.token).catch(() => {});
    expect((await failed).message).toMatch(/disallowed intents/i);
    expect(fake.violations).toMatchObject([{ code: 4014 }]);
  });

  test('and reads from the application flags whether it was granted the content of messages', async () => {
    const { client } = await started({ privileged: { messageContent: true } });
    expect(client.application.flags.has('GatewayMessageContentLimited')).toBe(true);
  });
});

describe('commands and components', () => {
  test('a slash command is deferred, edited and followed up', async () => {
    const { fake, guild, client, amy } = await started();
    const failures = onSlash(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(`${interaction.options.getString('scenario')} in ${interaction.locale}`);
      await interaction.followUp('for all');
    });
    const handle = amy.slash('rehearse', { scenario: 'mall' }, { guild });
    const { message, ephemeral, type } = await handle.response();
    expect({ text: message && textOf(message), ephemeral, type }).toEqual({
      text: 'mall in zh-CN',
      ephemeral: true,
      type: 5,
    });
    expect(textOf(await handle.followUp())).toBe('for all');
    expect(failures.all).toEqual([]);
    expect(fake.violations).toEqual([]);
  });

  test('a button shows a modal, whose submit updates the message', async () => {
    const { fake, guild, client, amy } = await started();
    const failures = onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: '?', components: [sayButton] });
      else if (interaction.isButton()) await interaction.showModal(sayModal);
      else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        await interaction.update(`said: ${interaction.fields.getTextInputValue('words')}`);
      }
    });
    const message = await amy.slash('rehearse', {}, { guild }).message();
    const modal = await amy.click(message, 'Reply').modal();
    expect(modalTextOf(modal)).toContain('What do you say?');
    expect(() => amy.submit(modal, {})).toThrow(/must be filled in/);
    const submitted = amy.submit(modal, { words: '每月还645行吗' });
    expect(textOf(await submitted.updated())).toBe('said: 每月还645行吗');
    expect(textOf(message)).toBe('said: 每月还645行吗');
    expect(message.revisions.map(textOf)).toEqual(['?']);
    expect({ failures: failures.all, violations: fake.violations }).toEqual({ failures: [], violations: [] });
  });

  test('a modal does not answer the submit of a modal', async () => {
    const { fake, client, amy } = await started();
    const failures = onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(sayModal);
      else if (interaction.isModalSubmit()) {
        const body = { type: 9, data: sayModal.toJSON() };
        await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body,
          auth: false,
        });
      }
    });
    amy.submit(await amy.slash('rehearse').modal(), { 'What do you say?': 'hello' });
    expect(await failures.first).toMatchObject({ code: 50035 });
    expect(fake.violations).toMatchObject([{ code: 50035, errors: { type: {} } }]);
  });

  test('a select offers its options only', async () => {
    const { client, amy, guild } = await started();
    const select = new StringSelectMenuBuilder()
      .setCustomId('level')
      .addOptions({ label: 'Easy', value: 'easy' }, { label: 'Hard', value: 'hard' });
    onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
        await interaction.reply({ components: [row] });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: `level ${interaction.values[0]}`, components: [] });
      }
    });
    const message = await amy.slash('settings', {}, { guild }).message();
    expect(() => amy.choose(message, 'level', 'impossible')).toThrow(/no option/);
    const chosen = amy.choose(message, 'level', 'Hard');
    expect(textOf(await chosen.updated())).toBe('level hard');
  });

  test('the first follow-up after a deferral fills it in, and stays as visible as the deferral said', async () => {
    const { client, amy, guild } = await started();
    const failures = onSlash(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('filled in');
      await interaction.followUp('a real one');
    });
    const handle = amy.slash('rehearse', {}, { guild });
    expect(textOf(await handle.followUp())).toBe('a real one');
    const { message, ephemeral } = await handle.response();
    expect({ text: message && textOf(message), ephemeral }).toEqual({ text: 'filled in', ephemeral: true });
    expect(failures.all).toEqual([]);
  });

  test('autocomplete suggests, a menu command gets its message, a file arrives with its bytes', async () => {
    const { client, amy, guild, fake } = await started();
    const failures = onInteraction(client, async (interaction) => {
      if (interaction.isAutocomplete()) {
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'mall' }]);
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`about: ${interaction.targetMessage.content}`);
      } else if (interaction.isChatInputCommand()) {
        const { url } = interaction.options.getAttachment('paper', true);
        await interaction.reply({
          files: [{ attachment: Buffer.from(await (await fetch(url)).text()), name: '账单.txt' }],
        });
      }
    });
    const typing = amy.autocomplete('rehearse', { scenario: 'ma' }, 'scenario', { guild });
    expect(await typing.choices()).toEqual([{ name: 'ma', value: 'mall' }]);
    const said = amy.say(guild.general, '还不上了');
    expect(textOf(await amy.menu('Practise this', said).message())).toBe('about: 还不上了');
    const { files } = await amy.slash('show', { paper: upload('bill.txt', '600元') }, { guild }).message();
    expect(files.map(({ name, bytes }) => `${name}: ${bytes}`)).toEqual(['账单.txt: 600元']);
    expect({ failures: failures.all, violations: fake.violations }).toEqual({ failures: [], violations: [] });
  });

  test('a user brings the app to a server that the bot is not in', async () => {
    const { client, amy, fake } = await started();
    const elsewhere = fake.guild({ name: 'elsewhere', bot: false });
    const failures = onSlash(client, async (interaction) => {
      await interaction.reply(`${interaction.inGuild()} ${interaction.inCachedGuild()}`);
      for (const at of [1, 2, 3, 4, 5, 6]) await interaction.followUp(`${at}`);
    });
    const handle = amy.slash('rehearse', {}, { guild: elsewhere });
    expect(textOf(await handle.message())).toBe('true false');
    expect(await failures.first).toMatchObject({ code: 40094 });
    expect(handle.followUps).toHaveLength(5);
  });

  test('only registered commands are offered, to those who may use them, by localized names too', async () => {
    const { client, amy, guild, fake } = await started();
    onSlash(client, (interaction) =>
      interaction.reply(`${interaction.commandName} ${interaction.options.getSubcommand(false)}`),
    );
    await client.application.commands.set([
      { name: 'rehearse', description: 'x', nameLocalizations: { 'zh-CN': '排练' }, contexts: [0, 1] },
      { name: 'review', description: 'x', defaultMemberPermissions: 'ManageMessages', contexts: [0] },
      { name: 'settings', description: 'x', options: [{ name: 'show', description: 'x', type: 1 }] },
    ]);
    expect(textOf(await amy.slash('排练').message())).toBe('rehearse null');
    expect(textOf(await amy.slash('settings show').message())).toBe('settings show');
    expect(() => amy.slash('nope')).toThrow(/no command "nope".*rehearse, review, settings/);
    expect(() => amy.slash('review', {}, { guild })).toThrow(/is not offered/);
    guild.add(amy, { permissions: ['ManageMessages'] });
    expect(textOf(await amy.slash('review', {}, { guild }).message())).toBe('review null');
    expect(fake.commands()).toHaveLength(3);
  });
});

describe('deadlines', () => {
  test('an answer after three seconds is 10062, and the user reads that nobody answered', async () => {
    const { fake, client, amy } = await started();
    const failures = onSlash(client, async (interaction) => {
      fake.clock.advance(3000);
      await interaction.reply('too late');
    });
    await expect(amy.slash('rehearse').response()).rejects.toThrow(/did not respond/);
    expect(await failures.first).toMatchObject({ code: 10062 });
    expect(fake.violations).toMatchObject([{ code: 10062 }]);
  });

  test('a second answer is 40060, and a token is dead after fifteen minutes', async () => {
    const { fake, client, amy } = await started();
    let late: ChatInputCommandInteraction | undefined;
    const failures = onSlash(client, async (interaction) => {
      await interaction.reply('once');
      late = interaction;
      interaction.replied = false;
      await interaction.reply('twice');
    });
    await amy.slash('rehearse').response();
    await failures.first;
    fake.clock.advance(15 * 60_000);
    if (late) late.replied = true;
    await expect(late?.editReply('late')).rejects.toMatchObject({ code: 50027 });
    expect(fake.violations.map(({ code }) => code)).toEqual([40060, 50027]);
  });
});

describe('messages', () => {
  test('direct messages arrive with their content, also the first one', async () => {
    const { fake, client, amy } = await started();
    const arrived = messageTo(client);
    amy.say(amy.dm, '每月还645行吗');
    const message = await arrived;
    expect(message.content).toBe('每月还645行吗');
    if (message.channel.isSendable()) await message.channel.sendTyping();
    await message.reply('好的');
    expect(textOf(await fake.waitForMessage(amy.dm, '好的'))).toBe('好的');
    expect(amy.dm.typings).toBe(1);
  });

  test('in a guild, without the intent, only those that mention the bot or reply to it are readable', async () => {
    const { client, amy, guild } = await started();
    const said: string[] = [];
    client.on(Events.MessageCreate, ({ author, content }) => author.bot || said.push(content));
    const last = messageTo(client, ({ content }) => content.startsWith('last'));
    const { general } = guild;
    onSlash(client, (interaction) => interaction.reply('an answer'));
    await client.channels.cache.get(general.id)?.isSendable();
    const channel = await client.channels.fetch(general.id);
    if (channel?.isSendable()) await channel.send('a regular message');
    const [regular] = general.messages();
    const answer = await amy.slash('rehearse', {}, { guild }).message();
    amy.say(general, 'plain');
    amy.say(general, 'reply', regular && { replyTo: regular });
    amy.say(general, 'silent reply', regular && { replyTo: regular, ping: false });
    amy.say(general, 'reply to an answer', { replyTo: answer });
    amy.say(general, `last <@${client.user.id}>`);
    await last;
    expect(said).toEqual(['', 'reply', '', '', `last <@${client.user.id}>`]);
  });

  test('with the intent everything is readable', async () => {
    const intents = [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
    ];
    const { client, amy, guild } = await started({ privileged: { messageContent: true } }, { intents });
    const arrived = messageTo(client);
    amy.say(guild.general, 'plain');
    expect((await arrived).content).toBe('plain');
  });

  test('are listed after and before others, and edited and deleted', async () => {
    const { client, amy, guild } = await started();
    const channel = await client.channels.fetch(guild.general.id);
    if (!channel?.isSendable()) throw new Error('cannot send');
    const [first, second, third] = [
      await channel.send('1'),
      await channel.send('2'),
      await channel.send('3'),
    ];
    const ids = async (options: object) => [
      ...(await channel.messages.fetch({ cache: false, ...options })).keys(),
    ];
    expect(await ids({ after: first.id, limit: 1 })).toEqual([second.id]);
    expect(await ids({ before: third.id })).toEqual([second.id, first.id]);
    await second.edit('2!');
    await first.delete();
    expect(guild.general.messages().map(textOf)).toEqual(['2!', '3']);
    const gone = new Promise((resolve) => client.once(Events.MessageDelete, resolve));
    amy.delete(amy.say(guild.general, 'oops'));
    await gone;
  });

  test('a repeated nonce gives the same message for two minutes, and then a new one', async () => {
    const { fake, client, amy } = await started();
    const dm = await client.users.createDM(amy.id);
    const once = await dm.send({ content: 'hello', nonce: 'row-7', enforceNonce: true });
    const again = await dm.send({ content: 'hello', nonce: 'row-7', enforceNonce: true });
    expect(again.id).toBe(once.id);
    fake.clock.advance(2 * 60_000);
    const forgotten = await dm.send({ content: 'hello', nonce: 'row-7', enforceNonce: true });
    expect(forgotten.id).not.toBe(once.id);
    expect(fake.messages(amy.dm)).toHaveLength(2);
    await expect(dm.send({ content: 'hello', nonce: 'x'.repeat(26) })).rejects.toMatchObject({ code: 50035 });
  });

  test('pings are those that would really ping', async () => {
    const { fake, client, amy, guild } = await started();
    const channel = await client.channels.fetch(guild.general.id);
    if (!channel?.isSendable()) throw new Error('cannot send');
    await channel.send({ content: `@everyone <@${amy.id}>`, allowedMentions: { parse: [] } });
    await channel.send('`@everyone`');
    expect(fake.pings).toEqual([]);
    await channel.send({ content: `@everyone <@${amy.id}>`, allowedMentions: { users: [amy.id] } });
    await channel.send({
      components: [new TextDisplayBuilder().setContent('@here')],
      flags: MessageFlags.IsComponentsV2,
    });
    expect(fake.pings.map(({ kind, who }) => `${kind} ${who}`)).toEqual([`user ${amy.id}`, 'everyone here']);
  });
});

describe('the gateway', () => {
  test('replays what was missed, in order, when a dropped connection resumes', async () => {
    const { fake, client, amy } = await started();
    const said: string[] = [];
    const third = messageTo(client, ({ content }) => content === '3');
    client.on(Events.MessageCreate, ({ content }) => said.push(content));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    amy.say(amy.dm, '1');
    fake.gateway.drop();
    amy.say(amy.dm, '2');
    amy.say(amy.dm, '3');
    await Promise.all([third, resumed]);
    expect(said).toEqual(['1', '2', '3']);
    expect(fake.gateway.sessions).toHaveLength(1);
  });

  test('a refused resume loses what was missed, and the client identifies anew', async () => {
    const { fake, client, amy } = await started();
    const said: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => said.push(content));
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    fake.gateway.refuseResume();
    fake.gateway.drop(4000);
    amy.say(amy.dm, 'missed');
    await again;
    const arrived = messageTo(client);
    amy.say(amy.dm, 'heard');
    await arrived;
    expect(said).toEqual(['heard']);
  });

  test('resumes when Discord asks for a reconnect, and when it closes with a code of its own', async () => {
    const { fake, client, amy } = await started();
    const resumed = () => new Promise((resolve) => client.once(Events.ShardResume, resolve));
    const first = resumed();
    fake.gateway.requestReconnect();
    await first;
    const second = resumed();
    fake.gateway.drop(4009);
    await second;
    const arrived = messageTo(client);
    amy.say(amy.dm, 'still here');
    expect((await arrived).content).toBe('still here');
    expect(fake.violations).toEqual([]);
  });

  test('acknowledges heartbeats', async () => {
    const { fake } = await started({ heartbeatInterval: 10 });
    await fake.waitFor(() => fake.gateway.heartbeats >= 3);
  });

  test('closes on a payload of more than 4096 bytes, after which the client resumes', async () => {
    const { fake, client } = await started();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    client.user.setPresence({ activities: [{ name: 'x'.repeat(5000) }] });
    await resumed;
    expect(fake.violations).toMatchObject([{ method: 'GATEWAY', code: 4002 }]);
  });

  test('sends direct messages to shard 0 only, and guild events to one shard', async () => {
    const { fake, guild, client, amy } = await started({}, { shards: [0, 1], shardCount: 2 });
    const said: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => said.push(content));
    amy.say(amy.dm, 'in private');
    amy.say(guild.general, `<@${client.user.id}>`);
    const last = messageTo(client, ({ content }) => content === 'last');
    amy.say(amy.dm, 'last');
    await last;
    expect(said.toSorted()).toEqual([`<@${client.user.id}>`, 'in private', 'last']);
    expect(fake.gateway.sessions.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('tells of a guild that the bot joins later, and of nothing that the bot cannot see', async () => {
    const { fake, client, amy } = await started();
    const joined = new Promise<string>((resolve) =>
      client.once(Events.GuildCreate, ({ name }) => resolve(name)),
    );
    const guild = fake.guild({ name: 'new here' });
    expect(await joined).toBe('new here');
    const said: string[] = [];
    client.on(Events.MessageCreate, ({ channelId }) => said.push(channelId));
    const hidden = guild.channel('hidden');
    hidden.hideFromBot();
    amy.say(hidden, 'unheard');
    amy.say(fake.guild({ bot: false }).general, 'unheard too');
    const last = messageTo(client);
    amy.say(guild.general, 'heard');
    await last;
    expect(said).toEqual([guild.general.id]);
    const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    guild.removeBot();
    await left;
  });

  test('an event can come twice: discord.js swallows a cached message, but not an interaction', async () => {
    const { fake, client, amy } = await started();
    const said: string[] = [];
    const failures = onSlash(client, (interaction) => interaction.reply('hello'));
    client.on(Events.MessageCreate, ({ author, content }) => author.bot || said.push(content));
    await amy.slash('rehearse').response();
    fake.gateway.duplicate('INTERACTION_CREATE');
    expect(await failures.first).toMatchObject({ code: 40060 });
    amy.say(amy.dm, 'once');
    fake.gateway.duplicate(({ t, d }) => t === 'MESSAGE_CREATE' && JSON.stringify(d).includes('once'));
    const last = messageTo(client, ({ content }) => content === 'last');
    amy.say(amy.dm, 'last');
    await last;
    expect(said).toEqual(['once', 'last']);
  });
});

describe('the gateway, spoken to by hand', () => {
  const closesWith = async (frames: object[], query = '?v=10&encoding=json'): Promise<number> => {
    const { fake } = await start();
    const socket = new WebSocket(`${fake.apiBase.replace('http', 'ws').replace('/api', '')}/${query}`);
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    socket.once('message', () => {
      for (const frame of frames) socket.send(JSON.stringify(frame));
    });
    return closed;
  };
  const identify = (d: object) => ({ op: 2, d: { token: 'fake-token', intents: 1, properties: {}, ...d } });

  test.each([
    ['a command before identifying', 4003, [{ op: 3, d: {} }]],
    ['a wrong token', 4004, [identify({ token: 'nope' })]],
    ['identifying twice', 4005, [identify({}), identify({})]],
    ['intents that do not exist', 4013, [identify({ intents: 1 << 30 })]],
    ['an undeclared privileged intent', 4014, [identify({ intents: 1 << 15 })]],
    ['a shard out of range', 4010, [identify({ shard: [2, 2] })]],
    ['an unknown opcode', 4001, [identify({}), { op: 99 }]],
    [
      '121 payloads in a minute',
      4008,
      [identify({}), ...Array.from({ length: 120 }, () => ({ op: 1, d: null }))],
    ],
  ])('%s is closed with %i', async (_, code, frames) => {
    expect(await closesWith(frames)).toBe(code);
  });

  test('an old version of the API is closed with 4012', async () => {
    expect(await closesWith([], '?v=6&encoding=json')).toBe(4012);
  });
});

describe('the fake itself', () => {
  test('describes what did happen when waiting is in vain', async () => {
    const { fake, client, amy } = await started();
    onSlash(client, (interaction) => interaction.reply('hello'));
    await amy.slash('rehearse').response();
    const waiting = fake.waitForMessage(amy.dm, 'goodbye', { timeout: 20 });
    await expect(waiting).rejects.toThrow(
      /goodbye[\s\S]*amy uses \/rehearse[\s\S]*callback → 204 type 4 "hello"/,
    );
  });

  test('answers nothing on unknown routes, and says so', async () => {
    const { fake, client } = await started();
    await expect(client.rest.get('/nowhere')).rejects.toMatchObject({ status: 404 });
    expect(fake.violations).toMatchObject([{ path: '/nowhere' }]);
  });

  test('closes clean: nothing listens any more', async () => {
    const { fake, client } = await start();
    await login(fake, client);
    fake.faults.on(/./, slow(60_000));
    const hanging = client.rest.get('/users/@me').catch((error) => error);
    await fake.waitFor(() => fake.requests.some(({ path }) => path === '/users/@me'));
    await client.destroy();
    await fake.close();
    await hanging;
    await expect(fetch(`${fake.apiBase}/v10/gateway/bot`)).rejects.toThrow();
  });

  test('buttons are listed with their labels', async () => {
    const { client, amy } = await started();
    onSlash(client, (interaction) => interaction.reply({ content: 'a', components: [sayButton] }));
    const message = await amy.slash('rehearse').message();
    expect(buttonsOf(message)).toMatchObject([{ label: 'Reply', customId: 'say:1', disabled: false }]);
    expect(() => amy.click(message, 'Nope')).toThrow(/"Reply" \(say:1\)/);
  });
});
