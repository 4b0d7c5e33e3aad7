import type { ChatInputCommandInteraction } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { transcript } from '../app/transcript.ts';
import { sideOf } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { holdOn, whisper } from './answer.ts';
import { localeOf } from './locale.ts';
import { type Parley, tell, wordsIn } from './parley.ts';
import { mayReadTranscripts } from './permissions.ts';
import { text } from './render/parts.ts';
import { plain, strong } from './render/text.ts';
import { type Listed, pagesOf, renderEntry, renderListed } from './render/transcript.ts';

const PER_PAGE = 10;
const PAGE_SIZE = 3500;

/** What was rehearsed in this guild's threads, for its moderators only: every query names the guild. */
export const handleTranscripts = async (
  parley: Parley,
  asked: ChatInputCommandInteraction,
): Promise<void> => {
  await holdOn(asked);
  const { guildId } = asked;
  if (guildId === null || !mayReadTranscripts(asked))
    return whisper(asked, tell(parley, localeOf(asked.locale), 'moderators_only'));
  const page = asked.options.getInteger('page') ?? 1;
  if (asked.options.getSubcommand() === 'list') return list(parley, asked, guildId, page);
  return show(parley, asked, guildId, page);
};

const listed = async (
  { deps }: Parley,
  record: RehearsalRecord,
  locale: ReturnType<typeof localeOf>,
): Promise<Listed> => ({
  record,
  alias: (await deps.store.person(record.owner)).alias,
  title: sideOf(deps.content, record)?.lines[locale].title ?? record.scenario,
});

const list = async (
  parley: Parley,
  asked: ChatInputCommandInteraction,
  guild: string,
  page: number,
): Promise<void> => {
  const locale = localeOf(asked.locale);
  const words = wordsIn(parley, locale);
  const offset = (page - 1) * PER_PAGE;
  const records = await parley.deps.store.listIn(guild, { limit: PER_PAGE, offset });
  if (records.length === 0) return whisper(asked, tell(parley, locale, 'transcripts_none'));
  const rows = await Promise.all(records.map((record) => listed(parley, record, locale)));
  const title = strong(tell(parley, locale, 'transcripts_title', { page }));
  return whisper(asked, [text(title), ...rows.map((row) => text(renderListed(words, row)))]);
};

const show = async (
  parley: Parley,
  asked: ChatInputCommandInteraction,
  guild: string,
  page: number,
): Promise<void> => {
  const { deps, log } = parley;
  const locale = localeOf(asked.locale);
  const words = wordsIn(parley, locale);
  const record = await deps.store.rehearsalIn(guild, asked.options.getString('id', true).trim());
  // The same whether it is another's or nobody's: an id can not be tried out.
  if (!record) return whisper(asked, tell(parley, locale, 'transcript_not_there'));
  log.info({ guild, rehearsal: record.id, moderator: asked.user.id }, 'a transcript was read');
  const { alias, title } = await listed(parley, record, locale);
  const agent = sideOf(deps.content, record)?.lines[record.locale].agent ?? '';
  const entries = await transcript(deps, record);
  const pages = pagesOf(
    entries.map((entry) => renderEntry(words, { person: alias, agent }, entry)),
    PAGE_SIZE,
  );
  const at = Math.min(page, Math.max(1, pages.length));
  const head = fillText(words.discord.transcript_title, {
    alias,
    title,
    level: words.levels[record.level],
    stage: words.places[record.place],
  });
  const count = tell(parley, locale, 'transcript_page', { page: at, of: Math.max(1, pages.length) });
  return whisper(asked, [
    text(strong(plain(head)), count),
    text(pages[at - 1] ?? tell(parley, locale, 'transcript_empty')),
  ]);
};
