import { type ChatInputCommandInteraction, ComponentType } from 'discord.js';
import { progressRows } from '../app/progressRows.ts';
import { progressOf } from '../app/progressView.ts';
import { zoneFor } from '../app/zoneOf.ts';
import { holdOn, whisper } from './answer.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley, wordsIn } from './parley.ts';
import { type Component, text } from './render/parts.ts';
import { clip, plain, strong } from './render/text.ts';
import { MOST_DESCRIPTION } from './reportFiles.ts';

const PICTURE = 'progress.png';

/** What changed over the person's own rehearsals, as a picture and in words that tell the same. Nobody else sees it. */
export const handleProgress = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const owner = ownerOf(asked.user.id);
  const person = await parley.deps.store.person(owner);
  const locale = person.locale ?? localeOf(asked.locale);
  const words = wordsIn(parley, locale);
  const view = await progressOf(parley.deps, owner, locale, zoneFor(person, locale));
  if (view.rows.length === 0) return whisper(asked, words.progress.none);
  const scores = person.scores ?? 'shown';
  const sections = progressRows(view, words, scores);
  const told = sections.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n');
  // What draws is loaded with the first picture.
  const { progressPicture } = await import('../pictures/progressPicture.ts');
  const attachment = await progressPicture(view, words, 'dark', scores);
  const picture: Component = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${PICTURE}` }, description: clip(told, MOST_DESCRIPTION) }],
  };
  const parts = sections.map(({ title, lines }) =>
    text(strong(title), ...lines.map((line) => `- ${plain(line)}`)),
  );
  return whisper(
    asked,
    [text(`## ${words.progress.title}`), picture, ...parts],
    [{ name: PICTURE, attachment }],
  );
};
