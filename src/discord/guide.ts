import type { ChatInputCommandInteraction } from 'discord.js';
import { sidesOf } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import type { Locale } from '../domain/setting.ts';
import { holdOn, whisper } from './answer.ts';
import { languageOf } from './language.ts';
import type { DISCORD_LOCALES } from './locale.ts';
import { manualOf } from './mentions.ts';
import { type Parley, wordsIn } from './parley.ts';
import { text } from './render/parts.ts';
import { faint, plain, strong } from './render/text.ts';

const discordName = (locale: Locale): keyof typeof DISCORD_LOCALES => (locale === 'en' ? 'en-US' : locale);

/** Every command that a person may use, to press. */
export const handleGuide = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const locale = await languageOf(parley, asked);
  await whisper(asked, [text(...manualOf(parley.deps.content, parley.commands, discordName(locale)))]);
};

/** What can be rehearsed: who is on the other side, and which sides can be taken. */
export const handleScenarios = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const locale = await languageOf(parley, asked);
  const words = wordsIn(parley, locale);
  const listed = [...parley.deps.content.scenarios.values()].map((pack) => {
    const { title, agent, product, notice } = pack.debtor.lines[locale];
    const sides = sidesOf(pack).map((side) => words.sides[side]);
    return text(
      strong(plain(title)),
      plain(fillText(words.discord.talks_with, { agent, product })),
      `${words.discord.side}${words.colon}${sides.join(words.list)}`,
      faint(plain(notice)),
    );
  });
  await whisper(asked, [...listed, text(parley.mentions.start)]);
};
