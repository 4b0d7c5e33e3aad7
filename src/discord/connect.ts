import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationFlags,
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  REST,
  type RESTOptions,
  Routes,
} from 'discord.js';
import type { Content } from '../content/content.ts';
import { makeCommands } from './commands.ts';

/** Longer than this, a message does not wait for a rate limit within discord.js: its row is put off instead. */
const LONGEST_WAIT = 3000;

const restOptions = (apiBase: string | undefined): Partial<RESTOptions> => ({
  version: '10',
  ...(apiBase ? { api: apiBase } : {}),
  rejectOnRateLimit: ({ route, timeToReset, retryAfter }) =>
    route.startsWith('/channels') && Math.max(timeToReset, retryAfter) > LONGEST_WAIT,
});

export type Application = {
  /** The Message Content intent is granted: messages in threads can be read. */
  readonly readsContent: boolean;
  readonly commands: readonly APIApplicationCommand[];
};

/** Asks what the application may do, and registers its commands, all at once. */
export const prepare = async (
  token: string,
  apiBase: string | undefined,
  content: Content,
): Promise<Application> => {
  const rest = new REST(restOptions(apiBase)).setToken(token);
  try {
    const { id, flags = 0 } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const granted = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
    const commands = (await rest.put(Routes.applicationCommands(id), {
      body: makeCommands(content),
    })) as APIApplicationCommand[];
    return { readsContent: (flags & granted) !== 0, commands };
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
};

/** A client that asks for the privileged intent only where it is granted; else Discord would close the connection. */
export const makeClient = (apiBase: string | undefined, readsContent: boolean): Client =>
  new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel],
    enforceNonce: true,
    allowedMentions: { parse: [] },
    // What people write is not kept in memory beside the store.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: restOptions(apiBase),
  });
