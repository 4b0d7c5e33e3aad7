import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, actsOf } from '../../src/domain/act.ts';
import { FLAGS } from '../../src/domain/flag.ts';
import { readPatterns } from '../../src/understand/patterns.ts';
import { oddsOfLabels } from '../../src/understand/trained/judge.ts';
import { flagName } from '../../src/understand/trained/messageLabels.ts';
import { isHeldOut, type Message, readBatches } from './examples.ts';
import {
  cleanFlagged,
  f1,
  interval,
  macroF1,
  microF1,
  precision,
  type Reading,
  readMessage,
  recall,
  type Tally,
  tallyActs,
  tallyFlags,
  tallyTerms,
} from './measure.ts';

/** Measures the reading on the held-out messages and writes the tables into docs/understanding.md. */
const PAGE = join(import.meta.dirname, '../../docs/understanding.md');
const WORST = 20;
const CONFUSED = 12;
const BINS = 10;
const GRAVE = ['distress', 'overshare', 'deceive', 'threaten'] as const;

const percent = (share: number): string => (100 * share).toFixed(1);
const range = ([low, high]: readonly [number, number]): string => `${percent(low)}–${percent(high)}`;

const LANGUAGES = [
  { name: 'Chinese', speaks: ({ locale }: Message) => locale !== 'en' },
  { name: 'English', speaks: ({ locale }: Message) => locale === 'en' },
] as const;

const readings = readBatches()
  .filter(isHeldOut)
  .flatMap(({ messages }) => messages.map(readMessage));
const byLanguage = LANGUAGES.map(({ name, speaks }) => ({
  name,
  readings: readings.filter(({ message }) => speaks(message)),
}));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const FIGURES: readonly (readonly [string, (readings: readonly Reading[]) => number])[] = [
  ['acts, macro-F1', (some) => macroF1(tallyActs(some))],
  ['flags, macro-F1', (some) => macroF1(tallyFlags(some))],
  ['messages without a flag that got one', cleanFlagged],
  ['terms, F1 over fields', (some) => microF1(tallyTerms(some))],
];

const summary = (): string =>
  table(
    ['', ...byLanguage.map(({ name, readings: some }) => `${name}, ${some.length} messages`)],
    FIGURES.map(([name, figure]) => [
      name,
      ...byLanguage.map(
        ({ readings: some }) => `${percent(figure(some))} (${range(interval(some, figure))})`,
      ),
    ]),
  );

const grave = (): string => {
  const tallies = tallyFlags(readings);
  const of = (flag: string): Tally => tallies.get(flag) ?? { right: 0, wrong: 0, missed: 0 };
  const all = GRAVE.map(of);
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  const missed = all.reduce((sum, tally) => sum + tally.missed, 0);
  return table(
    ['recall of the grave flags, both languages', ...GRAVE, 'pooled'],
    [['', ...all.map((tally) => percent(recall(tally))), percent(right / (right + missed))]],
  );
};

const labelTable = (
  labels: readonly string[],
  tallyOf: (some: readonly Reading[]) => Map<string, Tally>,
): string => {
  const tallied = byLanguage.map(({ readings: some }) => ({ some, tallies: tallyOf(some) }));
  return table(
    ['', ...byLanguage.flatMap(({ name }) => [`${name}: n`, 'P', 'R', 'F1', '95%'])],
    labels.map((label) => [
      label,
      ...tallied.flatMap(({ some, tallies }) => {
        const tally = tallies.get(label);
        if (tally === undefined || tally.right + tally.missed === 0) return ['0', '', '', '', ''];
        const spread = interval(some, (drawn) => {
          const one = tallyOf(drawn).get(label);
          return one ? f1(one) : 0;
        });
        return [
          String(tally.right + tally.missed),
          percent(precision(tally)),
          percent(recall(tally)),
          percent(f1(tally)),
          range(spread),
        ];
      }),
    ]),
  );
};

const labelsOf = ({ acts, flags }: { acts: readonly string[]; flags: readonly string[] }): string[] => [
  ...acts,
  ...flags,
];

/** Where one label was missed and another given in its stead. */
const confusions = (): string => {
  const pairs = new Map<string, number>();
  for (const reading of readings) {
    const [got, want] = [labelsOf(reading), labelsOf(reading.message)];
    for (const missed of want.filter((label) => !got.includes(label)))
      for (const given of got.filter((label) => !want.includes(label)))
        pairs.set(`${missed} → ${given}`, (pairs.get(`${missed} → ${given}`) ?? 0) + 1);
  }
  return table(
    ['meant → read', 'messages'],
    [...pairs]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .slice(0, CONFUSED)
      .map(([pair, times]) => [pair, String(times)]),
  );
};

type Judged = {
  readonly message: Message;
  readonly label: string;
  readonly odds: number;
  readonly above: number;
  readonly holds: boolean;
};

const judged: readonly Judged[] = readings.flatMap(({ message }) => {
  const { facts, labels } = readPatterns(message.text, message);
  const odds = oddsOfLabels(labels, facts);
  const gold: readonly string[] = [...message.acts, ...message.flags.map(flagName)];
  return [...actsOf(message.side), ...FLAGS.map(flagName)].map((label) => ({
    message,
    label,
    odds: odds.get(label)?.odds ?? 0,
    above: odds.get(label)?.above ?? 0,
    holds: gold.includes(label),
  }));
});

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
};

/** The errors that the trained part was surest of. */
const worst = (): string => {
  const given = new Map(readings.map((reading) => [reading.message.id, labelsOf(reading)]));
  const wrong = judged
    .filter(
      ({ message, label, holds }) =>
        (given.get(message.id) ?? []).includes(label.replace('flag ', '')) !== holds,
    )
    .sort((a, b) => Math.abs(b.above) - Math.abs(a.above) || a.message.id.localeCompare(b.message.id))
    .slice(0, WORST);
  return table(
    ['message', 'label', 'read', 'meant'],
    wrong.map(({ message, label, holds }) => [
      short(message.text),
      label,
      holds ? 'no' : 'yes',
      holds ? 'yes' : 'no',
    ]),
  );
};

/** Of all labels said to hold with so much probability, how many do. */
const calibration = (): string => {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, holds: 0, n: 0 }));
  for (const { odds, holds } of judged) {
    const probability = 1 / (1 + Math.exp(-odds));
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) continue;
    bin.said += probability;
    bin.holds += holds ? 1 : 0;
    bin.n++;
  }
  const off = bins.reduce((sum, { said, holds }) => sum + Math.abs(said - holds), 0) / judged.length;
  return `${table(
    ['said to hold', 'labels', 'mean probability', 'held'],
    bins
      .filter(({ n }) => n > 0)
      .map(({ said, holds, n }, i) => [
        `${i * BINS}–${(i + 1) * BINS}%`,
        String(n),
        `${percent(said / n)}%`,
        `${percent(holds / n)}%`,
      ]),
  )}\n\nExpected calibration error: ${percent(off)} points.`;
};

const measured = [
  summary(),
  grave(),
  `### Acts\n\n${labelTable(ACTS, tallyActs)}`,
  `### Flags\n\n${labelTable(FLAGS, tallyFlags)}`,
  `### Terms\n\n${labelTable([...tallyTerms(readings).keys()].sort(), tallyTerms)}`,
  `### Close labels\n\n${confusions()}`,
  `### The twenty worst errors\n\n${worst()}`,
  `### Calibration\n\n${calibration()}`,
].join('\n\n');

const MARKED = /<!-- measured -->[\s\S]*<!-- \/measured -->/;
const page = readFileSync(PAGE, 'utf8');
writeFileSync(
  PAGE,
  page.replace(MARKED, () => `<!-- measured -->\n\n${measured}\n\n<!-- /measured -->`),
);
process.stdout.write(`${summary()}\n\n${grave()}\n\nThe whole account is in docs/understanding.md.\n`);
