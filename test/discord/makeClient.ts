import { Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js';
import type { FakeDiscord } from './fake/fakeDiscord.ts';

/** A real discord.js client that talks to the fake: short timeouts, no throttling of its own. Not logged in yet. */
export const makeClient = (fake: FakeDiscord, options: Partial<ClientOptions> = {}): Client => {
  const { rest, ...others } = options;
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    enforceNonce: true,
    // Otherwise the second identify of a shard within five seconds waits, whatever max_concurrency says.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...others,
    rest: { api: fake.apiBase, version: '10', globalRequestsPerSecond: 10_000, timeout: 2000, ...rest },
  });
};
