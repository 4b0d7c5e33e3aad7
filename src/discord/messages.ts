import type { Message } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { post } from './post.ts';
import { type Taken, take } from './take.ts';

/** How long a channel is not told the same thing again, in milliseconds. */
const NOT_AGAIN_FOR = 10 * 60_000;

export type Reminders = Map<string, number>;

/** Whatever somebody writes where the bot can see it. Never throws. */
export const handleMessage = async (
  parley: Parley,
  reminders: Reminders,
  message: Message,
): Promise<void> => {
  try {
    await read(parley, reminders, message);
  } catch (error) {
    parley.report(error, 'answering a message', { message: message.id, channel: message.channelId });
  }
};

const read = async (parley: Parley, reminders: Reminders, message: Message): Promise<void> => {
  if (message.author.bot || message.system || message.webhookId !== null) return;
  const direct = message.guildId === null;
  if (!direct && !isOwnThread(parley, message)) return;
  const record = await parley.deps.store.openInChannel('discord', message.channelId);
  const words = textOf(parley, message);
  const line = (content: string) => remark(parley, message, content);
  if (!record || record.owner !== ownerOf(message.author.id)) {
    if (direct && mayRemind(reminders, message.channelId)) await line(howToStart(parley));
    return;
  }
  if (words !== '') {
    await hear(parley, record, words, [message.id]);
    return;
  }
  if (direct || parley.freeTyping) return line(tell(parley, record.locale, 'text_only'));
  const button = wordsIn(parley, record.locale).discord.button_reply;
  if (mayRemind(reminders, message.channelId))
    await line(tell(parley, record.locale, 'cannot_read', { button }));
};

/** Rehearsals are held in threads that the bot made. */
const isOwnThread = ({ client }: Parley, { channel }: Message): boolean =>
  channel.isThread() && (channel.ownerId === null || channel.ownerId === client.user?.id);

/** What was said, without the bot's own name where it was called by it. */
const textOf = ({ client }: Parley, { content }: Message): string =>
  content.replaceAll(new RegExp(`<@!?${client.user?.id}>`, 'g'), '').trim();

const mayRemind = (reminders: Reminders, channel: string): boolean => {
  const now = performance.now();
  for (const [each, until] of reminders) if (until <= now) reminders.delete(each);
  if (reminders.has(channel)) return false;
  reminders.set(channel, now + NOT_AGAIN_FOR);
  return true;
};

/** In both languages: who writes without a rehearsal is not known, and is not written down for it. */
const howToStart = (parley: Parley): string =>
  (['zh-CN', 'en'] as const).map((locale) => tell(parley, locale, 'none_open')).join('\n');

/** Words for the counterpart, of one message or of several that came while nobody listened. */
export const hear = async (
  parley: Parley,
  record: RehearsalRecord,
  words: string,
  messageIds: readonly string[],
): Promise<Taken['status']> => {
  const taken = await take(parley, record, words, messageIds.map(sourceOf));
  const last = { id: messageIds.at(-1) ?? '', channelId: record.channel ?? '' };
  if (taken.status === 'taken') await parley.deliveries.flush();
  else if (taken.status === 'refused')
    await remark(parley, last, wordsIn(parley, record.locale).refusals[taken.why]);
  else if (taken.status === 'failed') await remark(parley, last, tell(parley, record.locale, 'not_stored'));
  return taken.status;
};

/** A line beside the rehearsal, once for a message. */
const remark = async (
  parley: Parley,
  message: Pick<Message, 'id' | 'channelId'>,
  content: string,
): Promise<void> => {
  await post(parley, message.channelId, { content }, `m${message.id}`);
};
