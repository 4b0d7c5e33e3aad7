import { readContent } from '../../scripts/content.ts';
import { LONGEST_NOTE } from '../../src/coach/length.ts';
import { atLeast, atMost, type Row, row } from '../row.ts';
import { lengthOf } from './length.ts';
import { readSaid } from './said.ts';
import { type Trial, tryOut } from './trial.ts';

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(holds).length / all.length;

export const isRight = ({ said }: Trial, criterion: string | undefined): boolean =>
  criterion !== undefined && (criterion === said.fault || (said.also?.includes(criterion) ?? false));

/** Every message of bench/coach/messages, said where it belongs. */
export const tryAll = async (): Promise<Trial[]> => {
  const content = await readContent();
  return readSaid().flatMap((said) => tryOut(content, said) ?? []);
};

const rowsFor = (trials: readonly Trial[]): Row[] => {
  const flawless = trials.filter(({ said }) => said.fault === undefined);
  const faulty = trials.filter(({ said }) => said.fault !== undefined);
  const findings = trials.flatMap((trial) => trial.found.map((criterion) => isRight(trial, criterion)));
  const corrected = trials.filter(({ found }) => found.length > 0);
  const rewritten = trials.flatMap((trial) => (trial.again ? [{ ...trial, again: trial.again }] : []));
  return [
    row('flawless messages', flawless.length, ''),
    atMost(
      'corrected although flawless',
      share(flawless, ({ found }) => found.length > 0),
      '',
      0.01,
    ),
    row('faulty messages', faulty.length, ''),
    atLeast(
      'the planted fault is found first',
      share(faulty, (trial) => isRight(trial, trial.found[0])),
      '',
      0.9,
    ),
    row(
      'some finding is the planted fault',
      share(faulty, (trial) => trial.found.some((id) => isRight(trial, id))),
      '',
    ),
    atLeast(
      'findings that are right',
      share(findings, (right) => right),
      '',
      0.9,
    ),
    row(
      'findings with a rewrite',
      share(corrected, ({ again }) => again !== undefined),
      '',
    ),
    atLeast(
      'a rewrite clears its finding',
      share(rewritten, ({ found, again }) => !again.found.includes(found[0] ?? '')),
      '',
      1,
    ),
    atLeast(
      'and adds none',
      share(rewritten, ({ found, again }) => again.found.every((id) => found.includes(id))),
      '',
      0.98,
    ),
    atLeast(
      'and keeps what was not the fault',
      share(rewritten, ({ again }) => again.loses.length === 0),
      '',
      1,
    ),
    atLeast(
      'and invents no figure',
      share(rewritten, ({ again }) => again.invents.length === 0),
      '',
      1,
    ),
    atLeast(
      'notes no longer than 60 characters or 40 words',
      share(corrected, ({ said, note }) => lengthOf(note, said.locale) <= LONGEST_NOTE[said.locale]),
      '',
      1,
    ),
  ];
};

const LANGUAGES = [
  { name: 'Chinese', speaks: ({ said }: Trial) => said.locale !== 'en' },
  { name: 'English', speaks: ({ said }: Trial) => said.locale === 'en' },
];

/** How often the coach is right, and what its rewrites are worth, on messages written by people who did not see it. */
export const benchCoach = async (): Promise<Row[]> => {
  const trials = await tryAll();
  const named = (name: string, rows: readonly Row[]): Row[] =>
    rows.map((one) => ({ ...one, metric: `${name}: ${one.metric}` }));
  return [
    ...rowsFor(trials),
    ...LANGUAGES.flatMap(({ name, speaks }) => named(name, rowsFor(trials.filter(speaks)))),
  ];
};
