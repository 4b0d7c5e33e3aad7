import { addChannel } from '../channels.ts';
import type { Core } from '../core.ts';
import { INTENT } from '../gateway/intents.ts';
import type { Json } from '../json.ts';
import { bitsOf, EVERYONE_PERMISSIONS, type PermissionName } from '../permissions.ts';
import { guildJson, memberJson, roleJson } from '../serialize.ts';
import type { StoredGuild, StoredRole } from '../stored.ts';
import { userOf } from '../world.ts';
import { FakeChannel } from './channel.ts';
import type { Entity } from './entities.ts';

export interface GuildOptions {
  name?: string;
  locale?: string;
  /** Is the bot in it? Otherwise only users who installed it themselves can use it there. */
  bot?: boolean;
  /** What the bot's own role adds to what everyone may. */
  botPermissions?: readonly PermissionName[];
}

export class FakeRole implements Entity {
  readonly kind = 'role';
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

/** A server, in the hands of a test. It starts with one text channel, `general`. */
export class FakeGuild {
  readonly stored: StoredGuild;
  readonly general: FakeChannel;
  readonly #core: Core;

  constructor(core: Core, options: GuildOptions) {
    this.#core = core;
    const { name = 'guild', locale = 'en-US', bot = true, botPermissions = ['ManageThreads'] } = options;
    const id = core.nextId();
    const owner = { id: core.nextId(), name: `owner-of-${name}`, bot: false, locale, dmsClosed: false };
    core.world.users.set(owner.id, owner);
    this.stored = { id, name, locale, ownerId: owner.id, roles: new Map(), members: new Map() };
    this.#addRole({ id, name: '@everyone', permissions: bitsOf(EVERYONE_PERMISSIONS), managed: false });
    core.world.guilds.set(id, this.stored);
    this.#join(owner.id);
    // Before the bot is in it, so that it hears of the channel with the guild, not before it.
    this.general = new FakeChannel(core, addChannel(core, { type: 0, name: 'general', guildId: id }));
    if (bot) {
      const role = {
        id: core.nextId(),
        name: core.world.bot.name,
        permissions: bitsOf(botPermissions),
        managed: true,
      };
      this.#addRole(role);
      this.#join(core.world.bot.id, [role.id]);
    }
    if (bot) this.#tell('GUILD_CREATE', () => guildJson(core.world, this.stored));
  }

  get id(): string {
    return this.stored.id;
  }

  get name(): string {
    return this.stored.name;
  }

  /** A new text channel. */
  channel(name: string): FakeChannel {
    return new FakeChannel(this.#core, addChannel(this.#core, { type: 0, name, guildId: this.id }));
  }

  role(name: string, permissions: readonly PermissionName[] = []): FakeRole {
    const role = { id: this.#core.nextId(), name, permissions: bitsOf(permissions), managed: false };
    this.#addRole(role);
    this.#tell('GUILD_ROLE_CREATE', () => ({ guild_id: this.id, role: roleJson(role) }));
    return new FakeRole(role.id);
  }

  /** Lets a user in, with roles, or with a role of its own that gives these permissions. Again: adds to them. */
  add(
    user: { id: string },
    given: { roles?: readonly FakeRole[]; permissions?: readonly PermissionName[] } = {},
  ): void {
    const member = this.stored.members.get(user.id) ?? this.#join(user.id);
    const roles = [...(given.roles ?? [])];
    if (given.permissions) roles.push(this.role(`role-of-${user.id}`, given.permissions));
    for (const { id } of roles) member.roles.add(id);
    const d = () => ({ ...memberJson(member, userOf(this.#core.world, user.id)), guild_id: this.id });
    this.#core.gateway.emit({ t: 'GUILD_MEMBER_ADD', intent: INTENT.guildMembers, guildId: this.id, d });
  }

  /** Takes a role from a member: a moderator who is one no more. */
  takeRole(user: { id: string }, role: FakeRole): void {
    this.stored.members.get(user.id)?.roles.delete(role.id);
  }

  remove(user: { id: string }): void {
    this.stored.members.delete(user.id);
  }

  /** The bot is thrown out. */
  removeBot(): void {
    this.#tell('GUILD_DELETE', () => ({ id: this.id }));
    this.stored.members.delete(this.#core.world.bot.id);
  }

  /** Replaces what the bot's own role gives it (everyone's permissions remain). */
  setBotPermissions(...names: PermissionName[]): void {
    const role = [...this.stored.roles.values()].find(({ managed }) => managed);
    if (!role) throw new Error(`the bot is not in ${this.name}`);
    role.permissions = bitsOf(names);
    this.#tell('GUILD_ROLE_UPDATE', () => ({ guild_id: this.id, role: roleJson(role) }));
  }

  #addRole(role: StoredRole): void {
    this.stored.roles.set(role.id, role);
  }

  #join(userId: string, roles: readonly string[] = []) {
    const member = { userId, joinedAt: this.#core.clock.iso(), roles: new Set(roles), nick: null };
    this.stored.members.set(userId, member);
    return member;
  }

  #tell(t: string, d: () => Json): void {
    if (!this.stored.members.has(this.#core.world.bot.id)) return;
    this.#core.gateway.emit({ t, intent: INTENT.guilds, guildId: this.id, d });
  }
}
