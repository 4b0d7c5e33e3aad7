import { cardOf } from '../app/card.ts';
import { command } from '../app/command.ts';
import { explanationOf } from '../app/explain.ts';
import { load } from '../app/load.ts';
import { deliverDue } from '../app/outbox.ts';
import type { Payload } from '../app/payload.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { say } from '../app/say.ts';
import { fillText, type RefusalCode } from '../content/interface.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Locale } from '../domain/setting.ts';
import { isOutcome } from '../domain/stage.ts';
import { isLookedBackOn, VISIT_KINDS } from '../domain/visit.ts';
import { begin, beginVisit, type InteractiveRun, pickUp, type Write } from './begin.ts';
import { checkIn } from './checkIn.ts';
import { type LineReader, readLines } from './lines.ts';
import { LOOKS, look } from './look.ts';
import { ORDER_NAMES, parseOrder } from './order.ts';
import { makePaint } from './paint.ts';
import type { Screen } from './render.ts';
import { renderPayload } from './render.ts';
import { whyToJson } from './why.ts';
import { wrap } from './width.ts';

const MAX_WIDTH = 88;

/** A rehearsal for a person at a terminal: choices where they were not given, then the talk. */
export const rehearseInTerminal = async (run: InteractiveRun): Promise<void> => {
  const { deps, owner, output } = run;
  const reader = readLines(run.input, output);
  const write = (line: string): void => void output.write(`${line}\n`);
  const screenFor = (locale: Locale): Screen => ({
    width: Math.min(MAX_WIDTH, output.columns ?? 80),
    paint: makePaint(run.colours),
    words: deps.content.interface[locale],
    scores: run.options.calm ? 'hidden' : 'shown',
  });
  try {
    if (run.options.checkIn) return await checkIn({ run, reader, write, screenFor });
    const record = (await pickUp(run, reader, write, screenFor)) ?? (await begin(run, reader, write));
    if (!record) return;
    await talk(run, reader, write, screenFor, record);
    const left = await deps.store.rehearsalOf(owner, record.id);
    if (left && !isOutcome(left.place)) write(`\n${deps.content.interface[record.locale].terminal.bye}`);
  } finally {
    reader.close();
  }
};

const isVisited = ({ agreement }: Rehearsal): boolean => agreement !== null && isLookedBackOn(agreement);

const talk = async (
  run: InteractiveRun,
  reader: LineReader,
  write: Write,
  screenFor: (locale: Locale) => Screen,
  record: RehearsalRecord,
): Promise<void> => {
  const { deps, owner, options } = run;
  const screen = screenFor(record.locale);
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
    const kind = VISIT_KINDS.find((one) => name === `/visit ${one}`);
    if (kind && current && isOutcome(current.place)) {
      const next = await beginVisit(run, write, current, kind);
      if (next) return talk(run, reader, write, screenFor, next);
      continue;
    }
    if (name === '/checkin') {
      await checkIn({ run, reader, write, screenFor }, current ?? record);
      continue;
    }
    const shown = name.startsWith('/') ? await look(run, screen, current ?? record, name) : undefined;
    if (shown) {
      for (const row of shown) write(row);
      continue;
    }
    const order = name.startsWith('/') ? parseOrder(name) : undefined;
    if (name.startsWith('/') && !order) {
      write(
        fillText(words.refusals.unknown_command, {
          commands: [...LOOKS, '/checkin', ...ORDER_NAMES].join('  '),
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
        paint.faint(fillText(words.refusals[result.why satisfies RefusalCode], { names, turn: state.turn })),
      );
      continue;
    }
    await show();
    if (explains && result.status === 'done')
      write(paint.faint(JSON.stringify(whyToJson(explanationOf(deps.content, result.state)))));
    if (result.status === 'done' && isOutcome(result.state.place)) {
      if (result.payload.kind === 'info') return;
      write(paint.faint(words.terminal.ended_hint));
      write(paint.faint(words.terminal.save_hint));
      write(paint.faint(words.terminal.progress_hint));
      write(paint.faint(words.terminal.check_in_hint));
      if (isVisited(result.state)) write(paint.faint(words.terminal.visit_hint));
    } else if (result.status === 'done' && result.state.review && !result.state.review.decided)
      write(paint.faint(words.terminal.review_hint));
  }
};
