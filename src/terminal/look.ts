import { cardOf } from '../app/card.ts';
import { criteriaRows } from '../app/criteriaRows.ts';
import { findSection } from '../app/findSection.ts';
import { load } from '../app/load.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { progressOf } from '../app/progressView.ts';
import { zoneFor } from '../app/zoneOf.ts';
import type { Content } from '../content/content.ts';
import { makeHandbook, makeSection } from '../content/handbook.ts';
import { fillText } from '../content/interface.ts';
import type { InteractiveRun } from './begin.ts';
import { renderCard, renderProgress, type Screen } from './render.ts';
import { save, savedLine } from './save.ts';
import { wrap } from './width.ts';

/** What can be looked at or kept without the counterpart hearing of it. */
export const LOOKS = [
  '/help',
  '/card',
  '/handbook [SECTION]',
  '/criteria',
  '/progress',
  '/save [FOLDER]',
] as const;

/** All of the handbook, or a section of it: "4", "numbers", or "2.3" where the coach's source is that. */
const handbookText = (content: Content, record: RehearsalRecord, wanted: string): string => {
  const pack = content.scenarios.get(record.scenario);
  if (!pack) return '';
  const handbook = pack.handbook[record.locale];
  if (wanted === '') return makeHandbook(handbook);
  const section = findSection(content, record, wanted.replace('§', ''));
  if (section) return makeSection(section);
  const { terminal } = content.interface[record.locale];
  return [
    fillText(terminal.no_section, { wanted }),
    ...handbook.sections.map(({ number, title }) => `/handbook ${number}  ${title}`),
  ].join('\n');
};

/** The lines that a command shows, where it is one of these; undefined where it is not. */
export const look = async (
  { deps, owner }: Pick<InteractiveRun, 'deps' | 'owner'>,
  screen: Screen,
  record: RehearsalRecord,
  line: string,
): Promise<string[] | undefined> => {
  const { content } = deps;
  const { words } = screen;
  const wrapped = (rows: readonly string[]): string[] => rows.flatMap((row) => wrap(row, screen.width));
  const [name, ...rest] = line.trim().split(/\s+/);
  const value = rest.join(' ');
  if (name === '/save') {
    const folder = value || '.';
    return [savedLine(words, folder, await save(deps, record, screen, folder))];
  }
  if (name === '/handbook') return wrapped([handbookText(content, record, value)]);
  if (value !== '') return undefined;
  switch (name) {
    case '/help':
      return [words.terminal.commands];
    case '/card':
      return renderCard(screen, cardOf(content, (await load(deps, record)).state));
    case '/criteria':
      return wrapped(criteriaRows(content, (await load(deps, record)).state));
    case '/progress': {
      const zone = zoneFor(await deps.store.person(owner), record.locale);
      return renderProgress(screen, await progressOf(deps, owner, record.locale, zone));
    }
    default:
      return undefined;
  }
};
