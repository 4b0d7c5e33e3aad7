import type { ChatInputCommandInteraction } from 'discord.js';
import { command, type Order } from '../app/command.ts';
import { toMinor } from '../domain/money.ts';
import { holdOn, whisper } from './answer.ts';
import { languageOf } from './language.ts';
import { type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { meant } from './rehearse.ts';

/** What plans come to, side by side; or the account and what follows. Shown in the rehearsal that is open. */
export const handleOrder = async (
  parley: Parley,
  asked: ChatInputCommandInteraction,
  name: 'plan' | 'ledger',
): Promise<void> => {
  await holdOn(asked);
  const locale = await languageOf(parley, asked);
  const record = await meant(parley, asked);
  if (!record) return whisper(asked, tell(parley, locale, 'none_open'));
  const result = await command(parley.deps, record, orderOf(asked, name), [sourceOf(asked.id)]);
  if (result.status === 'refused') return whisper(asked, wordsIn(parley, locale).refusals[result.why]);
  await parley.deliveries.flush(record.id);
  await whisper(asked, tell(parley, locale, 'shown_there'));
};

const orderOf = (asked: ChatInputCommandInteraction, name: 'plan' | 'ledger'): Order => {
  if (name === 'ledger') return { command: name };
  const first = asked.options.getNumber('first');
  return { command: name, ...(first === null ? {} : { down: toMinor(first) }) };
};
