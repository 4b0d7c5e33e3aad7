import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  type Message,
} from 'discord.js';
import { afterEach } from 'vitest';
import type { FakeDiscord } from './fake/fakeDiscord.ts';
import { type FakeOptions, startFakeDiscord } from './fake/startFakeDiscord.ts';
import { makeClient } from './makeClient.ts';

const running: { fake: FakeDiscord; clients: Client[] }[] = [];

afterEach(async () => {
  for (const { fake, clients } of running.splice(0)) {
    await Promise.all(clients.map((client) => client.destroy()));
    await fake.close();
  }
});

export type ClientSettings = Parameters<typeof makeClient>[1];

/** A fake Discord, and a client that can log in to it. */
export const start = async (options: FakeOptions = {}, settings: ClientSettings = {}) => {
  const fake = await startFakeDiscord(options);
  const client = makeClient(fake, settings);
  running.push({ fake, clients: [client] });
  return { fake, client };
};

export const login = async (fake: FakeDiscord, client: Client): Promise<Client<true>> => {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(fake.token);
  return ready;
};

export const started = async (options: FakeOptions = {}, settings: ClientSettings = {}) => {
  const { fake, client } = await start(options, settings);
  const guild = fake.guild({ name: 'helpers' });
  const amy = fake.user('amy', { locale: 'zh-CN' });
  guild.add(amy);
  return { fake, guild, client: await login(fake, client), amy };
};

/** Registers a handler; the test can await, and see, what goes wrong in it. */
export const onInteraction = (client: Client, handle: (interaction: Interaction) => Promise<unknown>) => {
  const { promise: first, resolve } = Promise.withResolvers<unknown>();
  const all: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error) => {
      all.push(error);
      resolve(error);
    });
  });
  return { first, all };
};

export const onSlash = (
  client: Client,
  handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
) =>
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await handle(interaction);
  });

/** The next message of a person that the client hears and `accept` takes. */
export const messageTo = (client: Client, accept: (message: Message) => boolean = () => true) =>
  new Promise<Message>((resolve) => {
    const listen = (message: Message) => {
      if (message.author.bot || !accept(message)) return;
      client.off(Events.MessageCreate, listen);
      resolve(message);
    };
    client.on(Events.MessageCreate, listen);
  });
