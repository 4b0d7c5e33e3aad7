import type { AutocompleteInteraction } from 'discord.js';
import { bandText, caseChoices } from '../app/caseChoices.ts';
import { LEVELS } from '../domain/setting.ts';
import { localeOf } from './locale.ts';
import { type Parley, wordsIn } from './parley.ts';
import { DEFAULTS } from './rehearse.ts';
import { clip } from './render/text.ts';

const MOST = 25;
const LONGEST = 100;

/** The cases that are near to what was typed, in bands and without a figure; who is owed chooses none. */
export const suggestCases = async (parley: Parley, typed: AutocompleteInteraction): Promise<void> => {
  const { content } = parley.deps;
  const words = wordsIn(parley, localeOf(typed.locale));
  const option = (name: string): string | null => typed.options.getString(name);
  const scenario = option('scenario') ?? [...content.scenarios.keys()][0] ?? '';
  const levels = LEVELS.filter((level) => (option('level') ?? level) === level);
  const wanted = typed.options.getFocused().trim().toLowerCase();
  const choices =
    (option('side') ?? DEFAULTS.side) === 'creditor'
      ? []
      : levels.flatMap((level) =>
          caseChoices(content, scenario, level).map(({ id, bands }) => ({
            name: clip(`${words.levels[level]} · ${bandText(bands, words)}`, LONGEST),
            value: id,
          })),
        );
  await typed.respond(choices.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST));
};
