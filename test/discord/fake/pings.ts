import { isRecord, type Json, listAt } from './json.ts';
import type { StoredChannel, StoredMessage } from './stored.ts';

/** Somebody's device would ring. `who` is 'everyone', 'here', or the id of a user or role. */
export interface Ping {
  readonly kind: 'everyone' | 'user' | 'role';
  readonly who: string;
  readonly message: StoredMessage;
}

/** Text that can ping: the content and text displays; embeds never do. */
const pingingText = (content: string, components: readonly Json[]): string => {
  const parts = [content];
  for (const component of components) {
    if (component.type === 10) parts.push(String(component.content));
    parts.push(pingingText('', listAt(component, 'components')));
    if (isRecord(component.accessory)) parts.push(pingingText('', [component.accessory]));
  }
  return parts.join('\n');
};

interface Mentioned {
  everyone: string | undefined;
  users: string[];
  roles: string[];
}

export const mentionedIn = (content: string, components: readonly Json[] = []): Mentioned => {
  // Discord pings nobody from inside code.
  const text = pingingText(content, components).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? ''))];
  return {
    everyone: /@(everyone|here)/.exec(text)?.[1],
    users: ids(/<@!?(\d{17,20})>/g),
    roles: ids(/<@&(\d{17,20})>/g),
  };
};

/**
 * Who would really be pinged by the bot's message. It takes the bot for allowed to ping everyone; nobody is pinged by
 * what only one person sees. `repliedTo` is the author of the message that is replied to.
 */
export const pingsOf = (
  message: StoredMessage,
  channel: StoredChannel,
  repliedTo: string | undefined,
): Ping[] => {
  if (message.visibleTo !== undefined) return [];
  const allowed = message.allowedMentions;
  const parse = allowed && Array.isArray(allowed.parse) ? allowed.parse : [];
  const listed = (key: string): unknown[] => (allowed && Array.isArray(allowed[key]) ? allowed[key] : []);
  const may = (key: string, id: string) => !allowed || parse.includes(key) || listed(key).includes(id);
  const found = mentionedIn(message.content, message.components);
  const pings: Ping[] = [];
  const inGuild = channel.guildId !== undefined;
  if (inGuild && found.everyone && (!allowed || parse.includes('everyone'))) {
    pings.push({ kind: 'everyone', who: found.everyone, message });
  }
  for (const who of found.users) if (may('users', who)) pings.push({ kind: 'user', who, message });
  for (const who of inGuild ? found.roles : [])
    if (may('roles', who)) pings.push({ kind: 'role', who, message });
  const answers = repliedTo !== undefined && (!allowed || allowed.replied_user === true);
  if (answers && !pings.some(({ who }) => who === repliedTo))
    pings.push({ kind: 'user', who: repliedTo, message });
  return pings;
};
