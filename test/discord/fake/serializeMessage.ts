import { copyJson, type Json } from './json.ts';
import { memberJson, userJson } from './serialize.ts';
import type { StoredFile, StoredMessage } from './stored.ts';
import { guildOf, userOf, type World } from './world.ts';

export const fileJson = (file: StoredFile, cdn: string): Json => ({
  id: file.id,
  filename: file.name,
  size: file.bytes.length,
  url: `${cdn}/${file.id}/${encodeURIComponent(file.name)}`,
  proxy_url: `${cdn}/${file.id}/${encodeURIComponent(file.name)}`,
  content_type: file.contentType,
  ...(file.description !== undefined && { description: file.description }),
});

/** A message as REST returns it; the gateway adds `guild_id`, `member` and `channel_type`. */
export const messageJson = (world: World, message: StoredMessage, cdn: string): Json => {
  const channel = world.channels.get(message.channelId);
  const replied = channel?.messages.find(({ id }) => id === message.replyTo);
  const { interaction } = message;
  return copyJson({
    id: message.id,
    channel_id: message.channelId,
    author: userJson(userOf(world, message.authorId)),
    type: message.type,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.files.map((file) => fileJson(file, cdn)),
    flags: message.flags | (message.loading ? 1 << 7 : 0),
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    tts: false,
    pinned: false,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentions.map((id) => userJson(userOf(world, id))),
    mention_roles: [],
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(message.replyTo && {
      message_reference: {
        type: 0,
        message_id: message.replyTo,
        channel_id: message.channelId,
        guild_id: message.guildId,
      },
      referenced_message:
        replied && !replied.deleted ? messageJson(world, { ...replied, replyTo: '' }, cdn) : null,
    }),
    ...(interaction && {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: userJson(userOf(world, interaction.userId)),
        authorizing_integration_owners: message.guildId ? { 0: message.guildId } : { 0: '0' },
      },
    }),
  });
};

export const gatewayMessageJson = (world: World, message: StoredMessage, cdn: string): Json => {
  const channel = world.channels.get(message.channelId);
  const guild = channel && guildOf(world, channel);
  const member = guild?.members.get(message.authorId);
  return {
    ...messageJson(world, message, cdn),
    channel_type: channel?.type,
    ...(guild && { guild_id: guild.id }),
    ...(member && { member: memberJson(member) }),
  };
};
