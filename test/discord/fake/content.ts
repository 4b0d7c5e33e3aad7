import type { Core } from './core.ts';
import { INTENT } from './gateway/intents.ts';
import type { Json } from './json.ts';
import type { StoredMessage } from './stored.ts';

/**
 * May the bot read this message without the Message Content intent? It may when it wrote it, in direct messages, when it
 * is mentioned, and when a reply to a regular message of its pings it (an answer to an interaction is not a regular one).
 */
export const readableWithoutIntent = ({ world }: Core, message: StoredMessage): boolean =>
  message.authorId === world.bot.id ||
  message.guildId === undefined ||
  message.mentions.includes(world.bot.id);

const emptied = (json: Json): Json => {
  const { poll: _, ...rest } = json;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
};

/** For the gateway: the session must have asked for the intent. */
export const contentFor = (core: Core, message: StoredMessage, json: Json, intents: number): Json => {
  const granted = (intents & INTENT.messageContent) !== 0;
  return granted || readableWithoutIntent(core, message) ? json : emptied(json);
};

/** For REST: what counts is whether the application was granted the intent. */
export const contentOverRest = (core: Core, message: StoredMessage, json: Json): Json =>
  core.privileged.messageContent || readableWithoutIntent(core, message) ? json : emptied(json);
