import { MACHINE_VERSION } from '../../machines/negotiation.ts';
import type { Content } from '../content/content.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import { seedRandom } from '../domain/random.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Help, Level, Locale, Side } from '../domain/setting.ts';
import { UNDERSTANDING_VERSION } from '../understand/version.ts';
import { begin } from './fold.ts';
import { type RecordedText, Recorder } from './recorder.ts';

export type Choices = {
  readonly scenario: string;
  readonly side: Side;
  readonly level: Level;
  readonly locale: Locale;
  readonly help: Help;
  readonly seed: number;
  readonly today: PlainDate;
};

export type Started = {
  readonly events: readonly RehearsalEvent[];
  readonly texts: readonly RecordedText[];
  readonly state: Rehearsal;
  readonly opening: string;
};

export type StartRefusal = { readonly refused: 'unknown_scenario' | 'side_not_offered' };

/** Opens a rehearsal: the counterpart greets first. */
export const start = (choices: Choices, content: Content): Started | StartRefusal => {
  const pack = content.scenarios.get(choices.scenario);
  if (!pack) return { refused: 'unknown_scenario' };
  if (!pack.scenario.sides.includes(choices.side)) return { refused: 'side_not_offered' };
  const { policy } = pack.scenario;
  const started = {
    type: 'RehearsalStarted',
    scenario: choices.scenario,
    side: choices.side,
    level: choices.level,
    locale: choices.locale,
    help: choices.help,
    seed: choices.seed,
    today: choices.today,
    case: choices.level,
    random: seedRandom(`${choices.seed}:${choices.scenario}:${choices.side}:${choices.level}`),
    standing: { trust: policy.trustStart, patience: policy.patienceStart[choices.level], authority: 1 },
    versions: {
      scenario: pack.scenario.version,
      rubric: content.rubric.version,
      machine: MACHINE_VERSION,
      understanding: UNDERSTANDING_VERSION,
    },
  } as const;
  const record = new Recorder(begin(started));
  record.add(started);
  const { text } = record.speak(pack, { move: 'greet', segments: [{ key: 'opening' }], asked: ['identity'] });
  return { events: record.events, texts: record.texts, state: record.state, opening: text };
};
