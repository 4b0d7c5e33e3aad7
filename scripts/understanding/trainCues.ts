import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/content/content.ts';
import { readCues } from '../../src/understand/cues.ts';
import { readPatterns } from '../../src/understand/patterns.ts';
import { judge } from '../../src/understand/trained/judge.ts';
import { cueGroups, cueLabel } from '../../src/understand/trained/learnedCues.ts';
import { readContent } from '../content.ts';
import { crossFit } from './crossFit.ts';
import { type CuedMessage, readCueBatches } from './cueMessages.ts';
import type { Row } from './fit.ts';

/** `npm run train:cues`: learns the cues of data/understanding/cues. What the messages do is known from weights.json. */
const FILE = join(import.meta.dirname, '../../data/understanding/cueWeights.json');
const SIZE = { width: 24, seenAtLeast: 4 };
const USUAL = 1;
/** Who is found fault with for nothing trusts the coach no more: no cue is heard that is not more likely than not. */
const FLOOR = 0.5;
/** They are few: each is looked at as often as messages are that have thousands beside them. */
const OFTEN = 6;

const namesOf = ({ side, cues }: CuedMessage): string[] => cues.map((cue) => cueLabel(side, cue));

const rowOf = (
  content: Content,
  labels: readonly string[],
  /** What was looked for when the message was labelled. */
  labelled: ReadonlySet<string>,
  message: CuedMessage,
): Row => {
  const patterned = readPatterns(message.text, message);
  const { facts } = patterned;
  const cues = readCues(facts.source, content.cues[message.side]);
  const holds = namesOf(message);
  return {
    groups: cueGroups(patterned, judge(patterned.labels, facts), cues),
    holds: labels.map((label) => holds.includes(label)),
    possible: labels.map((label) => labelled.has(label)),
  };
};

const content = await readContent();
const batches = readCueBatches();
const labels = [...new Set(batches.flatMap(({ messages }) => messages.flatMap(namesOf)))].sort();
const { file } = await crossFit(
  labels,
  batches.map(({ name, messages }) => {
    const labelled = new Set(messages.flatMap(namesOf));
    const rows = messages.map((message) => rowOf(content, labels, labelled, message));
    return { name, all: Array.from({ length: OFTEN }, () => rows).flat() };
  }),
  { ...SIZE, seenAtLeast: OFTEN * SIZE.seenAtLeast },
  USUAL,
);
const thresholds = file.thresholds.map((threshold) => Math.max(threshold, FLOOR));
const text = `${JSON.stringify({ about: 'Written by `npm run train:cues` from the messages in cues/; not edited by hand.', cues: { ...file, thresholds } }, null, 1)}\n`;
writeFileSync(FILE, text);
process.stdout.write(
  `learned ${labels.length} cues from ${batches.length} batches; wrote ${FILE}, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB\n`,
);
