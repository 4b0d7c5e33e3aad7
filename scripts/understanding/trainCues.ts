import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/content/content.ts';
import { readCues } from '../../src/understand/cues.ts';
import { readPatterns } from '../../src/understand/patterns.ts';
import { judge } from '../../src/understand/trained/judge.ts';
import { cueGroups, cueLabel } from '../../src/understand/trained/learnedCues.ts';
import { readContent } from '../content.ts';
import { compose } from './compose.ts';
import { crossFit } from './crossFit.ts';
import { type CuedMessage, readCueBatches } from './cueMessages.ts';
import type { Row } from './fit.ts';
import { sureThreshold } from './thresholds.ts';

/** `npm run train:cues`: learns the cues of data/understanding/cues. What the messages do is known from weights.json. */
const FILE = join(import.meta.dirname, '../../data/understanding/cueWeights.json');
const SIZE = { width: 24, seenAtLeast: 10 };
/** They are few: each is looked at as often as messages are that have thousands beside them. */
const ALONE = 3;
/** And as often beside another, every time another. */
const BESIDE = 3;
/** Who is found fault with for nothing trusts the coach no more: so often a cue that is heard must be there. */
const PRECISION = 0.9;
/** Nothing is heard that is not more likely than this, nor asked to be surer than that. */
const RANGE = { from: -2.5, to: 2.5 };

const namesOf = ({ side, cues }: CuedMessage): string[] => cues.map((cue) => cueLabel(side, cue));

const rowOf = (
  content: Content,
  labels: readonly string[],
  /** What was looked for when the message was labelled. */
  labelled: ReadonlySet<string>,
  message: CuedMessage,
  unknown: readonly string[] = [],
): Row => {
  const patterned = readPatterns(message.text, message);
  const { facts } = patterned;
  const cues = readCues(facts.source, content.cues[message.side]);
  const holds = namesOf(message);
  const isUnknown = unknown.map((cue) => cueLabel(message.side, cue));
  return {
    groups: cueGroups(patterned, judge(patterned.labels, facts), cues),
    holds: labels.map((label) => holds.includes(label)),
    possible: labels.map((label) => labelled.has(label) && !isUnknown.includes(label)),
  };
};

const content = await readContent();
const batches = readCueBatches();
const labels = [...new Set(batches.flatMap(({ messages }) => messages.flatMap(namesOf)))].sort();
const { file, unseen } = await crossFit(
  labels,
  batches.map(({ name, messages }, batch) => {
    const labelled = new Set(messages.flatMap(namesOf));
    const alone = messages.map((message) => rowOf(content, labels, labelled, message));
    const beside = Array.from({ length: BESIDE }, (_, time) =>
      compose(messages, batch * BESIDE + time + 1).map(({ message, unknown }) =>
        rowOf(content, labels, labelled, message, unknown),
      ),
    );
    return { name, all: [...Array.from({ length: ALONE }, () => alone), ...beside].flat() };
  }),
  { ...SIZE, seenAtLeast: (ALONE + BESIDE) * SIZE.seenAtLeast },
  0,
);
// What people wrote, as they wrote it: once each.
const judged = unseen.flatMap((rows, batch) => rows.slice(0, batches[batch]?.messages.length));
const thresholds = labels.map((_, label) => {
  const possible = judged
    .filter(({ row }) => row.possible[label])
    .map(({ row, odds }) => ({ odds: odds[label] as number, holds: row.holds[label] as boolean }));
  return Math.min(RANGE.to, Math.max(RANGE.from, sureThreshold(possible, PRECISION)));
});
const text = `${JSON.stringify({ about: 'Written by `npm run train:cues` from the messages in cues/; not edited by hand.', cues: { ...file, thresholds } }, null, 1)}\n`;
writeFileSync(FILE, text);
process.stdout.write(
  `learned ${labels.length} cues from ${batches.length} batches; wrote ${FILE}, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB\n`,
);
