import { apiError } from '../apiError.ts';
import { applicationFlags } from '../core.ts';
import type { Json } from '../json.ts';
import { isRecord } from '../json.ts';
import { type Call, checked, requireSnowflake, route } from '../rest/router.ts';
import { userJson } from '../serialize.ts';
import { checkCommands } from '../validate/commands.ts';
import { isIn } from '../world.ts';

const gatewayInfo = ({ core }: Call): Json => ({
  url: core.urls.gateway,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
});

const application = ({ core }: Call): Json => ({
  id: core.world.applicationId,
  name: 'Parley',
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  summary: '',
  verify_key: '0'.repeat(64),
  team: null,
  flags: applicationFlags(core.privileged),
  bot: userJson(core.world.bot),
  owner: userJson(core.world.bot),
  integration_types_config: { 0: {}, 1: {} },
});

/** Replaces all commands of one scope. Commands that keep their name keep their id. */
const overwrite = (call: Call, guildId?: string): Json[] => {
  const { core, request } = call;
  if (call.param('application') !== core.world.applicationId) throw apiError(50001);
  checked(call, request.body, checkCommands);
  const before = (guildId ? core.commands.guilds.get(guildId) : core.commands.global) ?? [];
  const list = Array.isArray(request.body) ? request.body.filter(isRecord) : [];
  const made = list.map((command): Json => {
    const type = command.type ?? 1;
    const known = before.find((each) => each.name === command.name && each.type === type);
    return {
      description: '',
      default_member_permissions: null,
      nsfw: false,
      integration_types: [0],
      contexts: null,
      ...command,
      type,
      id: known?.id ?? core.nextId(),
      application_id: core.world.applicationId,
      version: core.nextId(),
      ...(guildId && { guild_id: guildId }),
    };
  });
  if (guildId) core.commands.guilds.set(guildId, made);
  else core.commands.global = made;
  return made;
};

const guildScope = (call: Call): string => {
  const id = call.param('guild');
  requireSnowflake(id, 'guild_id');
  const guild = call.core.world.guilds.get(id);
  if (!guild || !isIn(guild, call.core.world.bot.id)) throw apiError(50001);
  return id;
};

export const applicationRoutes = [
  route('GET /gateway/bot', gatewayInfo),
  route('GET /users/@me', ({ core }) => ({
    ...userJson(core.world.bot),
    verified: true,
    mfa_enabled: false,
  })),
  route('GET /applications/@me', application),
  route('GET /oauth2/applications/@me', application),
  route('PUT /applications/:application/commands', (call) => overwrite(call)),
  route('GET /applications/:application/commands', ({ core }) => core.commands.global ?? []),
  route('PUT /applications/:application/guilds/:guild/commands', (call) => overwrite(call, guildScope(call))),
  route(
    'GET /applications/:application/guilds/:guild/commands',
    (call) => call.core.commands.guilds.get(guildScope(call)) ?? [],
  ),
];
