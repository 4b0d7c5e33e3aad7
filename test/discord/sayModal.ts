import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

export const sayButton = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('say:1').setLabel('Reply').setStyle(ButtonStyle.Primary),
);

export const sayModal = new ModalBuilder()
  .setCustomId('say-modal')
  .setTitle('Your words')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('What do you say?')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Paragraph).setMaxLength(500),
      ),
  );
