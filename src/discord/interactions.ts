import type {
  AutocompleteInteraction,
  ButtonInteraction,
  Interaction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { type Answerable, whisper } from './answer.ts';
import { handleButton } from './buttons.ts';
import { handleCriteria } from './criteria.ts';
import { codeOf } from './errors.ts';
import { handleForm } from './forms.ts';
import { handleGuide, handleScenarios } from './guide.ts';
import { handleHandbook, turnHandbook } from './handbook.ts';
import { parseHandbookId } from './handbookIds.ts';
import { localeOf } from './locale.ts';
import { handleOrder } from './orders.ts';
import { type Parley, tell } from './parley.ts';
import { handleProgress } from './progress.ts';
import { handleRehearse } from './rehearse.ts';
import { handleSettings, suggestZones } from './settings.ts';
import { suggestCases } from './suggest.ts';
import { handleTranscripts } from './transcripts.ts';

/** The token died, or another event of the same interaction was answered: nobody is there to be told. */
const UNANSWERABLE = [10062, 40060];

/** Whatever a person does with a command, a button or a form. Never throws. */
export const handleInteraction = async (parley: Parley, interaction: Interaction): Promise<void> => {
  if (interaction.isAutocomplete()) return suggest(parley, interaction);
  const isUsed = interaction.isButton() || interaction.isStringSelectMenu();
  if (!interaction.isChatInputCommand() && !isUsed && !interaction.isModalSubmit()) return;
  try {
    await dispatch(parley, interaction);
  } catch (error) {
    parley.report(error, 'answering an interaction', { interaction: interaction.id, kind: interaction.type });
    if (UNANSWERABLE.includes(codeOf(error) ?? 0)) return;
    await whisper(interaction, tell(parley, localeOf(interaction.locale), 'failed')).catch(
      (second: unknown) => parley.report(second, 'answering that it failed', { interaction: interaction.id }),
    );
  }
};

/** Who types is not told of a failure: they get no suggestions. */
const suggest = async (parley: Parley, typed: AutocompleteInteraction): Promise<void> => {
  try {
    await (typed.commandName === 'settings' ? suggestZones(typed) : suggestCases(parley, typed));
  } catch (error) {
    parley.report(error, 'suggesting', { interaction: typed.id });
  }
};

/** What belongs to a handbook belongs to everybody; other buttons to the owner of a rehearsal. */
const use = (parley: Parley, used: ButtonInteraction | StringSelectMenuInteraction): Promise<void> => {
  const place = parseHandbookId(used.customId);
  if (place) return turnHandbook(parley, used, place);
  if (used.isButton()) return handleButton(parley, used);
  return whisper(used, tell(parley, localeOf(used.locale), 'unknown_control'));
};

const dispatch = (parley: Parley, interaction: Answerable): Promise<void> => {
  if (interaction.isButton() || interaction.isStringSelectMenu()) return use(parley, interaction);
  if (interaction.isModalSubmit()) return handleForm(parley, interaction);
  if (interaction.commandName === 'rehearse') return handleRehearse(parley, interaction);
  if (interaction.commandName === 'plan' || interaction.commandName === 'ledger')
    return handleOrder(parley, interaction, interaction.commandName);
  if (interaction.commandName === 'progress') return handleProgress(parley, interaction);
  if (interaction.commandName === 'help') return handleGuide(parley, interaction);
  if (interaction.commandName === 'scenarios') return handleScenarios(parley, interaction);
  if (interaction.commandName === 'criteria') return handleCriteria(parley, interaction);
  if (interaction.commandName === 'handbook') return handleHandbook(parley, interaction);
  if (interaction.commandName === 'settings') return handleSettings(parley, interaction);
  if (interaction.commandName === 'transcripts') return handleTranscripts(parley, interaction);
  return whisper(interaction, tell(parley, localeOf(interaction.locale), 'failed'));
};
