import { apiError } from './apiError.ts';
import { has, type PermissionName, permissionsOf } from './permissions.ts';
import type { StoredChannel, StoredGuild, StoredMessage, StoredUser } from './stored.ts';

/** Everything that exists on this Discord. Look-ups by id; the ones that the bot's requests use throw API errors. */
export interface World {
  readonly bot: StoredUser;
  readonly applicationId: string;
  readonly users: Map<string, StoredUser>;
  readonly guilds: Map<string, StoredGuild>;
  readonly channels: Map<string, StoredChannel>;
}

export const isThread = (channel: StoredChannel): boolean => channel.thread !== undefined;

export const userOf = (world: World, id: string): StoredUser => {
  const user = world.users.get(id);
  if (!user) throw new Error(`no user ${id} on this Discord`);
  return user;
};

export const guildOf = (world: World, channel: StoredChannel): StoredGuild | undefined =>
  channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);

/** The channel itself, or what a thread belongs to: the place whose permission overwrites count. */
export const homeOf = (world: World, channel: StoredChannel): StoredChannel =>
  (isThread(channel) && channel.parentId && world.channels.get(channel.parentId)) || channel;

export const messageOf = (channel: StoredChannel, id: string): StoredMessage => {
  const message = channel.messages.find((each) => each.id === id && !each.deleted);
  if (!message) throw apiError(10008);
  return message;
};

const ALL_DM = (1n << 53n) - 1n;

/** In direct messages everyone may do everything. */
export const permissionsIn = (world: World, channel: StoredChannel, userId: string): bigint => {
  const guild = guildOf(world, channel);
  return guild ? permissionsOf(guild, userId, homeOf(world, channel)) : ALL_DM;
};

/** Can this user see the channel? A private thread shows to its members and to those who manage threads. */
export const sees = (world: World, channel: StoredChannel, userId: string): boolean => {
  if (channel.recipientId) return userId === channel.recipientId || userId === world.bot.id;
  const bits = permissionsIn(world, channel, userId);
  if (!has(bits, 'ViewChannel')) return false;
  return channel.type !== 12 || channel.thread?.members.has(userId) === true || has(bits, 'ManageThreads');
};

/** The channel for a request of the bot: 10003 when there is none, 50001 when the bot cannot see it. */
export const channelForBot = (world: World, id: string): StoredChannel => {
  const channel = world.channels.get(id);
  if (!channel || channel.deleted) throw apiError(10003);
  if (!sees(world, channel, world.bot.id)) throw apiError(50001);
  return channel;
};

export const botCan = (world: World, channel: StoredChannel, name: PermissionName): boolean =>
  has(permissionsIn(world, channel, world.bot.id), name);

/** Throws 50013 unless the bot has the permission there. */
export const requireOfBot = (world: World, channel: StoredChannel, ...names: PermissionName[]): void => {
  for (const name of names) if (!botCan(world, channel, name)) throw apiError(50013);
};

export const isIn = (guild: StoredGuild, userId: string): boolean => guild.members.has(userId);
