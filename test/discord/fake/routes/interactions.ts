import { apiError } from '../apiError.ts';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { isRecord, type Json, listAt, stringAt } from '../json.ts';
import { type NewMessage, postMessage } from '../messages.ts';
import { type Call, checked, openRoute } from '../rest/router.ts';
import type { StoredMessage } from '../stored.ts';
import { checkModal } from '../validate/components.ts';
import { FLAG } from '../validate/message.ts';
import type { Spot } from '../validate/spot.ts';
import { asJson } from './messages.ts';
import { applyEdit, readNewMessage } from './writing.ts';

const MESSAGE_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.silent | FLAG.v2;

/** Which callback types answer which interaction. A modal's submit is never answered by another modal. */
const typesFor = ({ kind, source }: Interaction): number[] => {
  if (kind === 4) return [8];
  if (kind === 2) return [4, 5, 9];
  if (kind === 3) return [4, 5, 6, 7, 9];
  return source ? [4, 5, 6, 7] : [4, 5];
};

const answer = (call: Call): unknown => {
  const { core, body } = call;
  const interaction = core.interactions.byToken(call.param('token'));
  if (!interaction || interaction.id !== call.param('interaction')) throw apiError(10062);
  if (interaction.callback !== undefined) throw apiError(40060);
  if (core.interactions.failed(interaction)) throw apiError(10062);
  const type = checked(call, body, (spot) => {
    spot.only(['type', 'data']);
    return spot.get('type').oneOf(typesFor(interaction));
  });
  const data = isRecord(body.data) ? body.data : {};
  const resource = perform(call, interaction, type ?? 0, data);
  interaction.callback = type ?? 0;
  core.journal.changed();
  if (call.query.get('with_response') !== 'true') return undefined;
  const { original } = interaction;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      ...(original && {
        response_message_id: original.id,
        response_message_loading: original.loading,
        response_message_ephemeral: original.visibleTo !== undefined,
      }),
    },
    resource: { type, ...(resource && { message: asJson(core, resource) }) },
  };
};

/** Does what the callback asks; returns the message that it made or changed. */
const perform = (
  call: Call,
  interaction: Interaction,
  type: number,
  data: Json,
): StoredMessage | undefined => {
  const { core } = call;
  switch (type) {
    case 4:
      requireOpenThread(interaction);
      interaction.original = post(core, interaction, readNewMessage(call, data, MESSAGE_FLAGS));
      return interaction.original;
    case 5: {
      requireOpenThread(interaction);
      // Documented: when deferring, the only valid flag is EPHEMERAL.
      const flags = checked(call, data, (spot) => checkDeferral(spot));
      interaction.original = post(core, interaction, { authorId: core.world.bot.id, flags, loading: true });
      return interaction.original;
    }
    case 6:
      if (interaction.source) interaction.original = interaction.source;
      return undefined;
    case 7:
      return update(call, interaction, data);
    case 8:
      interaction.choices = readChoices(call, data);
      return undefined;
    default:
      checked(call, data, checkModal);
      interaction.modal = {
        customId: stringAt(data, 'custom_id') ?? '',
        title: stringAt(data, 'title') ?? '',
        components: listAt(data, 'components'),
        shownBy: interaction,
      };
      return undefined;
  }
};

const checkDeferral = (spot: Spot): number => {
  const flags = spot.get('flags').integer({ min: 0 }) ?? 0;
  if (flags & ~FLAG.ephemeral) {
    spot.get('flags').refuse('BITFIELD_NOT_ALLOWED', 'When deferring, the only valid flag is EPHEMERAL');
  }
  return flags & FLAG.ephemeral;
};

/** Nothing is sent into a locked thread by this way either (discord-api-docs #5517, #6884). */
const requireOpenThread = ({ channel }: Interaction): void => {
  if (channel.thread?.locked && channel.thread.archived) throw apiError(50083);
};

export const post = (
  core: Core,
  interaction: Interaction,
  given: NewMessage,
  reply = true,
): StoredMessage => {
  const { id, kind, userId, commandName, source } = interaction;
  const ephemeral = ((given.flags ?? 0) & FLAG.ephemeral) !== 0;
  return postMessage(core, interaction.channel, {
    ...given,
    type: kind === 2 && reply ? 20 : source && !ephemeral ? 19 : 0,
    ...(source && !ephemeral && { replyTo: source.id }),
    interaction: { id, type: kind, userId, ...(commandName !== undefined && { name: commandName }) },
    ...(ephemeral && { visibleTo: userId }),
  });
};

const update = (call: Call, interaction: Interaction, data: Json): StoredMessage => {
  const { source } = interaction;
  if (!source || source.deleted) throw apiError(10008);
  applyEdit(call, source, data);
  interaction.original = source;
  interaction.updates += 1;
  return source;
};

const readChoices = (call: Call, data: Json) => {
  checked(call, data, (spot) => {
    for (const choice of spot.get('choices').list({ max: 25, required: true })) {
      choice.get('name').text({ min: 1, max: 100, required: true });
      if (typeof choice.get('value').value !== 'number')
        choice.get('value').text({ min: 1, max: 100, required: true });
    }
  });
  return listAt(data, 'choices').map(({ name, value }) => ({
    name: String(name),
    value: typeof value === 'number' ? value : String(value),
  }));
};

export const interactionRoutes = [openRoute('POST /interactions/:interaction/:token/callback', answer)];
