import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { type Answerable, whisper } from './answer.ts';
import { handleButton } from './buttons.ts';
import { handleCheckIn, handleCheckInButton, takeCheckIn } from './checkIn.ts';
import { parseCheckInId } from './checkInIds.ts';
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

/** What belongs to a handbook belongs to everybody; a check-in and the other buttons to the one who rehearsed. */
const use = (parley: Parley, used: ButtonInteraction | StringSelectMenuInteraction): Promise<void> => {
  const place = parseHandbookId(used.customId);
  if (place) return turnHandbook(parley, used, place);
  if (!used.isButton()) return whisper(used, tell(parley, localeOf(used.locale), 'unknown_control'));
  const ofCheckIn = parseCheckInId(used.customId);
  return ofCheckIn ? handleCheckInButton(parley, used, ofCheckIn) : handleButton(parley, used);
};

const submit = (parley: Parley, form: ModalSubmitInteraction): Promise<void> => {
  const ofCheckIn = parseCheckInId(form.customId);
  return ofCheckIn?.control === 'told' ? takeCheckIn(parley, form, ofCheckIn.id) : handleForm(parley, form);
};

type Handle = (parley: Parley, asked: ChatInputCommandInteraction) => Promise<void>;

const COMMANDS: ReadonlyMap<string, Handle> = new Map<string, Handle>([
  ['rehearse', handleRehearse],
  ['plan', (parley, asked) => handleOrder(parley, asked, 'plan')],
  ['ledger', (parley, asked) => handleOrder(parley, asked, 'ledger')],
  ['scenarios', handleScenarios],
  ['criteria', handleCriteria],
  ['handbook', handleHandbook],
  ['progress', handleProgress],
  ['checkin', handleCheckIn],
  ['settings', handleSettings],
  ['help', handleGuide],
  ['transcripts', handleTranscripts],
]);

const dispatch = (parley: Parley, interaction: Answerable): Promise<void> => {
  if (interaction.isButton() || interaction.isStringSelectMenu()) return use(parley, interaction);
  if (interaction.isModalSubmit()) return submit(parley, interaction);
  const handle = COMMANDS.get(interaction.commandName);
  return handle
    ? handle(parley, interaction)
    : whisper(interaction, tell(parley, localeOf(interaction.locale), 'failed'));
};
