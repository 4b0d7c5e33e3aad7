import { ApplicationCommandOptionType } from 'discord.js';
import type { Content } from '../content/content.ts';
import { makeCommands } from './commands.ts';
import type { DISCORD_LOCALES } from './locale.ts';

/** The commands as Discord knows them. */
export type Registered = readonly { readonly id: string; readonly name: string }[];

/** A command as it is written in a message so that it can be pressed: "rehearse start" → "</rehearse start:123>". */
export const mentionOf = (registered: Registered, full: string): string => {
  const id = registered.find(({ name }) => name === full.split(' ')[0])?.id;
  return id === undefined ? `/${full}` : `</${full}:${id}>`;
};

export type Mentions = Readonly<Record<'start' | 'resume' | 'end' | 'settings' | 'checkin', string>>;

/** Those that the words name. */
export const mentionsOf = (registered: Registered): Mentions => ({
  start: mentionOf(registered, 'rehearse start'),
  resume: mentionOf(registered, 'rehearse resume'),
  end: mentionOf(registered, 'rehearse end'),
  settings: mentionOf(registered, 'settings'),
  checkin: mentionOf(registered, 'checkin'),
});

/** Every command for everyone, to press, each with what it is for, in a language that Discord knows by this name. */
export const manualOf = (
  content: Content,
  registered: Registered,
  locale: keyof typeof DISCORD_LOCALES,
): string[] =>
  makeCommands(content)
    .filter(({ default_member_permissions }) => !default_member_permissions)
    .flatMap(({ name, options = [], ...command }) => {
      const subs = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
      const entries =
        subs.length > 0
          ? subs.map((sub) => ({ ...sub, name: `${name} ${sub.name}` }))
          : [{ name, ...command }];
      return entries.map(
        (entry) =>
          `${mentionOf(registered, entry.name)} ${entry.description_localizations?.[locale] ?? entry.description}`,
      );
    });
