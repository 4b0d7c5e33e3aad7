import type { Json } from './json.ts';
import { permissionsOf } from './permissions.ts';
import type { StoredChannel, StoredGuild, StoredMember, StoredRole, StoredUser } from './stored.ts';
import { isThread, sees, userOf, type World } from './world.ts';

/** Discord's own objects, complete enough for discord.js 14. */
export const userJson = (user: StoredUser): Json => ({
  id: user.id,
  username: user.name,
  discriminator: '0',
  global_name: user.bot ? null : user.name,
  avatar: null,
  banner: null,
  accent_color: null,
  public_flags: 0,
  ...(user.bot && { bot: true }),
});

export const roleJson = (role: StoredRole): Json => ({
  id: role.id,
  name: role.name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: role.managed ? 1 : 0,
  permissions: role.permissions.toString(),
  managed: role.managed,
  mentionable: false,
  flags: 0,
});

export const memberJson = (member: StoredMember, user?: StoredUser): Json => ({
  ...(user && { user: userJson(user) }),
  nick: member.nick,
  avatar: null,
  banner: null,
  roles: [...member.roles],
  joined_at: member.joinedAt,
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
});

export const channelJson = (world: World, channel: StoredChannel): Json => {
  const last = channel.messages.at(-1)?.id ?? null;
  const base = { id: channel.id, type: channel.type, last_message_id: last, flags: 0 };
  if (channel.recipientId) return { ...base, recipients: [userJson(userOf(world, channel.recipientId))] };
  const inGuild = {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
  };
  if (channel.thread) return { ...inGuild, ...threadJson(world, channel) };
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  };
};

const threadJson = (world: World, channel: StoredChannel): Json => {
  const { thread } = channel;
  if (!thread) return {};
  const count = channel.messages.filter((message) => message.visibleTo === undefined).length;
  return {
    owner_id: thread.ownerId,
    message_count: count,
    total_message_sent: count,
    member_count: thread.members.size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: thread.archived,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.archiveTimestamp,
      create_timestamp: thread.archiveTimestamp,
      locked: thread.locked,
      ...(channel.type === 12 && { invitable: thread.invitable }),
    },
    ...(thread.members.has(world.bot.id) && { member: threadMemberJson(channel, world.bot.id) }),
  };
};

export const threadMemberJson = (channel: StoredChannel, userId: string): Json => ({
  id: channel.id,
  user_id: userId,
  join_timestamp: channel.thread?.archiveTimestamp,
  flags: 0,
});

export const guildJson = (world: World, guild: StoredGuild): Json => {
  const channels = [...world.channels.values()].filter((each) => each.guildId === guild.id && !each.deleted);
  const visible = channels.filter((each) => sees(world, each, world.bot.id));
  const me = guild.members.get(world.bot.id);
  return {
    ...partialGuildJson(guild),
    name: guild.name,
    owner_id: guild.ownerId,
    roles: [...guild.roles.values()].map(roleJson),
    channels: channels.filter((each) => !isThread(each)).map((each) => channelJson(world, each)),
    threads: visible
      .filter((each) => each.thread?.archived === false)
      .map((each) => channelJson(world, each)),
    members: me ? [memberJson(me, world.bot)] : [],
    member_count: guild.members.size,
    joined_at: me?.joinedAt,
    unavailable: false,
    large: false,
    icon: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
    afk_timeout: 300,
    system_channel_flags: 0,
    preferred_locale: guild.locale,
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
};

export const partialGuildJson = (guild: StoredGuild): Json => ({
  id: guild.id,
  locale: guild.locale,
  features: [],
});

/** A member as an interaction carries it: with its permissions in the channel. */
export const actingMemberJson = (
  world: World,
  guild: StoredGuild,
  channel: StoredChannel,
  userId: string,
): Json => {
  const member = guild.members.get(userId);
  if (!member) throw new Error(`${userOf(world, userId).name} is not in ${guild.name}`);
  return {
    ...memberJson(member, userOf(world, userId)),
    permissions: permissionsOf(guild, userId, channel).toString(),
  };
};
