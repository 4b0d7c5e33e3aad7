import type { Core } from '../core.ts';
import { copyJson, type Json } from '../json.ts';
import { bitsOf } from '../permissions.ts';
import { actingMemberJson, channelJson, partialGuildJson, userJson } from '../serialize.ts';
import type { StoredChannel, StoredMessage } from '../stored.ts';
import { guildOf, homeOf, isIn, permissionsIn, userOf } from '../world.ts';
import type { Interaction, InteractionKind } from './interaction.ts';

export interface Use {
  readonly kind: InteractionKind;
  readonly label: string;
  readonly userId: string;
  readonly channel: StoredChannel;
  readonly data: Json;
  readonly source?: StoredMessage;
  readonly message?: Json;
  readonly commandName?: string;
}

/** Makes the interaction that Discord would send for what a user did. */
export const makeInteraction = (core: Core, use: Use): Interaction => {
  const { world } = core;
  const { channel, userId } = use;
  const id = core.nextId();
  const token = `token-${id}`;
  const guild = guildOf(world, channel);
  const userInstalled = guild !== undefined && !isIn(guild, world.bot.id);
  const user = userOf(world, userId);
  const home = homeOf(world, channel);
  const place: Json = guild
    ? {
        guild: partialGuildJson(guild),
        guild_id: guild.id,
        guild_locale: guild.locale,
        member: actingMemberJson(world, guild, home, userId),
        context: 0,
        app_permissions: (userInstalled
          ? bitsOf(['AttachFiles', 'EmbedLinks', 'MentionEveryone'])
          : permissionsIn(world, channel, world.bot.id)
        ).toString(),
        authorizing_integration_owners: userInstalled ? { 1: userId } : { 0: guild.id },
      }
    : {
        user: userJson(user),
        context: 1,
        app_permissions: bitsOf([
          'AttachFiles',
          'EmbedLinks',
          'MentionEveryone',
          'UseExternalEmojis',
        ]).toString(),
        authorizing_integration_owners: { 0: '0' },
      };
  const payload: Json = {
    id,
    application_id: world.applicationId,
    type: use.kind,
    token,
    version: 1,
    data: use.data,
    channel: {
      ...channelJson(world, channel),
      permissions: permissionsIn(world, channel, userId).toString(),
    },
    channel_id: channel.id,
    locale: user.locale,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...(use.message && { message: use.message }),
    ...place,
  };
  return {
    id,
    token,
    kind: use.kind,
    label: use.label,
    userId,
    channel,
    startedAt: core.clock.now(),
    payload: copyJson(payload),
    ...(use.source && { source: use.source }),
    ...(use.commandName !== undefined && { commandName: use.commandName }),
    userInstalled,
    followUps: [],
    updates: 0,
    originalDeleted: false,
  };
};
