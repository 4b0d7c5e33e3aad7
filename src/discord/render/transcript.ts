import type { RehearsalRecord } from '../../app/ports.ts';
import type { TranscriptEntry } from '../../app/transcript.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { faint, plain, quoted, strong } from './text.ts';

/** What moderators see of a rehearsal: the person's alias, never an id of theirs. */
export type Listed = { readonly record: RehearsalRecord; readonly alias: string; readonly title: string };

export const renderListed = (words: Interface, { record, alias, title }: Listed): string =>
  [
    `${strong(plain(alias))} \`${record.id}\``,
    plain(
      fillText(words.discord.transcripts_row, {
        title,
        level: words.levels[record.level],
        stage: words.places[record.place],
        turns: record.turns,
        date: record.startedAt.slice(0, 10),
      }),
    ),
  ].join('\n');

export const renderEntry = (
  words: Interface,
  names: { readonly person: string; readonly agent: string },
  entry: TranscriptEntry,
): string => {
  switch (entry.who) {
    case 'person':
      return `${strong(plain(names.person))}\n${quoted(plain(entry.text))}`;
    case 'counterpart':
      return `${strong(plain(names.agent))}\n${plain(entry.text)}`;
    case 'coach':
      return `${strong(words.coach.title)}\n${plain(entry.text)}`;
    case 'stage':
      return faint(words.places[entry.place]);
    default:
      return entry satisfies never;
  }
};

/** Cuts a text that is too long for a page, never within a character or an escape. */
const piecesOf = (text: string, size: number): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const slashes = /\\*$/.exec(rest.slice(0, size))?.[0].length ?? 0;
    const splits = slashes % 2 === 1 || /[\uD800-\uDBFF]/.test(rest[size - 1] ?? '');
    const end = splits ? size - 1 : size;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
};

/** Packs texts into pages of at most `size` characters, in order; one that alone is longer fills several. */
export const pagesOf = (texts: readonly string[], size: number): string[] => {
  const pages: string[] = [];
  let page = '';
  for (const text of texts.flatMap((each) => piecesOf(each, size))) {
    if (page !== '' && page.length + 2 + text.length > size) {
      pages.push(page);
      page = '';
    }
    page = page === '' ? text : `${page}\n\n${text}`;
  }
  return page === '' ? pages : [...pages, page];
};
