import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { regionChoices, regionName } from '../app/region.ts';
import type { Content } from '../content/content.ts';
import type { Interface } from '../content/interface.ts';
import { HELPS, LANGUAGES, LEVELS, LOCALES, SCORES, SIDES } from '../domain/setting.ts';
import { VISIT_KINDS } from '../domain/visit.ts';
import { DISCORD_LOCALES } from './locale.ts';
import { clip } from './render/text.ts';

type Word = keyof Interface['discord'];
type Named = Word &
  (
    | 'rehearse'
    | 'start'
    | 'resume'
    | 'status'
    | 'end'
    | 'plan'
    | 'ledger'
    | 'checkin'
    | 'progress'
    | 'settings'
    | 'criteria'
    | 'handbook'
    | 'scenarios'
    | 'guide'
    | 'transcripts'
    | 'list'
    | 'show'
  );
type Option = Word &
  (
    | 'scenario'
    | 'side'
    | 'level'
    | 'case'
    | 'visit'
    | 'first'
    | 'help'
    | 'where'
    | 'language'
    | 'scores'
    | 'region'
    | 'zone'
    | 'id'
    | 'page'
  );

/** The registered commands, in every language of ours. Names in code are the English keys. */
export const makeCommands = (content: Content): RESTPostAPIChatInputApplicationCommandsJSONBody[] => {
  const localised = (pick: (words: Interface, locale: keyof Content['interface']) => string) =>
    Object.fromEntries(
      Object.entries(DISCORD_LOCALES).map(([discord, ours]) => [
        discord,
        clip(pick(content.interface[ours], ours), 100),
      ]),
    );
  const named = <Name extends Named | Option>(name: Name, about: Word = `${name}_about`) => ({
    name,
    name_localizations: localised((words) => words.discord[name]),
    description: content.interface.en.discord[about],
    description_localizations: localised((words) => words.discord[about]),
  });
  const choice = (
    value: string,
    pick: (words: Interface, locale: keyof Content['interface']) => string,
  ): APIApplicationCommandOptionChoice<string> => ({
    value,
    name: clip(pick(content.interface.en, 'en'), 100),
    name_localizations: localised(pick),
  });
  const chosen = (
    name: Option,
    choices: APIApplicationCommandOptionChoice<string>[],
    about: Word = `${name}_about`,
  ): APIApplicationCommandBasicOption => ({
    ...named(name, about),
    type: ApplicationCommandOptionType.String,
    choices,
  });
  const page: APIApplicationCommandBasicOption = {
    ...named('page'),
    type: ApplicationCommandOptionType.Integer,
    min_value: 1,
    max_value: 1000,
  };
  const sub = (
    name: Named,
    options: APIApplicationCommandBasicOption[] = [],
  ): APIApplicationCommandSubcommandOption => ({
    ...named(name),
    type: ApplicationCommandOptionType.Subcommand,
    options,
  });

  /** A command for everyone, wherever they are. */
  const everywhere = (name: Named, options: APIApplicationCommandBasicOption[] = []) => ({
    ...named(name),
    type: ApplicationCommandType.ChatInput as const,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options,
  });

  const helps = HELPS.map((help) => choice(help, (words) => words.helps[help]));
  const languages = LOCALES.map((locale) => choice(locale, () => LANGUAGES[locale]));
  const scenarios = [...content.scenarios].map(([id, { debtor }]) =>
    choice(id, (_, locale) => debtor.lines[locale].title),
  );
  return [
    {
      ...everywhere('rehearse'),
      options: [
        sub('start', [
          chosen('scenario', scenarios.slice(0, 25)),
          chosen(
            'side',
            SIDES.map((side) => choice(side, (words) => words.sides[side])),
          ),
          chosen(
            'level',
            LEVELS.map((level) => choice(level, (words) => words.levels[level])),
          ),
          { ...named('case'), type: ApplicationCommandOptionType.String, autocomplete: true },
          chosen(
            'visit',
            VISIT_KINDS.map((kind) => choice(kind, (words) => words.visit[kind].name)),
          ),
          chosen('help', helps),
          chosen('where', [
            choice('dm', (words) => words.discord.where_dm),
            choice('thread', (words) => words.discord.where_thread),
          ]),
          chosen('language', languages),
        ]),
        sub('resume'),
        sub('status'),
        sub('end'),
      ],
    },
    everywhere('plan', [
      { ...named('first'), type: ApplicationCommandOptionType.Number, min_value: 0, max_value: 10_000_000 },
    ]),
    everywhere('ledger'),
    everywhere('scenarios'),
    everywhere('criteria'),
    everywhere('handbook', [chosen('scenario', scenarios.slice(0, 25))]),
    everywhere('progress'),
    everywhere('checkin'),
    everywhere('settings', [
      chosen('language', languages, 'own_language_about'),
      chosen('help', helps, 'own_help_about'),
      chosen(
        'scores',
        SCORES.map((scores) => choice(scores, ({ settings }) => settings[`scores_${scores}`])),
      ),
      chosen(
        'region',
        regionChoices(content).map((region) =>
          choice(region, (_, locale) => regionName(content, locale, region)),
        ),
      ),
      { ...named('zone'), type: ApplicationCommandOptionType.String, autocomplete: true },
    ]),
    // The option "help" has that name, and is another thing.
    { ...everywhere('guide'), name: 'help' },
    {
      ...named('transcripts'),
      type: ApplicationCommandType.ChatInput,
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
      options: [
        sub('list', [page]),
        sub('show', [
          { ...named('id'), type: ApplicationCommandOptionType.String, required: true, max_length: 64 },
          page,
        ]),
      ],
    },
  ];
};
