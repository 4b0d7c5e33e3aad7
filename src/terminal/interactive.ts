import type { Readable, Writable } from 'node:stream';
import { cardOf } from '../app/card.ts';
import { bandText, caseChoices } from '../app/caseChoices.ts';
import { command } from '../app/command.ts';
import type { Deps } from '../app/deps.ts';
import { explanationOf } from '../app/explain.ts';
import { lastShown } from '../app/lastShown.ts';
import { isPlayable, load } from '../app/load.ts';
import { deliverDue } from '../app/outbox.ts';
import type { Payload } from '../app/payload.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { say } from '../app/say.ts';
import { speakerIn } from '../app/speaker.ts';
import { start } from '../app/start.ts';
import { sidesOf } from '../content/content.ts';
import { fillText, type RefusalCode } from '../content/interface.ts';
import { LANGUAGES, LEVELS, LOCALES, type Locale } from '../domain/setting.ts';
import { isOutcome } from '../domain/stage.ts';
import { choose } from './ask.ts';
import { type LineReader, readLines } from './lines.ts';
import type { Options } from './options.ts';
import { ORDER_NAMES, parseOrder } from './order.ts';
import { makePaint } from './paint.ts';
import { renderCard, renderPayload, type Screen, says, stageBar } from './render.ts';
import { whyToJson } from './why.ts';
import { wrap } from './width.ts';

const MAX_WIDTH = 88;

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

/** A rehearsal for a person at a terminal: choices where they were not given, then the talk. */
export const rehearseInTerminal = async (run: InteractiveRun): Promise<void> => {
  const { deps, owner, output } = run;
  const reader = readLines(run.input, output);
  const write = (line: string): void => void output.write(`${line}\n`);
  const screenFor = (locale: Locale): Screen => ({
    width: Math.min(MAX_WIDTH, output.columns ?? 80),
    paint: makePaint(run.colours),
    words: deps.content.interface[locale],
  });
  try {
    const record = (await pickUp(run, reader, write, screenFor)) ?? (await begin(run, reader, write));
    if (!record) return;
    await talk(run, reader, write, screenFor(record.locale), record);
    const left = await deps.store.rehearsalOf(owner, record.id);
    if (left && !isOutcome(left.place)) write(`\n${deps.content.interface[record.locale].terminal.bye}`);
  } finally {
    reader.close();
  }
};

type Write = (line: string) => void;

/** The last rehearsal that has not ended, if the person wants to go on with it. */
const pickUp = async (
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

const begin = async (
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

const talk = async (
  { deps, owner, options }: InteractiveRun,
  reader: LineReader,
  write: Write,
  screen: Screen,
  record: RehearsalRecord,
): Promise<void> => {
  const { words, paint } = screen;
  const { explain: explains } = options;
  // With it, what a crash kept from being shown. What is due to another rehearsal is another window's, or waits.
  const show = (): Promise<number | undefined> =>
    deliverDue(
      deps,
      'terminal',
      async (row) => {
        for (const line of renderPayload(screen, row.payload as Payload)) write(line);
        return { status: 'delivered', messageId: null };
      },
      record.id,
    );
  await show();
  for (const row of wrap(words.terminal.hints, screen.width)) write(paint.faint(row));
  for (;;) {
    write('');
    const line = await reader.ask(`${paint.strong(words.terminal.prompt)} › `);
    if (line === undefined) return;
    const name = line.trim();
    const current = await deps.store.rehearsalOf(owner, record.id);
    if (name === '' && current && isOutcome(current.place)) return;
    if (name === '/help') write(words.terminal.commands);
    else if (name === '/card' || name === '/handbook') {
      const { state } = await load(deps, record);
      const handbook = deps.content.scenarios.get(record.scenario)?.handbook[record.locale] ?? '';
      for (const row of name === '/card'
        ? renderCard(screen, cardOf(deps.content, state))
        : wrap(handbook.replace(/ \{#[a-z-]+\}$/gm, ''), screen.width))
        write(row);
    } else {
      const order = name.startsWith('/') ? parseOrder(name) : undefined;
      if (name.startsWith('/') && !order) {
        write(
          fillText(words.refusals.unknown_command, {
            commands: ['/help', '/card', '/handbook', ...ORDER_NAMES].join('  '),
          }),
        );
        continue;
      }
      const result = order ? await command(deps, record, order, []) : await say(deps, record, line, []);
      if (result.status === 'refused') {
        const { state } = await load(deps, record);
        const names = cardOf(deps.content, state)
          .evidence.map((paper) => paper.name)
          .join(', ');
        write(
          paint.faint(
            fillText(words.refusals[result.why satisfies RefusalCode], { names, turn: state.turn }),
          ),
        );
        continue;
      }
      await show();
      if (explains && result.status === 'done')
        write(paint.faint(JSON.stringify(whyToJson(explanationOf(deps.content, result.state)))));
      if (result.status === 'done' && isOutcome(result.state.place)) {
        if (result.payload.kind === 'info') return;
        write(paint.faint(words.terminal.ended_hint));
      } else if (result.status === 'done' && result.state.review && !result.state.review.decided)
        write(paint.faint(words.terminal.review_hint));
    }
  }
};
