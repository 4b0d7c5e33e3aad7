import type { ChatInputCommandInteraction } from 'discord.js';
import { z } from 'zod';
import { cardOf } from '../app/card.ts';
import { command } from '../app/command.ts';
import { lastShown } from '../app/lastShown.ts';
import { isPlayable, load } from '../app/load.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { speakerIn } from '../app/speaker.ts';
import { sideOf } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { formatDate } from '../domain/format.ts';
import { HELPS, LEVELS, LOCALES, SIDES } from '../domain/setting.ts';
import { VISIT_KINDS } from '../domain/visit.ts';
import { holdOn, whisper } from './answer.ts';
import { beginDirectly, beginInThread, linkTo } from './begin.ts';
import { codeOf, isClosed } from './errors.ts';
import { languageOf } from './language.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { post } from './post.ts';
import { linkButton, text } from './render/parts.ts';
import { renderResumed } from './render/resumed.ts';
import { plain } from './render/text.ts';

const optionsSchema = z.object({
  scenario: z.string().nullable(),
  side: z.enum(SIDES).nullable(),
  level: z.enum(LEVELS).nullable(),
  case: z.string().nullable(),
  visit: z.enum(VISIT_KINDS).nullable(),
  help: z.enum(HELPS).nullable(),
  where: z.enum(['dm', 'thread']).nullable(),
  language: z.enum(LOCALES).nullable(),
});

/** What who did not choose begins with. */
export const DEFAULTS = { side: 'debtor', level: 'easy', help: 'reason' } as const;

export const handleRehearse = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  switch (asked.options.getSubcommand()) {
    case 'start':
      return startFrom(parley, asked);
    case 'resume':
      return resume(parley, asked);
    case 'status':
      return status(parley, asked);
    case 'end':
      return end(parley, asked);
    default:
      return whisper(asked, tell(parley, localeOf(asked.locale), 'failed'));
  }
};

const startFrom = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  const { store, content } = parley.deps;
  const option = (name: string) => asked.options.getString(name);
  const options = optionsSchema.safeParse({
    scenario: option('scenario'),
    side: option('side'),
    level: option('level'),
    case: option('case'),
    visit: option('visit'),
    help: option('help'),
    where: option('where'),
    language: option('language'),
  });
  if (!options.success) return whisper(asked, tell(parley, localeOf(asked.locale), 'failed'));
  const { scenario, side, level, help, where, language, visit, case: chosen } = options.data;
  const owner = ownerOf(asked.user.id);
  const person = await store.person(owner);
  const locale = language ?? person.locale ?? localeOf(asked.locale);
  // What someone chose once is where they begin the next time.
  if (language || help)
    await store.savePerson(owner, { ...(language ? { locale: language } : {}), ...(help ? { help } : {}) });
  const choices = {
    scenario: scenario ?? [...content.scenarios.keys()][0] ?? '',
    side: side ?? DEFAULTS.side,
    level: level ?? DEFAULTS.level,
    help: help ?? person.help ?? DEFAULTS.help,
    locale,
    ...(chosen ? { case: chosen } : {}),
    ...(visit ? { visit } : {}),
  };
  if (where === 'thread') await beginInThread(parley, asked, choices);
  else await beginDirectly(parley, asked, choices);
};

/** The rehearsal that is meant: the one in this channel, else the newest that is open. */
export const meant = async (
  { deps }: Parley,
  asked: ChatInputCommandInteraction,
): Promise<RehearsalRecord | undefined> => {
  const open = await deps.store.openOf(ownerOf(asked.user.id), 'discord');
  return open.find(({ channel }) => channel === asked.channelId) ?? open[0];
};

/** Shows in its own place where the rehearsal stands, with buttons to go on. */
const resume = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  const { deps, client } = parley;
  const locale = await languageOf(parley, asked);
  const record = await meant(parley, asked);
  if (!record?.channel) return whisper(asked, tell(parley, locale, 'none_open'));
  const { state } = await load(deps, record);
  const words = wordsIn(parley, record.locale);
  if (!isPlayable(state, deps.content)) return whisper(asked, words.refusals.outdated);
  const line = await lastShown(deps, record);
  const card = cardOf(deps.content, state);
  const setting = { words, freeTyping: parley.freeTyping };
  const shown = renderResumed(
    { rehearsal: record.id, card, agent: speakerIn(deps.content, state), place: state.place, line },
    setting,
  );
  const place = { guild: record.guild, channel: record.channel };
  try {
    // What is typed there must be heard: Discord tells of direct messages in channels that are known.
    await client.channels.fetch(record.channel);
    const sent = await post(parley, record.channel, shown, `r${asked.id}`);
    await whisper(asked, [
      text(tell(parley, locale, 'resumed_there')),
      linkButton(tell(parley, locale, 'button_open'), linkTo(place, sent)),
    ]);
  } catch (error) {
    const gone = [10003, 50001, 50013, 160005, 50083].includes(codeOf(error) ?? 0);
    if (!gone && !isClosed(error)) throw error;
    await whisper(asked, tell(parley, locale, isClosed(error) ? 'dm_closed' : 'place_gone'));
  }
};

const MOST_LISTED = 5;

const status = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  const { deps } = parley;
  const locale = await languageOf(parley, asked);
  const words = wordsIn(parley, locale);
  const open = await deps.store.openOf(ownerOf(asked.user.id), 'discord');
  const lines = await Promise.all(
    open.slice(0, MOST_LISTED).map(async (record) => {
      const { state } = await load(deps, record);
      const title = sideOf(deps.content, record)?.lines[locale].title ?? record.scenario;
      const at = fillText(words.info.status, {
        stage: words.places[state.place],
        turn: state.turn,
        today: formatDate(state.today, state.startedOn, locale),
      });
      const link = linkTo({ guild: record.guild, channel: record.channel ?? '' });
      return `[${plain(title)}](${link}) · ${words.levels[record.level]}\n${at}`;
    }),
  );
  await whisper(asked, lines.length > 0 ? lines.join('\n\n') : tell(parley, locale, 'none_open'));
};

const end = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  const { deps, deliveries } = parley;
  const locale = await languageOf(parley, asked);
  const record = await meant(parley, asked);
  if (!record) return whisper(asked, tell(parley, locale, 'none_open'));
  const result = await command(deps, record, { command: 'quit' }, [sourceOf(asked.id)]);
  if (result.status === 'refused') return whisper(asked, wordsIn(parley, locale).refusals[result.why]);
  await deliveries.flush(record.id);
  await whisper(asked, tell(parley, locale, 'ended'));
};
