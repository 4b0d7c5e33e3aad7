import { apiError } from '../apiError.ts';
import { addChannel } from '../channels.ts';
import type { Core } from '../core.ts';
import { INTENT } from '../gateway/intents.ts';
import type { Json } from '../json.ts';
import { postMessage } from '../messages.ts';
import { has } from '../permissions.ts';
import { type Call, checked, requireSnowflake, route } from '../rest/router.ts';
import { channelJson, memberJson, threadMemberJson } from '../serialize.ts';
import type { StoredChannel, StoredThread } from '../stored.ts';
import { botCan, guildOf, permissionsIn, requireOfBot, userOf } from '../world.ts';
import { channelOf } from './channels.ts';

const MAX_MEMBERS = 1000;

const create = (call: Call): Json => {
  const { core, body } = call;
  const parent = channelOf(call);
  if (parent.type !== 0) throw apiError(50024);
  checked(call, body, (spot) => {
    spot.only(['name', 'auto_archive_duration', 'type', 'invitable', 'rate_limit_per_user']);
    spot.get('name').text({ min: 1, max: 100, required: true });
    spot.get('auto_archive_duration').oneOf([60, 1440, 4320, 10080], false);
    spot.get('type').oneOf([11, 12]);
    spot.get('invitable').boolean();
  });
  const type = Number(body.type);
  requireOfBot(core.world, parent, type === 12 ? 'CreatePrivateThreads' : 'CreatePublicThreads');
  const minutes = typeof body.auto_archive_duration === 'number' ? body.auto_archive_duration : 4320;
  const thread: StoredThread = {
    ownerId: core.world.bot.id,
    members: new Set([core.world.bot.id]),
    archived: false,
    locked: false,
    invitable: body.invitable !== false,
    autoArchiveMinutes: minutes,
    archiveTimestamp: core.clock.iso(),
  };
  const guildId = parent.guildId ?? '';
  const channel = addChannel(core, { type, name: String(body.name), guildId, parentId: parent.id, thread });
  const d = () => ({ ...channelJson(core.world, channel), newly_created: true });
  core.gateway.emit({ t: 'THREAD_CREATE', intent: INTENT.guilds, guildId, d });
  return channelJson(core.world, channel);
};

const threadOf = (call: Call): StoredChannel & { thread: StoredThread } => {
  const channel = channelOf(call);
  if (!channel.thread) throw apiError(50024);
  return Object.assign(channel, { thread: channel.thread });
};

const targetOf = (call: Call): string => {
  const user = call.param('user');
  if (user === '@me') return call.core.world.bot.id;
  requireSnowflake(user, 'user_id');
  if (!call.core.world.users.has(user)) throw apiError(10013);
  return user;
};

/** Adding someone leaves a line in the thread (message type 1) that the bot gets as a message of its own. */
const addMember = (call: Call): void => {
  const { core } = call;
  const channel = threadOf(call);
  const { thread } = channel;
  const target = targetOf(call);
  if (thread.archived) throw apiError(50083);
  requireOfBot(core.world, channel, 'SendMessagesInThreads');
  if (!has(permissionsIn(core.world, channel, target), 'ViewChannel')) throw apiError(50001);
  if (thread.members.has(target)) return;
  if (thread.members.size >= MAX_MEMBERS) throw apiError(30033);
  thread.members.add(target);
  tellMembers(core, channel, { added: [target] });
  if (target !== core.world.bot.id) {
    postMessage(core, channel, { authorId: core.world.bot.id, type: 1, mentions: [target] });
  }
};

const removeMember = (call: Call): void => {
  const { core } = call;
  const channel = threadOf(call);
  const { thread } = channel;
  const target = targetOf(call);
  if (thread.archived) throw apiError(50083);
  const free = target === core.world.bot.id || (channel.type === 12 && thread.ownerId === core.world.bot.id);
  if (!free && !botCan(core.world, channel, 'ManageThreads')) throw apiError(50013);
  if (!thread.members.delete(target)) throw apiError(10007);
  tellMembers(core, channel, { removed: [target] });
};

const tellMembers = (
  core: Core,
  channel: StoredChannel,
  change: { added?: string[]; removed?: string[] },
): void => {
  const { world } = core;
  const guild = guildOf(world, channel);
  core.gateway.emit({
    t: 'THREAD_MEMBERS_UPDATE',
    intent: INTENT.guilds,
    guildId: channel.guildId,
    d: () => ({
      id: channel.id,
      guild_id: channel.guildId,
      member_count: channel.thread?.members.size ?? 0,
      removed_member_ids: change.removed ?? [],
      added_members: (change.added ?? []).map((id) => {
        const member = guild?.members.get(id);
        const details = member && { member: memberJson(member, userOf(world, id)), presence: null };
        return { ...threadMemberJson(channel, id), ...details };
      }),
    }),
  });
};

const members = (call: Call): Json[] => {
  const channel = threadOf(call);
  return [...channel.thread.members].map((id) => threadMemberJson(channel, id));
};

export const threadRoutes = [
  route('POST /channels/:channel/threads', create),
  route('GET /channels/:channel/thread-members', members),
  route('PUT /channels/:channel/thread-members/:user', addMember),
  route('DELETE /channels/:channel/thread-members/:user', removeMember),
];
