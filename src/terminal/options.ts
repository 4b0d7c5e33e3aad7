import { parseArgs } from 'node:util';
import { regionChoices } from '../app/region.ts';
import { type Content, sidesOf } from '../content/content.ts';
import { isPlainDate } from '../domain/calendar.ts';
import {
  HELPS,
  type Help,
  LEVELS,
  type Level,
  LOCALES,
  type Locale,
  SIDES,
  type Side,
} from '../domain/setting.ts';
import { VISIT_KINDS, type VisitKind } from '../domain/visit.ts';

/** What the command line said; what it left open is asked, or has a default. */
export type Options = {
  readonly json: boolean;
  /** After each turn, why the counterpart stands where it stands. */
  readonly explain: boolean;
  /** No scores are shown. */
  readonly calm: boolean;
  /** After the real call: no rehearsal, the check-in. */
  readonly checkIn: boolean;
  /** The one that was named, or the first there is. */
  readonly scenario: string;
  readonly isScenarioNamed: boolean;
  readonly side: Side;
  readonly isSideNamed: boolean;
  /** Who says what they want gets a new rehearsal, whatever was left open. */
  readonly isNamed: boolean;
  readonly level?: Level;
  /** A case by its id; the level is then the case's. */
  readonly case?: string;
  /** After a plan was agreed: kept, or broken. */
  readonly visit?: VisitKind;
  readonly locale?: Locale;
  readonly help?: Help;
  readonly seed?: number;
  readonly today?: string;
  /** Whose help lines are shown, by its code: kept for the next times. */
  readonly region?: string;
};

/** A usage error: one line that names what is wrong and what is valid. */
export class UsageProblem extends Error {}

const oneOf = <T extends string>(
  name: string,
  value: string | undefined,
  valid: readonly T[],
): T | undefined => {
  if (value === undefined || valid.includes(value as T)) return value as T | undefined;
  throw new UsageProblem(`--${name} is "${value}"; it takes ${valid.join(', ')}.`);
};

const SWITCHES = ['json', 'explain', 'calm', 'checkin'] as const;
const FLAGS = [
  'scenario',
  'side',
  'level',
  'case',
  'visit',
  'locale',
  'coach',
  'seed',
  'now',
  'region',
] as const;

/** Parses the arguments of `npm run rehearse`. Throws a UsageProblem. */
export const parseOptions = (
  args: readonly string[],
  content: Pick<Content, 'scenarios' | 'safety'>,
): Options => {
  const { scenarios } = content;
  const parsed = parse(args);
  const { seed, now } = parsed;
  if (seed !== undefined && !/^\d{1,15}$/.test(seed))
    throw new UsageProblem(`--seed is "${seed}"; it takes a whole number from 0 up.`);
  if (now !== undefined && !isPlainDate(now))
    throw new UsageProblem(`--now is "${now}"; it takes a date like 2026-11-22.`);
  if (parsed.json && parsed.checkin)
    throw new UsageProblem('--checkin asks a person: it does not go with --json.');
  const ids = [...scenarios.keys()];
  const scenario = oneOf('scenario', parsed.scenario, ids) ?? (ids[0] as string);
  const side = oneOf('side', parsed.side, SIDES);
  const pack = scenarios.get(scenario);
  const offered = pack ? sidesOf(pack) : [];
  if (side !== undefined && !offered.includes(side))
    throw new UsageProblem(`--side is "${side}"; ${scenario} takes ${offered.join(', ')}.`);
  const cases = Object.keys(pack?.[side ?? (offered[0] as Side)]?.scenario.cases ?? {});
  const chosen = oneOf('case', parsed.case, cases);
  const level = oneOf('level', parsed.level, LEVELS);
  const visit = oneOf('visit', parsed.visit, VISIT_KINDS);
  const region = oneOf('region', parsed.region, regionChoices(content));
  const locale = oneOf('locale', parsed.locale, LOCALES);
  const help = oneOf('coach', parsed.coach, HELPS);
  return {
    json: parsed.json,
    explain: parsed.explain,
    calm: parsed.calm,
    checkIn: parsed.checkin,
    scenario,
    isScenarioNamed: parsed.scenario !== undefined,
    isNamed:
      parsed.scenario !== undefined ||
      side !== undefined ||
      parsed.level !== undefined ||
      visit !== undefined ||
      seed !== undefined,
    side: side ?? (offered[0] as Side),
    isSideNamed: side !== undefined,
    ...(level ? { level } : {}),
    ...(chosen ? { case: chosen } : {}),
    ...(visit ? { visit } : {}),
    ...(locale ? { locale } : {}),
    ...(help ? { help } : {}),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(now === undefined ? {} : { today: now }),
    ...(region ? { region } : {}),
  };
};

const parse = (
  args: readonly string[],
): Partial<Record<(typeof FLAGS)[number], string>> & Record<(typeof SWITCHES)[number], boolean> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        calm: { type: 'boolean', default: false },
        checkin: { type: 'boolean', default: false },
        ...(Object.fromEntries(FLAGS.map((name) => [name, { type: 'string' }])) as Record<
          (typeof FLAGS)[number],
          { type: 'string' }
        >),
      },
      strict: true,
    });
    return {
      ...values,
      json: values.json ?? false,
      explain: values.explain ?? false,
      calm: values.calm ?? false,
      checkin: values.checkin ?? false,
    };
  } catch (error) {
    const [line] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageProblem(
      `${line}. Options: ${SWITCHES.map((name) => `--${name}`).join(' ')} ${FLAGS.map((name) => `--${name}`).join(' ')}.`,
    );
  }
};
