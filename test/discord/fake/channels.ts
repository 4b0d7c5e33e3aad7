import type { Core } from './core.ts';
import { INTENT } from './gateway/intents.ts';
import { channelJson } from './serialize.ts';
import type { StoredChannel } from './stored.ts';

export const addChannel = (
  core: Core,
  given: Pick<StoredChannel, 'type' | 'name'> & Partial<StoredChannel>,
): StoredChannel => {
  const channel: StoredChannel = {
    id: core.nextId(),
    overwrites: [],
    messages: [],
    typings: 0,
    deleted: false,
    ...given,
  };
  core.world.channels.set(channel.id, channel);
  if (channel.guildId !== undefined && !channel.thread) {
    const d = () => channelJson(core.world, channel);
    core.gateway.emit({ t: 'CHANNEL_CREATE', intent: INTENT.guilds, guildId: channel.guildId, d });
  }
  return channel;
};

/** The direct messages between the bot and a user; Discord tells no gateway about their creation. */
export const directChannel = (core: Core, userId: string): StoredChannel =>
  [...core.world.channels.values()].find(({ recipientId }) => recipientId === userId) ??
  addChannel(core, { type: 1, name: '', recipientId: userId });
