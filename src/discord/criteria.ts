import type { ChatInputCommandInteraction } from 'discord.js';
import { criteriaRows } from '../app/criteriaRows.ts';
import { isPlayable, load } from '../app/load.ts';
import { holdOn, whisper } from './answer.ts';
import { languageOf } from './language.ts';
import { type Parley, tell, wordsIn } from './parley.ts';
import { meant } from './rehearse.ts';
import { text } from './render/parts.ts';
import { plain, strong } from './render/text.ts';

/** What the coach looks for at the stage at hand of the open rehearsal, each with its source. */
export const handleCriteria = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const record = await meant(parley, asked);
  if (!record) return whisper(asked, tell(parley, await languageOf(parley, asked), 'none_open'));
  const { state } = await load(parley.deps, record);
  if (!isPlayable(state, parley.deps.content))
    return whisper(asked, wordsIn(parley, record.locale).refusals.outdated);
  const [heading = '', ...rows] = criteriaRows(parley.deps.content, state);
  return whisper(asked, [text(strong(plain(heading)), ...rows.map(plain))]);
};
