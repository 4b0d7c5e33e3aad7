import type { ButtonInteraction, ChatInputCommandInteraction, StringSelectMenuInteraction } from 'discord.js';
import { holdOn, whisper } from './answer.ts';
import { type HandbookId, PICKED, START } from './handbookIds.ts';
import { languageOf } from './language.ts';
import { localeOf } from './locale.ts';
import { type Parley, tell, wordsIn } from './parley.ts';
import { meant } from './rehearse.ts';
import { renderHandbook } from './render/handbook.ts';
import { type Component, fitted } from './render/parts.ts';

const pageOf = (
  { deps }: Parley,
  { scenario, locale, section }: Omit<HandbookId, 'does'>,
): Component[] | undefined => {
  const pack = deps.content.scenarios.get(scenario);
  if (!pack) return undefined;
  return renderHandbook(deps.content.interface[locale], { scenario, locale }, pack.handbook[locale], section);
};

/** The handbook of the scenario that is named, or of the rehearsal that is open, or of the first scenario. */
export const handleHandbook = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const named = asked.options.getString('scenario');
  const record = named === null ? await meant(parley, asked) : undefined;
  const locale = record?.locale ?? (await languageOf(parley, asked));
  const [first = ''] = parley.deps.content.scenarios.keys();
  const page = pageOf(parley, { scenario: named ?? record?.scenario ?? first, locale, section: START });
  return whisper(asked, page ?? wordsIn(parley, locale).refusals.unknown_scenario);
};

/** Opens a handbook at a place, for whoever pressed alone, or turns a page of the one that is open. */
export const turnHandbook = async (
  parley: Parley,
  used: ButtonInteraction | StringSelectMenuInteraction,
  id: HandbookId,
): Promise<void> => {
  const picked = used.isStringSelectMenu() ? used.values[0] : undefined;
  const section = id.section === PICKED ? (picked ?? START) : id.section;
  const page = pageOf(parley, { ...id, section });
  if (!page) return whisper(used, tell(parley, localeOf(used.locale), 'unknown_control'));
  if (id.does === 'open') return whisper(used, page);
  await used.update({ components: fitted(page), allowedMentions: { parse: [] } });
};
