import type { Message } from 'discord.js';
import type { Ears } from './ears.ts';
import { remark, settle, wordsOf } from './hear.ts';
import { ownerOf, type Parley, tell, wordsIn } from './parley.ts';

/** How long a channel is not told the same thing again, in milliseconds. */
const NOT_AGAIN_FOR = 10 * 60_000;

type Reminder = 'none_open' | 'text_only' | 'cannot_read';

/** Until when a channel is not reminded again, by reminder and channel. */
export type Reminders = Map<string, number>;

export type Listening = { readonly parley: Parley; readonly ears: Ears; readonly reminders: Reminders };

/** Whatever somebody writes where the bot can see it. Never throws. */
export const handleMessage = async (listening: Listening, message: Message): Promise<void> => {
  try {
    await read(listening, message);
  } catch (error) {
    const ids = { message: message.id, channel: message.channelId };
    listening.parley.report(error, 'answering a message', ids);
  }
};

const read = async (listening: Listening, message: Message): Promise<void> => {
  const { parley, ears } = listening;
  if (message.author.bot || message.system || message.webhookId !== null) return;
  const direct = message.guildId === null;
  if (!direct && !isOwnThread(parley, message)) return;
  const record = await parley.deps.store.openInChannel('discord', message.channelId);
  if (!record || record.owner !== ownerOf(message.author.id)) {
    if (direct) await remind(listening, message, 'none_open', howToStart(parley));
    return;
  }
  const words = wordsOf(parley, message.content);
  if (words !== '') return ears.heard(record, { id: message.id, words });
  if (direct || parley.freeTyping)
    return remind(listening, message, 'text_only', tell(parley, record.locale, 'text_only'));
  const button = wordsIn(parley, record.locale).discord.button_reply;
  await remind(listening, message, 'cannot_read', tell(parley, record.locale, 'cannot_read', { button }));
  // Should typing be readable one day, this is not to be answered then.
  await settle(parley, record, [message.id]);
};

/** Rehearsals are held in threads that the bot made. */
const isOwnThread = ({ client }: Parley, { channel }: Message): boolean =>
  channel.isThread() && (channel.ownerId === null || channel.ownerId === client.user?.id);

const remind = async (
  { parley, reminders }: Listening,
  message: Message,
  reminder: Reminder,
  content: string,
): Promise<void> => {
  const now = Date.parse(parley.deps.now());
  for (const [each, until] of reminders) if (until <= now) reminders.delete(each);
  const key = `${reminder}:${message.channelId}`;
  if (reminders.has(key)) return;
  reminders.set(key, now + NOT_AGAIN_FOR);
  await remark(parley, message, content);
};

/** In both languages: who writes without a rehearsal is not known, and is not written down for it. */
const howToStart = (parley: Parley): string =>
  (['zh-CN', 'en'] as const).map((locale) => tell(parley, locale, 'none_open')).join('\n');
