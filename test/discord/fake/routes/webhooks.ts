import { apiError } from '../apiError.ts';
import { type Interaction, TOKEN_LIVES } from '../interactions/interaction.ts';
import type { Json } from '../json.ts';
import { deleteMessage } from '../messages.ts';
import { type Call, openRoute, requireSnowflake } from '../rest/router.ts';
import type { StoredMessage } from '../stored.ts';
import { FLAG } from '../validate/message.ts';
import { post } from './interactions.ts';
import { asJson } from './messages.ts';
import { applyEdit, readNewMessage } from './writing.ts';

const USER_INSTALLED_FOLLOW_UPS = 5;

/** The interaction behind a webhook: unknown until it was answered, and dead after fifteen minutes. */
const interactionOf = (call: Call): Interaction => {
  const { core } = call;
  const interaction = core.interactions.byToken(call.param('token'));
  if (!interaction || call.param('application') !== core.world.applicationId) throw apiError(10015);
  if (interaction.callback === undefined) throw apiError(10015);
  if (core.clock.now() - interaction.startedAt >= TOKEN_LIVES) throw apiError(50027);
  return interaction;
};

const followUp = (call: Call): Json => {
  const { core, body } = call;
  const interaction = interactionOf(call);
  const { channel, original } = interaction;
  if (channel.thread?.locked && channel.thread.archived) throw apiError(50083);
  // Documented: directly after a deferral this fills the waiting answer in; its own ephemeral flag does not count.
  if (original?.loading) {
    applyEdit(call, original, body);
    return asJson(core, original);
  }
  if (interaction.userInstalled && interaction.followUps.length >= USER_INSTALLED_FOLLOW_UPS)
    throw apiError(40094);
  const given = readNewMessage(call, body, FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.silent | FLAG.v2);
  const message = post(core, interaction, given, false);
  interaction.followUps.push(message);
  core.journal.changed();
  return asJson(core, message);
};

const messageOf = (call: Call, interaction: Interaction): StoredMessage => {
  const id = call.param('message');
  if (id !== '@original') requireSnowflake(id, 'message_id');
  const own = [interaction.original, ...interaction.followUps];
  const message = id === '@original' ? interaction.original : own.find((each) => each?.id === id);
  if (!message || message.deleted) throw apiError(10008);
  return message;
};

const edit = (call: Call): Json => {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  if (interaction.channel.thread?.archived && interaction.channel.thread.locked) throw apiError(50083);
  applyEdit(call, message, call.body);
  if (message === interaction.source) interaction.updates += 1;
  call.core.journal.changed();
  return asJson(call.core, message);
};

const remove = (call: Call): void => {
  const interaction = interactionOf(call);
  const message = messageOf(call, interaction);
  deleteMessage(call.core, message);
  if (message === interaction.original) interaction.originalDeleted = true;
  call.core.journal.changed();
};

export const webhookRoutes = [
  openRoute('POST /webhooks/:application/:token', followUp),
  openRoute('GET /webhooks/:application/:token/messages/:message', (call) =>
    asJson(call.core, messageOf(call, interactionOf(call))),
  ),
  openRoute('PATCH /webhooks/:application/:token/messages/:message', edit),
  openRoute('DELETE /webhooks/:application/:token/messages/:message', remove),
];
