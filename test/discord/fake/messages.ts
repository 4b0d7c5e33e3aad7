import { contentFor } from './content.ts';
import type { Core } from './core.ts';
import { INTENT } from './gateway/intents.ts';
import type { Session } from './gateway/session.ts';
import { isRecord, type Json, listAt } from './json.ts';
import { mentionedIn, pingsOf } from './pings.ts';
import { channelJson } from './serialize.ts';
import { gatewayMessageJson } from './serializeMessage.ts';
import type { StoredChannel, StoredFile, StoredMessage } from './stored.ts';
import { sees } from './world.ts';

export type NewMessage = Partial<StoredMessage> & Pick<StoredMessage, 'authorId'>;

const eventOf = (core: Core, t: string, message: StoredMessage, d: (session: Session) => unknown): void => {
  const { world, gateway } = core;
  const channel = world.channels.get(message.channelId);
  // Of an ephemeral message no gateway tells, nor of a channel that the bot cannot see.
  if (!channel || message.visibleTo !== undefined || !sees(world, channel, world.bot.id)) return;
  const intent = channel.guildId === undefined ? INTENT.directMessages : INTENT.guildMessages;
  gateway.emit({ t, intent, guildId: channel.guildId, d });
};

const tell = (core: Core, t: string, message: StoredMessage): void =>
  eventOf(core, t, message, (session) =>
    contentFor(core, message, gatewayMessageJson(core.world, message, core.urls.cdn), session.intents),
  );

/** Stores a message, tells the gateway, and notes whom it pings. Checks nothing: that is the caller's. */
export const postMessage = (core: Core, channel: StoredChannel, given: NewMessage): StoredMessage => {
  const { world, clock } = core;
  const content = given.content ?? '';
  const components = numbered(given.components ?? []);
  const found = mentionedIn(content, components);
  const replied = channel.messages.find(({ id }) => id === given.replyTo);
  const message: StoredMessage = {
    id: core.nextId(),
    channelId: channel.id,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    type: 0,
    embeds: [],
    files: [],
    flags: 0,
    createdAt: clock.iso(),
    editedAt: null,
    loading: false,
    allowedMentions: undefined,
    mentions: found.users.filter((id) => world.users.has(id)),
    mentionsEveryone: false,
    revisions: [],
    deleted: false,
    ...given,
    content,
    components,
  };
  channel.messages.push(message);
  const { thread } = channel;
  if (thread && !thread.locked && thread.archived) {
    thread.archived = false;
    threadUpdated(core, channel);
  }
  if (message.authorId === world.bot.id) {
    // An answer to a component refers to the bot's own message, which pings nobody.
    const repliedTo = given.interaction ? undefined : replied?.authorId;
    core.pings.push(...pingsOf(message, channel, repliedTo));
  }
  tell(core, 'MESSAGE_CREATE', message);
  return message;
};

export interface Edit {
  content?: string;
  embeds?: Json[];
  components?: Json[];
  files?: StoredFile[];
  flags?: number;
  allowedMentions?: Json | undefined;
}

/** Changes a message and tells the gateway. Filling in a deferred answer can ping, another edit cannot. */
export const editMessage = (core: Core, message: StoredMessage, edit: Edit): void => {
  const wasLoading = message.loading;
  if (!wasLoading) {
    message.revisions.push({
      content: message.content,
      embeds: message.embeds,
      components: message.components,
    });
    message.editedAt = core.clock.iso();
  }
  const { components, ...rest } = edit;
  Object.assign(message, rest, components && { components: numbered(components) }, { loading: false });
  const channel = core.world.channels.get(message.channelId);
  if (wasLoading && channel) core.pings.push(...pingsOf(message, channel, undefined));
  tell(core, 'MESSAGE_UPDATE', message);
};

export const deleteMessage = (core: Core, message: StoredMessage): void => {
  message.deleted = true;
  const { id, channelId, guildId } = message;
  eventOf(core, 'MESSAGE_DELETE', message, () => ({
    id,
    channel_id: channelId,
    ...(guildId && { guild_id: guildId }),
  }));
};

export const threadUpdated = (core: Core, channel: StoredChannel, t = 'THREAD_UPDATE'): void =>
  core.gateway.emit({
    t,
    intent: INTENT.guilds,
    guildId: channel.guildId,
    d: () => channelJson(core.world, channel),
  });

/** Discord gives every component a number of its own, from 1, where the sender gave none. */
const numbered = (components: readonly Json[]): Json[] => {
  const taken = new Set<unknown>();
  const collect = (list: readonly Json[]): void => {
    for (const each of list) {
      taken.add(each.id);
      collect(listAt(each, 'components'));
      if (isRecord(each.accessory)) collect([each.accessory]);
    }
  };
  collect(components);
  let next = 1;
  const give = (component: Json): Json => {
    while (taken.has(next)) next += 1;
    const id = component.id || next++;
    const inside = Array.isArray(component.components) && {
      components: listAt(component, 'components').map(give),
    };
    const accessory = isRecord(component.accessory) && { accessory: give(component.accessory) };
    return { ...component, id, ...inside, ...accessory };
  };
  return components.map(give);
};
