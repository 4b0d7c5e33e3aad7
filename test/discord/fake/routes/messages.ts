import { apiError } from '../apiError.ts';
import { contentOverRest } from '../content.ts';
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { isRecord, stringAt } from '../json.ts';
import { deleteMessage, postMessage } from '../messages.ts';
import { type Call, requireSnowflake, route } from '../rest/router.ts';
import { messageJson } from '../serializeMessage.ts';
import type { StoredChannel, StoredMessage } from '../stored.ts';
import { FLAG } from '../validate/message.ts';
import { botCan, messageOf, requireOfBot, userOf } from '../world.ts';
import { channelOf } from './channels.ts';
import { applyEdit, readNewMessage } from './writing.ts';

const NONCE_MS = 2 * 60_000;

export const asJson = (core: Core, message: StoredMessage): Json =>
  contentOverRest(core, message, messageJson(core.world, message, core.urls.cdn));

/** Throws 160005, 50083, 50007 or 50013 when nothing can be sent here. */
const requireSendable = (core: Core, channel: StoredChannel): void => {
  const { world } = core;
  if (channel.recipientId) {
    if (userOf(world, channel.recipientId).dmsClosed) throw apiError(50007);
    return;
  }
  requireOfBot(world, channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.thread?.locked) {
    if (!botCan(world, channel, 'ManageThreads')) throw apiError(160005);
    // Whoever manages threads may write in a locked one, but sending does not open it.
    if (channel.thread.archived) throw apiError(50083);
  }
};

/** Within two minutes a repeated nonce gives the message that was made for it; later it is forgotten. */
const sameNonce = (call: Call, channel: StoredChannel): StoredMessage | undefined => {
  const { core, body } = call;
  if (body.enforce_nonce !== true || body.nonce === undefined) return undefined;
  const since = core.clock.now() - NONCE_MS;
  return channel.messages.findLast(
    (message) =>
      message.authorId === core.world.bot.id &&
      message.nonce === body.nonce &&
      Date.parse(message.createdAt) > since,
  );
};

const create = (call: Call): Json => {
  const { core, body } = call;
  const channel = channelOf(call);
  requireSendable(core, channel);
  const given = readNewMessage(call, body, FLAG.suppressEmbeds | FLAG.silent | FLAG.v2);
  if (given.embeds?.length) requireOfBot(core.world, channel, 'EmbedLinks');
  if (given.files?.length) requireOfBot(core.world, channel, 'AttachFiles');
  const known = sameNonce(call, channel);
  if (known) {
    core.journal.note(`nonce ${String(body.nonce)} again: no new message`);
    return asJson(core, known);
  }
  const reference = isRecord(body.message_reference) ? body.message_reference : undefined;
  const replyTo = reference && stringAt(reference, 'message_id');
  const exists = channel.messages.some((message) => message.id === replyTo && !message.deleted);
  if (replyTo && !exists && reference?.fail_if_not_exists !== false) {
    const says = 'Unknown message';
    throw apiError(50035, {
      message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: says }] },
    });
  }
  const reply = replyTo && exists ? { type: 19, replyTo } : {};
  return asJson(core, postMessage(core, channel, { ...given, ...reply }));
};

const list = (call: Call): Json[] => {
  const { core, query } = call;
  const channel = channelOf(call);
  const limit = Number(query.get('limit') ?? 50);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) {
    const says = 'int value should be between 1 and 100.';
    throw apiError(50035, { limit: { _errors: [{ code: 'NUMBER_TYPE_MAX', message: says }] } });
  }
  for (const key of ['after', 'before', 'around']) {
    const value = query.get(key);
    if (value !== null) requireSnowflake(value, key);
  }
  if (!botCan(core.world, channel, 'ReadMessageHistory')) return [];
  const all = channel.messages.filter((message) => !message.deleted && message.visibleTo === undefined);
  return page(all, query, limit)
    .reverse()
    .map((message) => asJson(core, message));
};

/** Oldest first. `after` gives the oldest that are newer, everything else the newest. */
const page = (all: StoredMessage[], query: URLSearchParams, limit: number): StoredMessage[] => {
  const after = query.get('after');
  const before = query.get('before');
  const around = query.get('around');
  if (after !== null) return all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  if (before !== null) return all.filter(({ id }) => BigInt(id) < BigInt(before)).slice(-limit);
  if (around === null) return all.slice(-limit);
  const older = all.filter(({ id }) => BigInt(id) < BigInt(around)).slice(-Math.floor(limit / 2));
  const rest = all.filter(({ id }) => BigInt(id) >= BigInt(around));
  return [...older, ...rest.slice(0, limit - older.length)];
};

const oneOf = (call: Call, channel: StoredChannel): StoredMessage => {
  const id = call.param('message');
  requireSnowflake(id, 'message_id');
  const message = messageOf(channel, id);
  // Ephemeral messages are out of reach but by their interaction's webhook.
  if (message.visibleTo !== undefined) throw apiError(10008);
  return message;
};

const edit = (call: Call): Json => {
  const { core } = call;
  const channel = channelOf(call);
  const message = oneOf(call, channel);
  if (message.authorId !== core.world.bot.id) throw apiError(50005);
  if (message.type === 1) throw apiError(50021);
  if (channel.thread?.archived) throw apiError(50083);
  applyEdit(call, message, call.body);
  return asJson(core, message);
};

const remove = (call: Call): void => {
  const { core } = call;
  const channel = channelOf(call);
  const message = oneOf(call, channel);
  if (channel.thread?.archived) throw apiError(50083);
  const own = message.authorId === core.world.bot.id;
  if (!own && channel.recipientId) throw apiError(50003);
  if (!own) requireOfBot(core.world, channel, 'ManageMessages');
  deleteMessage(core, message);
};

export const messageRoutes = [
  route('POST /channels/:channel/messages', create),
  route('GET /channels/:channel/messages', list),
  route('GET /channels/:channel/messages/:message', (call) =>
    asJson(call.core, oneOf(call, channelOf(call))),
  ),
  route('PATCH /channels/:channel/messages/:message', edit),
  route('DELETE /channels/:channel/messages/:message', remove),
];
