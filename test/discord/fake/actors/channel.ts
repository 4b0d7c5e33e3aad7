import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import { INTENT } from '../gateway/intents.ts';
import { threadUpdated } from '../messages.ts';
import { bitsOf, type PermissionName } from '../permissions.ts';
import { channelJson } from '../serialize.ts';
import type { StoredChannel, StoredMessage, StoredThread } from '../stored.ts';
import type { Entity } from './entities.ts';

/** A text channel, a thread or direct messages, in the hands of a test. */
export class FakeChannel implements Entity {
  readonly kind = 'channel';
  readonly stored: StoredChannel;
  readonly #core: Core;

  constructor(core: Core, stored: StoredChannel) {
    this.#core = core;
    this.stored = stored;
  }

  get id(): string {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** Messages that are there now, oldest first. Notes by Discord ("… added …") only on demand. */
  messages({ system = false } = {}): StoredMessage[] {
    return this.stored.messages.filter((message) => !message.deleted && (system || message.type !== 1));
  }

  /** How often the bot showed here that it is typing. */
  get typings(): number {
    return this.stored.typings;
  }

  get thread(): Readonly<StoredThread> | undefined {
    return this.stored.thread;
  }

  /** Threads of this channel, oldest first. */
  threads(): FakeChannel[] {
    const all = [...this.#core.world.channels.values()];
    const own = all.filter((each) => each.parentId === this.id && each.thread && !each.deleted);
    return own.map((each) => new FakeChannel(this.#core, each));
  }

  /** Takes permissions from the bot in this channel: `denyBot('SendMessages')`. */
  denyBot(...names: PermissionName[]): void {
    this.#overwrite(0n, bitsOf(names));
  }

  /** Gives the bot permissions in this channel, also ones taken before. */
  allowBot(...names: PermissionName[]): void {
    this.#overwrite(bitsOf(names), 0n);
  }

  /** From now on the bot meets 50001 here. */
  hideFromBot(): void {
    this.#overwrite(0n, PermissionFlagsBits.ViewChannel);
  }

  /** Gives a member permissions in this channel alone. */
  allow(user: { id: string }, ...names: PermissionName[]): void {
    this.#overwrite(bitsOf(names), 0n, user.id);
  }

  #overwrite(allow: bigint, deny: bigint, id = this.#core.world.bot.id): void {
    const { world, gateway } = this.#core;
    const { overwrites } = this.stored;
    const known = overwrites.find((each) => each.id === id);
    if (known) {
      known.allow = (known.allow | allow) & ~deny;
      known.deny = (known.deny | deny) & ~allow;
    } else overwrites.push({ id, type: 1, allow, deny });
    const d = () => channelJson(world, this.stored);
    gateway.emit({ t: 'CHANNEL_UPDATE', intent: INTENT.guilds, guildId: this.stored.guildId, d });
  }

  /** A moderator (or time) archives the thread, or opens it again. */
  archive(archived = true): void {
    this.#thread().archived = archived;
    threadUpdated(this.#core, this.stored);
  }

  /** A moderator locks the thread, or unlocks it. */
  lock(locked = true): void {
    this.#thread().locked = locked;
    threadUpdated(this.#core, this.stored);
  }

  #thread(): StoredThread {
    if (!this.stored.thread) throw new Error(`${this.name} is no thread`);
    return this.stored.thread;
  }

  /** A moderator deletes it. */
  delete(): void {
    this.stored.deleted = true;
    const t = this.stored.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE';
    threadUpdated(this.#core, this.stored, t);
  }
}
