import {
  type ButtonInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type PrivateThreadChannel,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Locale } from '../domain/setting.ts';
import { type Parley, tell } from './parley.ts';
import { missingForThread } from './permissions.ts';
import { clip } from './render/text.ts';

export type OpenedThread =
  | { readonly guild: string; readonly channel: string }
  | { readonly problem: string };

/**
 * A private thread in the channel that was asked from, with this person in it, who cannot invite others. Or what
 * stands against it, in words that say what to do.
 */
export const openThread = async (
  parley: Parley,
  asked: ChatInputCommandInteraction | ButtonInteraction,
  locale: Locale,
  name: string,
): Promise<OpenedThread> => {
  const where = tell(parley, locale, 'where_dm');
  const problem = (word: Parameters<typeof tell>[2], values = {}): OpenedThread => ({
    problem: tell(parley, locale, word, { where, ...values }),
  });
  if (asked.guildId === null) return problem('no_thread_here');
  if (!asked.inCachedGuild()) return problem('not_in_server');
  if (asked.channel?.type !== ChannelType.GuildText) return problem('no_thread_here');
  const lacking = missingForThread(asked.appPermissions);
  if (lacking.length > 0)
    return problem('missing_permissions', {
      names: lacking.map((word) => tell(parley, locale, word)).join(locale === 'en' ? ', ' : '、'),
    });
  try {
    const thread = (await asked.channel.threads.create({
      name: clip(name, 100),
      type: ChannelType.PrivateThread,
      invitable: false,
      autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
    })) as PrivateThreadChannel;
    await thread.members.add(asked.user.id);
    return { guild: asked.guildId, channel: thread.id };
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500 || error.status === 401) throw error;
    parley.report(error, 'opening a thread', { channel: asked.channelId });
    return problem('thread_refused');
  }
};
