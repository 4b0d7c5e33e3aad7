import { apiError } from '../apiError.ts';
import { type Call, requireSnowflake, route } from '../rest/router.ts';
import { channelJson, guildJson, memberJson, roleJson, threadMemberJson, userJson } from '../serialize.ts';
import type { StoredGuild } from '../stored.ts';
import { isIn, isThread, sees } from '../world.ts';

const guildOf = (call: Call): StoredGuild => {
  const id = call.param('guild');
  requireSnowflake(id, 'guild_id');
  const { world } = call.core;
  const guild = world.guilds.get(id);
  if (!guild || !isIn(guild, world.bot.id)) throw apiError(10004);
  return guild;
};

const memberOf = (call: Call) => {
  const guild = guildOf(call);
  const { world } = call.core;
  const id = call.param('user');
  requireSnowflake(id, 'user_id');
  const user = world.users.get(id);
  if (!user) throw apiError(10013);
  const member = guild.members.get(id);
  if (!member) throw apiError(10007);
  return memberJson(member, user);
};

const userById = (call: Call) => {
  const id = call.param('user');
  requireSnowflake(id, 'user_id');
  const user = call.core.world.users.get(id);
  if (!user) throw apiError(10013);
  return userJson(user);
};

const channelsOf = (call: Call) => {
  const guild = guildOf(call);
  const { world } = call.core;
  const channels = [...world.channels.values()].filter((each) => each.guildId === guild.id && !each.deleted);
  return channels.filter((each) => !isThread(each)).map((each) => channelJson(world, each));
};

const activeThreads = (call: Call) => {
  const guild = guildOf(call);
  const { world } = call.core;
  const all = [...world.channels.values()].filter((each) => each.guildId === guild.id && !each.deleted);
  const active = all.filter((each) => each.thread?.archived === false && sees(world, each, world.bot.id));
  const mine = active.filter((each) => each.thread?.members.has(world.bot.id));
  return {
    threads: active.map((each) => channelJson(world, each)),
    members: mine.map((each) => threadMemberJson(each, world.bot.id)),
  };
};

export const guildRoutes = [
  route('GET /guilds/:guild', (call) => guildJson(call.core.world, guildOf(call))),
  route('GET /guilds/:guild/roles', (call) => [...guildOf(call).roles.values()].map(roleJson)),
  route('GET /guilds/:guild/channels', channelsOf),
  route('GET /guilds/:guild/threads/active', activeThreads),
  route('GET /guilds/:guild/members/:user', memberOf),
  route('GET /users/:user', userById),
];
