import { FakeChannel } from './actors/channel.ts';
import { FakeGuild, type GuildOptions } from './actors/guild.ts';
import { FakeUser } from './actors/user.ts';
import type { Clock } from './clock.ts';
import type { Core } from './core.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { RecordedRequest, Violation, WaitOptions } from './journal.ts';
import type { Json } from './json.ts';
import type { Ping } from './pings.ts';
import { textOf } from './reading.ts';
import type { StoredMessage } from './stored.ts';

/** Discord on this machine: the gateway and REST that a bot talks to, and the people who talk to the bot. */
export class FakeDiscord {
  readonly token: string;
  /** discord.js's `rest.api`, and Parley's `DISCORD_API_BASE`. */
  readonly apiBase: string;
  readonly applicationId: string;
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly faults: Faults;
  /** Everything that Discord would have refused or ignored; scripted faults and closed DMs apart. */
  readonly violations: Violation[];
  readonly requests: readonly RecordedRequest[];
  readonly pings: readonly Ping[];
  readonly #core: Core;
  readonly #stop: () => Promise<void>;

  constructor(core: Core, stop: () => Promise<void>) {
    this.#core = core;
    this.#stop = stop;
    this.token = core.token;
    this.apiBase = core.urls.api;
    this.applicationId = core.world.applicationId;
    this.clock = core.clock;
    this.gateway = core.gateway;
    this.faults = core.faults;
    this.violations = core.journal.violations;
    this.requests = core.journal.requests;
    this.pings = core.pings;
  }

  guild(options: GuildOptions = {}): FakeGuild {
    return new FakeGuild(this.#core, options);
  }

  /** A new text channel, in a new guild unless told. */
  channel(name = 'practice', guild: FakeGuild = this.guild()): FakeChannel {
    return guild.channel(name);
  }

  user(name: string, { locale = 'en-US' } = {}): FakeUser {
    const stored = { id: this.#core.nextId(), name, bot: false, locale, dmsClosed: false };
    this.#core.world.users.set(stored.id, stored);
    return new FakeUser(this.#core, stored);
  }

  /** All threads, oldest first. */
  threads(): FakeChannel[] {
    const all = [...this.#core.world.channels.values()].filter((each) => each.thread && !each.deleted);
    return all.map((each) => new FakeChannel(this.#core, each));
  }

  /** Where a message is. */
  channelOf(message: StoredMessage): FakeChannel {
    const stored = this.#core.world.channels.get(message.channelId);
    if (!stored) throw new Error(`no channel ${message.channelId}`);
    return new FakeChannel(this.#core, stored);
  }

  messages(channel: FakeChannel): StoredMessage[] {
    return channel.messages();
  }

  /** The registered commands: global, or of one guild. Undefined until the bot has registered. */
  commands(guild?: FakeGuild): readonly Json[] | undefined {
    return guild ? this.#core.commands.guilds.get(guild.id) : this.#core.commands.global;
  }

  /**
   * Resolves with the first value of `look` that is none of undefined, null and false. `look` is asked at once and
   * whenever anything happens on this Discord; no polling. Rejects with a description of what did happen.
   */
  waitFor<T>(
    look: (fake: FakeDiscord) => T | undefined | null | false,
    options: WaitOptions = {},
  ): Promise<T> {
    return this.#core.journal.waitFor(() => look(this), { what: look.toString(), ...options });
  }

  /** The first message of the bot in the channel whose text contains or matches `text`. */
  waitForMessage(
    channel: FakeChannel,
    text: string | RegExp,
    options: WaitOptions = {},
  ): Promise<StoredMessage> {
    const fits = (said: string) => (typeof text === 'string' ? said.includes(text) : text.test(said));
    const botId = this.#core.world.bot.id;
    return this.waitFor(
      () => channel.messages().find((message) => message.authorId === botId && fits(textOf(message))),
      { what: `a message of the bot with ${text}`, ...options },
    );
  }

  /** The first answered request of the route, for example `PUT /applications/:id/commands`. */
  waitForRequest(line: string, options: WaitOptions = {}): Promise<RecordedRequest> {
    const pattern = new RegExp(`^${line.replace(/:\w+|\*/g, '[^/]+')}$`);
    return this.waitFor(
      () =>
        this.requests.find(
          (each) => each.status !== undefined && pattern.test(`${each.method} ${each.path}`),
        ),
      { what: `a request ${line}`, ...options },
    );
  }

  /** A bot is connected and identified. */
  connected(options: WaitOptions = {}): Promise<true> {
    return this.waitFor(() => this.gateway.connected, {
      what: 'the bot to connect to the gateway',
      ...options,
    }) as Promise<true>;
  }

  /** What happened lately, a line each: for a test's own failure messages. */
  describe(): string {
    return this.#core.journal.describe();
  }

  /** Ends all connections and timers; whoever still waits is rejected. */
  close(): Promise<void> {
    return this.#stop();
  }
}
