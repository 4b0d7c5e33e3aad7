import { apiError } from '../apiError.ts';
import { directChannel } from '../channels.ts';
import type { Core } from '../core.ts';
import { INTENT } from '../gateway/intents.ts';
import type { Json } from '../json.ts';
import { threadUpdated } from '../messages.ts';
import { type Call, checked, requireSnowflake, route } from '../rest/router.ts';
import { channelJson } from '../serialize.ts';
import type { StoredChannel } from '../stored.ts';
import { botCan, channelForBot, requireOfBot } from '../world.ts';

export const channelOf = (call: Call): StoredChannel => {
  const id = call.param('channel');
  requireSnowflake(id, 'channel_id');
  return channelForBot(call.core.world, id);
};

const openDirect = (call: Call): Json => {
  const { core } = call;
  checked(call, call.body, (spot) => spot.get('recipient_id').snowflake());
  const user = core.world.users.get(String(call.body.recipient_id));
  if (!user) throw apiError(10013);
  if (user.id === core.world.bot.id) throw apiError(50007);
  return channelJson(core.world, directChannel(core, user.id));
};

const modify = (call: Call): Json => {
  const { core } = call;
  const channel = channelOf(call);
  if (channel.recipientId) throw apiError(50003);
  if (channel.thread) modifyThread(call, channel);
  else {
    requireOfBot(core.world, channel, 'ManageChannels');
    checked(call, call.body, (spot) => spot.get('name').text({ min: 1, max: 100 }));
    if (typeof call.body.name === 'string') channel.name = call.body.name;
    changed(core, channel, 'CHANNEL_UPDATE');
  }
  return channelJson(core.world, channel);
};

/**
 * An archived thread changes in nothing but its being archived (50083), unless the same request opens it. Locking needs
 * Manage Threads; archiving and renaming need that or having made the thread.
 */
const modifyThread = (call: Call, channel: StoredChannel): void => {
  const { core, body } = call;
  const { thread } = channel;
  if (!thread) return;
  checked(call, body, (spot) => {
    spot.only([
      'name',
      'archived',
      'auto_archive_duration',
      'locked',
      'invitable',
      'rate_limit_per_user',
      'flags',
    ]);
    spot.get('name').text({ min: 1, max: 100 });
    for (const key of ['archived', 'locked', 'invitable']) spot.get(key).boolean();
    spot.get('auto_archive_duration').oneOf([60, 1440, 4320, 10080], false);
    spot.get('rate_limit_per_user').integer({ min: 0, max: 21_600 });
  });
  const manages = botCan(core.world, channel, 'ManageThreads');
  const owns = thread.ownerId === core.world.bot.id;
  const has = (key: string) => body[key] !== undefined;
  if (!manages && (!owns || has('locked') || (thread.locked && has('archived')))) throw apiError(50013);
  const staysArchived = thread.archived && body.archived !== false;
  if (staysArchived && ['name', 'locked', 'invitable', 'auto_archive_duration'].some(has))
    throw apiError(50083);
  if (typeof body.name === 'string') channel.name = body.name;
  if (typeof body.locked === 'boolean') thread.locked = body.locked;
  if (typeof body.invitable === 'boolean') thread.invitable = body.invitable;
  if (typeof body.auto_archive_duration === 'number') thread.autoArchiveMinutes = body.auto_archive_duration;
  if (typeof body.archived === 'boolean' && body.archived !== thread.archived) {
    thread.archived = body.archived;
    thread.archiveTimestamp = core.clock.iso();
  }
  threadUpdated(core, channel);
};

const remove = (call: Call): Json => {
  const { core } = call;
  const channel = channelOf(call);
  const json = channelJson(core.world, channel);
  if (channel.recipientId) return json;
  requireOfBot(core.world, channel, channel.thread ? 'ManageThreads' : 'ManageChannels');
  channel.deleted = true;
  changed(core, channel, channel.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE');
  return json;
};

const changed = (core: Core, channel: StoredChannel, t: string): void =>
  core.gateway.emit({
    t,
    intent: INTENT.guilds,
    guildId: channel.guildId,
    d: () => channelJson(core.world, channel),
  });

const type = (call: Call): void => {
  const channel = channelOf(call);
  requireOfBot(call.core.world, channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  channel.typings += 1;
};

export const channelRoutes = [
  route('POST /users/@me/channels', openDirect),
  route('GET /channels/:channel', (call) => channelJson(call.core.world, channelOf(call))),
  route('PATCH /channels/:channel', modify),
  route('DELETE /channels/:channel', remove),
  route('POST /channels/:channel/typing', type),
];
