import { writeCheckIn } from '../app/checkIn.ts';
import { viewCheckIn } from '../app/checkInView.ts';
import type { RehearsalRecord, WrittenCheckIn } from '../app/ports.ts';
import { fillText } from '../content/interface.ts';
import type { CheckIn, CheckInWords } from '../domain/checkIn.ts';
import type { Locale } from '../domain/setting.ts';
import { isOutcome } from '../domain/stage.ts';
import { choose } from './ask.ts';
import type { InteractiveRun, Write } from './begin.ts';
import type { LineReader } from './lines.ts';
import type { Screen } from './render.ts';
import { renderCheckIn } from './renderCheckIn.ts';
import { wrap } from './width.ts';

/** How another rehearsal is begun here, and how what was kept is seen again. */
const AGAIN = 'npm start';
const SEEN_AGAIN = 'npm run rehearse -- --checkin';

type Setting = {
  readonly run: InteractiveRun;
  readonly reader: LineReader;
  readonly write: Write;
  readonly screenFor: (locale: Locale) => Screen;
};

/**
 * After the real call: what was kept before is shown first; then three questions, the card, and whether to keep it.
 * It is compared with the rehearsal at hand where that has ended, else with the latest that has.
 */
export const checkIn = async (setting: Setting, atHand?: RehearsalRecord): Promise<void> => {
  const { run, write, screenFor } = setting;
  const { store } = run.deps;
  if ((await lookAtKept(setting)) === 'leave') return;
  const record = atHand && isOutcome(atHand.place) ? atHand : await store.lastEndedOf(run.owner, 'terminal');
  const screen = screenFor((record ?? atHand)?.locale ?? run.options.locale ?? run.defaultLocale);
  if (!record) return wrap(screen.words.check_in.none_ended, screen.width).forEach(write);
  await writeNew(setting, screen, record);
};

const show = async ({ run, write }: Setting, screen: Screen, one: CheckIn): Promise<void> => {
  const { region } = await run.deps.store.person(run.owner);
  const view = viewCheckIn(one, run.deps.content, { again: AGAIN, region });
  for (const line of renderCheckIn(screen, view)) write(line);
};

/** Shows what was kept, newest first, until the person goes back or goes on to a new one. */
const lookAtKept = async (setting: Setting): Promise<'write_new' | 'leave'> => {
  const { run, reader, write, screenFor } = setting;
  const { store } = run.deps;
  let kept = await store.checkInsOf(run.owner);
  let nth = 0;
  for (;;) {
    const one = kept[nth];
    if (!one) return 'write_new';
    const screen = screenFor(one.checkIn.locale);
    const own = screen.words.check_in;
    await show(setting, screen, one.checkIn);
    const choices = (
      ['write_new', 'forget', ...(nth + 1 < kept.length ? (['earlier_card'] as const) : []), 'leave'] as const
    ).map((value) => ({ value, label: own[value] }));
    write('');
    const title = fillText(own.nth, { n: nth + 1, of: kept.length });
    const [first, ...rest] = choices;
    const chosen = first ? await choose(reader, write, title, [first, ...rest]) : 'leave';
    if (chosen === 'write_new' || chosen === 'leave') return chosen;
    if (chosen === 'earlier_card') nth++;
    else {
      write((await store.forgetCheckIn(run.owner, one.id)) ? own.forgotten : own.not_there);
      kept = await store.checkInsOf(run.owner);
      nth = 0;
      if (kept.length === 0) return 'leave';
    }
  }
};

const writeNew = async (setting: Setting, screen: Screen, record: RehearsalRecord): Promise<void> => {
  const { run, reader, write } = setting;
  const own = screen.words.check_in;
  write('');
  wrap(own.intro, screen.width).forEach(write);
  const words = await askAll(setting, screen);
  if (!words) return;
  const today = run.options.today ?? run.today(record.locale);
  const result = await writeCheckIn(run.deps, record, words, today);
  if (result.status === 'refused') return wrap(own[result.why], screen.width).forEach(write);
  await show(setting, screen, result.written.checkIn);
  write('');
  write(own.not_kept_yet);
  const answer = ((await reader.ask('[y/N] › ')) ?? '').trim().toLowerCase();
  const wanted = answer.startsWith('y') || answer === '是' || answer === own.keep.toLowerCase();
  write(wanted ? await keep(run, screen, result.written) : own.dropped);
};

const keep = async (
  { deps, owner }: InteractiveRun,
  { words }: Screen,
  written: WrittenCheckIn,
): Promise<string> =>
  (await deps.store.keepCheckIn(owner, written))
    ? fillText(words.check_in.kept, { checkin: SEEN_AGAIN })
    : words.check_in.not_there;

/** The three answers; undefined where the input ends before the last. */
const askAll = async (
  { reader, write }: Setting,
  { words, paint, width }: Screen,
): Promise<CheckInWords | undefined> => {
  const own = words.check_in;
  const ask = (part: keyof CheckInWords): Promise<string | undefined> => {
    write('');
    write(paint.strong(own[part]));
    for (const line of wrap(own[`${part}_hint`], width)) write(paint.faint(line));
    return reader.ask('› ');
  };
  const offered = await ask('offered');
  const agreed = offered === undefined ? undefined : await ask('agreed');
  const next = agreed === undefined ? undefined : await ask('next');
  if (offered === undefined || agreed === undefined || next === undefined) return undefined;
  return { offered, agreed, next };
};
