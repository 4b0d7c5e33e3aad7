import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { StoredChannel, StoredGuild } from './stored.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

export const bitsOf = (names: readonly PermissionName[]): bigint =>
  names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** What a new server gives @everyone, as far as a text bot can notice. */
export const EVERYONE_PERMISSIONS: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
];

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/**
 * A member's permissions in a guild, or in one of its channels. A thread has its parent's overwrites: pass the parent.
 * Source: docs "Permissions", computing base permissions and overwrites.
 */
export const permissionsOf = (guild: StoredGuild, userId: string, channel?: StoredChannel): bigint => {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL;
  const roles = [guild.id, ...member.roles];
  const base = roles.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (base & PermissionFlagsBits.Administrator) return ALL;
  if (!channel) return base;
  let result = base;
  const apply = (ids: readonly string[], type: 0 | 1) => {
    const found = channel.overwrites.filter(
      (overwrite) => overwrite.type === type && ids.includes(overwrite.id),
    );
    for (const { deny } of found) result &= ~deny;
    for (const { allow } of found) result |= allow;
  };
  apply([guild.id], 0);
  apply([...member.roles], 0);
  apply([userId], 1);
  return result & PermissionFlagsBits.ViewChannel ? result : 0n;
};

export const has = (bits: bigint, name: PermissionName): boolean => (bits & PermissionFlagsBits[name]) !== 0n;
