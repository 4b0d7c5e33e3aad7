import { type BaseInteraction, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Interface } from '../content/interface.ts';

/** What the bot must be allowed to do in a channel for a rehearsal in a private thread of it, by the word for it. */
const FOR_A_THREAD = [
  ['view_channel', PermissionFlagsBits.ViewChannel],
  ['create_private_threads', PermissionFlagsBits.CreatePrivateThreads],
  ['send_in_threads', PermissionFlagsBits.SendMessagesInThreads],
] as const satisfies readonly (readonly [keyof Interface['discord'], bigint])[];

/** Which of these the bot lacks there. */
export const missingForThread = (has: Readonly<PermissionsBitField>): (typeof FOR_A_THREAD)[number][0][] =>
  FOR_A_THREAD.filter(([, bit]) => !has.has(bit)).map(([word]) => word);

/**
 * Discord checks this for commands too; it can be changed there for anyone, so it is checked here again. What counts
 * is what a member may in the whole guild, as its owner or by its roles: what they may in the channel they ask from
 * could be given for that channel alone, and opens no thread of another. Nobody may where the bot is no member.
 */
export const mayReadTranscripts = (asked: BaseInteraction): boolean =>
  asked.inCachedGuild() && asked.member.permissions.has(PermissionFlagsBits.ManageMessages);
