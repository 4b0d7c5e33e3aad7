import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type Component, fitted } from './render/parts.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

const NOBODY = { parse: [] } as const;

export type Attached = { readonly name: string; readonly attachment: Buffer };

/** Answers so that only this person sees it: a line of text, or components with the files that they show. */
export const whisper = async (
  interaction: Answerable,
  answer: string | readonly Component[],
  files: readonly Attached[] = [],
): Promise<void> => {
  const components = typeof answer === 'string' ? [{ type: 10 as const, content: answer }] : [...answer];
  const body = { components: fitted(components), files: [...files], allowedMentions: NOBODY };
  if (interaction.deferred && interaction.ephemeral)
    await interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 });
  else if (interaction.deferred || interaction.replied)
    await interaction.followUp({ ...body, flags: [MessageFlags.Ephemeral, MessageFlags.IsComponentsV2] });
  else await interaction.reply({ ...body, flags: [MessageFlags.Ephemeral, MessageFlags.IsComponentsV2] });
};

/** Says within three seconds that an answer is coming, which only this person will see. */
export const holdOn = (interaction: Answerable): Promise<unknown> =>
  interaction.deferReply({ flags: MessageFlags.Ephemeral });
