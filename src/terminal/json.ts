import { command } from '../app/command.ts';
import type { Deps } from '../app/deps.ts';
import { explanationOf } from '../app/explain.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import type { ReportView } from '../app/reportView.ts';
import { say } from '../app/say.ts';
import { start } from '../app/start.ts';
import { transcript } from '../app/transcript.ts';
import { fillText, type RefusalCode } from '../content/interface.ts';
import { seedRandom } from '../domain/random.ts';
import { isOutcome } from '../domain/stage.ts';
import type { Options } from './options.ts';
import { ORDER_NAMES, parseOrder } from './order.ts';
import { cardToJson, infoToJson, reportToJson, turnToJson } from './shapes.ts';
import { whyToJson } from './why.ts';
export type JsonRun = {
  readonly deps: Deps;
  readonly options: Options;
  readonly owner: string;
  readonly today: string;
  readonly seed: number;
  readonly lines: AsyncIterable<string>;
  readonly write: (line: string) => void;
};

/** A rehearsal for another program: lines in, JSON lines out, each written at once. Always a new one. */
export const rehearseAsJson = async ({
  deps,
  options,
  owner,
  today,
  seed,
  lines,
  write,
}: JsonRun): Promise<void> => {
  const emit = (value: object): void => write(JSON.stringify(value));
  const locale = options.locale ?? 'zh-CN';
  const words = deps.content.interface[locale];
  const started = await start(deps, {
    owner,
    guild: null,
    face: 'terminal',
    channel: null,
    scenario: options.scenario,
    side: options.side,
    level: options.level ?? 'standard',
    ...(options.case ? { case: options.case } : {}),
    ...(options.visit ? { visit: options.visit } : {}),
    locale,
    help: options.help ?? 'reason',
    seed,
    today,
    sourceIds: [],
  });
  if (started.status !== 'started') {
    const why: RefusalCode = started.status === 'refused' ? started.why : 'already_seen';
    emit({ type: 'error', message: words.refusals[why] });
    return;
  }
  const record = (await deps.store.rehearsalOf(owner, started.id)) as RehearsalRecord;
  const shown = async (rows: readonly { readonly id: number }[]): Promise<void> => {
    for (const row of rows) await deps.store.delivered(row.id, deps.now(), null);
  };
  emit({
    type: 'opening',
    rehearsal: `seed-${seedRandom(`${seed}:${started.card.scenario}:${started.card.side}:${started.card.level}`).toString(36)}`,
    case: cardToJson(started.card),
    stage: 'greet',
    lines: [started.opening],
  });
  await shown(started.outbox);

  let turns = 0;
  const refuse = (why: RefusalCode): void =>
    emit({
      type: 'error',
      message: fillText(words.refusals[why], {
        commands: ORDER_NAMES.join(' '),
        names: started.card.evidence.map(({ name }) => name).join(', '),
        turn: turns,
      }),
    });
  const finish = async (report: ReportView): Promise<void> =>
    emit(
      reportToJson(
        report,
        started.card,
        (await transcript(deps, record)).map(({ at: _, ...entry }) => entry),
        words,
      ),
    );

  for await (const line of lines) {
    const order = line.trim().startsWith('/') ? parseOrder(line) : undefined;
    if (line.trim().startsWith('/') && !order) {
      refuse('unknown_command');
      continue;
    }
    const result = order ? await command(deps, record, order, []) : await say(deps, record, line, []);
    if (result.status === 'already_seen') continue;
    if (result.status === 'refused') {
      refuse(result.why);
      continue;
    }
    const { payload, state, seq, outbox } = result;
    turns = state.turn;
    if (payload.kind === 'turn')
      emit({
        ...turnToJson(payload.reply, seq),
        ...(options.explain ? { why: whyToJson(explanationOf(deps.content, state)) } : {}),
      });
    else if (payload.kind === 'info') emit(infoToJson(payload, state.place));
    await shown(outbox);
    if (payload.kind !== 'opening' && payload.report) return finish(payload.report);
    if (isOutcome(state.place)) return;
  }
  const left = await command(deps, record, { command: 'quit' }, []);
  if (left.status !== 'done' || left.payload.kind !== 'info' || !left.payload.report) return;
  await shown(left.outbox);
  await finish(left.payload.report);
};
