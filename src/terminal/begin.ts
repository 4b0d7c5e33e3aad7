import type { Readable, Writable } from 'node:stream';
import { cardOf } from '../app/card.ts';
import { bandText, caseChoices } from '../app/caseChoices.ts';
import type { Deps } from '../app/deps.ts';
import { lastShown } from '../app/lastShown.ts';
import { isPlayable, load } from '../app/load.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { speakerIn } from '../app/speaker.ts';
import { start } from '../app/start.ts';
import { visitAfter } from '../app/visitAfter.ts';
import { sidesOf } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { LANGUAGES, LEVELS, LOCALES, type Locale } from '../domain/setting.ts';
import type { VisitKind } from '../domain/visit.ts';
import { choose } from './ask.ts';
import type { LineReader } from './lines.ts';
import type { Options } from './options.ts';
import { renderCard, type Screen, says, stageBar } from './render.ts';

export type InteractiveRun = {
  readonly deps: Deps;
  readonly options: Options;
  readonly owner: string;
  readonly defaultLocale: Locale;
  readonly today: (locale: Locale) => string;
  readonly seed: () => number;
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly colours: boolean;
};

export type Write = (line: string) => void;

/** The last rehearsal that has not ended, if the person wants to go on with it. */
export const pickUp = async (
  { deps, options, owner }: InteractiveRun,
  reader: LineReader,
  write: Write,
  screenFor: (locale: Locale) => Screen,
): Promise<RehearsalRecord | undefined> => {
  // Who names what they want gets a new one.
  if (options.isNamed) return undefined;
  const [record] = await deps.store.openOf(owner, 'terminal');
  if (!record || record.turns === 0) return undefined;
  const { state } = await load(deps, record);
  if (!isPlayable(state, deps.content)) return undefined;
  const screen = screenFor(record.locale);
  const { words } = screen;
  const card = cardOf(deps.content, state);
  write(
    fillText(words.terminal.resume, {
      title: card.title,
      stage: words.places[state.place],
      turn: state.turn,
    }),
  );
  const wanted = ((await reader.ask('[Y/n] › ')) ?? '').trim().toLowerCase();
  if (wanted !== '' && !wanted.startsWith('y') && wanted !== '是') return undefined;
  for (const line of [...renderCard(screen, card), ...stageBar(screen, state.place)]) write(line);
  // What a crash kept from being shown follows instead: with it the line would be there twice.
  const isDue = (await deps.store.due('terminal', deps.now(), 1, record.id)).length > 0;
  const last = isDue ? undefined : await lastShown(deps, record);
  if (last) for (const line of ['', ...says(screen, speakerIn(deps.content, state), last)]) write(line);
  return record;
};

export const begin = async (
  run: InteractiveRun,
  reader: LineReader,
  write: Write,
): Promise<RehearsalRecord | undefined> => {
  const { deps, options, owner } = run;
  const asks = run.output.isTTY === true;
  const [first, ...others] = LOCALES.map((value) => ({ value, label: LANGUAGES[value] }));
  const locale: Locale =
    options.locale ??
    (asks
      ? await choose(reader, write, run.deps.content.interface[run.defaultLocale].terminal.choose_locale, [
          first as { value: Locale; label: string },
          ...others,
        ])
      : run.defaultLocale);
  const words = deps.content.interface[locale];
  const [usual, ...rest] = [...deps.content.scenarios].map(([value, { debtor }]) => ({
    value,
    label: debtor.lines[locale].title,
  }));
  const scenario =
    asks && !options.isScenarioNamed && usual && rest.length > 0
      ? await choose(reader, write, words.terminal.choose_scenario, [usual, ...rest])
      : options.scenario;
  const pack = deps.content.scenarios.get(scenario);
  const [firstSide = options.side, ...otherSides] = pack ? sidesOf(pack) : [];
  const side =
    asks && !options.isSideNamed && otherSides.length > 0
      ? await choose(reader, write, words.terminal.choose_side, [
          { value: firstSide, label: words.sides[firstSide] },
          ...otherSides.map((value) => ({ value, label: words.sides[value] })),
        ])
      : options.side;
  const level =
    options.level ??
    (asks
      ? await choose(reader, write, words.terminal.choose_level, [
          { value: LEVELS[0], label: words.levels.easy },
          { value: LEVELS[1], label: words.levels.standard },
          { value: LEVELS[2], label: words.levels.hard },
        ])
      : 'easy');
  const cases = side === 'debtor' ? caseChoices(deps.content, scenario, level) : [];
  const [nearest, ...otherCases] = cases.map(({ id, bands }) => ({
    value: id,
    label: bandText(bands, words),
  }));
  const chosenCase =
    options.case ??
    (asks && nearest && otherCases.length > 0
      ? await choose(reader, write, words.terminal.choose_case, [nearest, ...otherCases])
      : undefined);
  const help =
    options.help ??
    (asks
      ? await choose(reader, write, words.terminal.choose_help, [
          { value: 'rewrite', label: words.helps.rewrite },
          { value: 'reason', label: words.helps.reason },
          { value: 'nudge', label: words.helps.nudge },
          { value: 'off', label: words.helps.off },
        ])
      : 'rewrite');
  const started = await start(deps, {
    owner,
    guild: null,
    face: 'terminal',
    channel: null,
    scenario,
    side,
    level,
    ...(chosenCase ? { case: chosenCase } : {}),
    ...(options.visit ? { visit: options.visit } : {}),
    locale,
    help,
    seed: options.seed ?? run.seed(),
    today: options.today ?? run.today(locale),
    sourceIds: [],
  });
  if (started.status === 'refused') write(words.refusals[started.why]);
  return started.status === 'started' ? deps.store.rehearsalOf(owner, started.id) : undefined;
};

/** The rehearsal of the talk after the one that ended in a plan. */
export const beginVisit = async (
  { deps, options, owner, ...run }: InteractiveRun,
  write: Write,
  record: RehearsalRecord,
  kind: VisitKind,
): Promise<RehearsalRecord | undefined> => {
  const { refusals } = deps.content.interface[record.locale];
  const choices = await visitAfter(deps, record, kind);
  const started = choices
    ? await start(deps, {
        ...choices,
        ...{ owner, guild: null, face: 'terminal', channel: null, sourceIds: [] },
        seed: options.seed ?? run.seed(),
        today: options.today ?? run.today(record.locale),
      })
    : ({ status: 'refused', why: 'nothing_to_visit' } as const);
  if (started.status === 'refused') write(refusals[started.why]);
  return started.status === 'started' ? deps.store.rehearsalOf(owner, started.id) : undefined;
};
