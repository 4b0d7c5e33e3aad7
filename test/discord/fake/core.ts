import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { Journal } from './journal.ts';
import type { Json } from './json.ts';
import type { Ping } from './pings.ts';
import type { World } from './world.ts';

/** Which privileged intents the application was granted in the developer portal. */
export interface Privileged {
  messageContent: boolean;
  guildMembers: boolean;
  presences: boolean;
}

export interface RegisteredCommands {
  /** Undefined until the bot has registered for the first time. */
  global: Json[] | undefined;
  readonly guilds: Map<string, Json[]>;
}

/** What the parts of the fake share. */
export interface Core {
  readonly token: string;
  readonly privileged: Privileged;
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly world: World;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly commands: RegisteredCommands;
  readonly pings: Ping[];
  /** `http://127.0.0.1:PORT/api`, `ws://127.0.0.1:PORT`, and where attachments are served. */
  readonly urls: { api: string; gateway: string; cdn: string };
}

/** Flags of the application object: privileged intents as an unverified app has them ("limited"). */
export const applicationFlags = ({ messageContent, guildMembers, presences }: Privileged): number =>
  (messageContent ? 1 << 19 : 0) | (guildMembers ? 1 << 15 : 0) | (presences ? 1 << 13 : 0);
