import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { makeClock } from './clock.ts';
import type { Core, Privileged } from './core.ts';
import { FakeDiscord } from './fakeDiscord.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway/gateway.ts';
import { Interactions } from './interactions/interactions.ts';
import { Journal } from './journal.ts';
import type { Route } from './rest/router.ts';
import { makeRestServer } from './rest/server.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { threadRoutes } from './routes/threads.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { makeSnowflakes } from './snowflake.ts';

export interface FakeOptions {
  /** The bot's token; `fake-token` unless told. */
  token?: string;
  /** Privileged intents granted in the developer portal; none unless told. */
  privileged?: Partial<Privileged>;
  /** A still clock unless told. */
  clock?: 'still' | 'running';
  /** Milliseconds between heartbeats that the gateway asks for. */
  heartbeatInterval?: number;
  /** Milliseconds of real time that waiting takes at most. */
  timeout?: number;
}

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...guildRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
];

export const startFakeDiscord = async (options: FakeOptions = {}): Promise<FakeDiscord> => {
  const clock = makeClock(options.clock ?? 'still');
  const nextId = makeSnowflakes(clock);
  const cancel = new AbortController();
  const get = (): Core => core;
  const server = makeRestServer(get, ROUTES, cancel.signal);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const journal = new Journal(options.timeout ?? 5000);
  const applicationId = nextId();
  const bot = { id: applicationId, name: 'parley', bot: true, locale: 'en-US', dmsClosed: true };
  const core: Core = {
    token: options.token ?? 'fake-token',
    privileged: { messageContent: false, guildMembers: false, presences: false, ...options.privileged },
    clock,
    nextId,
    world: { bot, applicationId, users: new Map([[bot.id, bot]]), guilds: new Map(), channels: new Map() },
    journal,
    faults: new Faults(),
    gateway: new Gateway(server, get, options.heartbeatInterval ?? 41_250),
    interactions: new Interactions(get),
    commands: { global: undefined, guilds: new Map() },
    pings: [],
    urls: {
      api: `http://127.0.0.1:${port}/api`,
      gateway: `ws://127.0.0.1:${port}`,
      cdn: `http://127.0.0.1:${port}/cdn`,
    },
  };
  clock.onAdvance(() => journal.changed());
  return new FakeDiscord(core, async () => {
    cancel.abort();
    journal.close();
    await core.gateway.close();
    server.closeAllConnections();
    if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
  });
};
