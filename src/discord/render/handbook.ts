import { ButtonStyle, ComponentType } from 'discord.js';
import { type Handbook, makeSection } from '../../content/handbook.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import type { CoachNote } from '../../domain/reply.ts';
import type { Locale } from '../../domain/setting.ts';
import { makeHandbookId, PICKED, START } from '../handbookIds.ts';
import { type Component, text } from './parts.ts';
import { clip, faint } from './text.ts';

type Book = { readonly scenario: string; readonly locale: Locale };

const LABEL = 80;
const OPTION = 100;
const MOST_OPTIONS = 25;

const button = (label: string, custom_id: string) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label: clip(label, LABEL),
  custom_id,
});

const row = (buttons: readonly ReturnType<typeof button>[]): Component[] =>
  buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];

/** One page of a handbook, with a list of its sections and ways to the pages beside it; the first where there is no such section. */
export const renderHandbook = (
  words: Interface,
  book: Book,
  handbook: Handbook,
  section: string,
): Component[] => {
  const { sections } = handbook;
  const at = sections.findIndex(({ id }) => id === section);
  const here = sections[at];
  const to = (id: string): string => makeHandbookId({ does: 'page', ...book, section: id });
  const before = at > 0 ? sections[at - 1]?.id : here ? START : undefined;
  const after = sections[at + 1]?.id;
  return [
    text(here ? makeSection(here) : `# ${handbook.title}\n\n${handbook.intro}`),
    ...(handbook.end === '' ? [] : [text(faint(handbook.end))]),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: to(PICKED),
          placeholder: words.discord.handbook_sections,
          options: sections.slice(0, MOST_OPTIONS).map(({ id, number, title }) => ({
            label: clip(`${number}. ${title}`, OPTION),
            value: id,
            default: id === here?.id,
          })),
        },
      ],
    },
    ...row([
      ...(before ? [button(words.discord.button_before, to(before))] : []),
      ...(after ? [button(words.discord.button_after, to(after))] : []),
    ]),
  ];
};

/** A button for each place that a note's findings come from. */
export const handbookButtons = (words: Interface, book: Book, note: CoachNote): Component[] => {
  const places = new Map(
    note.findings.flatMap(({ source: { handbook } }) => (handbook ? [[handbook.id, handbook.title]] : [])),
  );
  return row(
    [...places].map(([section, title]) =>
      button(
        fillText(words.discord.button_handbook, { title }),
        makeHandbookId({ does: 'open', ...book, section }),
      ),
    ),
  );
};
