import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../bench/content.ts';
import type { Content } from '../../src/content/content.ts';
import { readCues } from '../../src/understand/cues.ts';
import { readPatterns } from '../../src/understand/patterns.ts';
import { judge } from '../../src/understand/trained/judge.ts';
import { cueGroups, cueLabel } from '../../src/understand/trained/learnedCues.ts';
import { crossFit } from './crossFit.ts';
import { type CuedMessage, readCueBatches } from './cueMessages.ts';
import type { Row } from './fit.ts';

/** `npm run train -- cues`: learns the cues of data/understanding/cues. What the messages do is known from weights.json. */
const FILE = join(import.meta.dirname, '../../data/understanding/cueWeights.json');
const SIZE = { width: 32, seenAtLeast: 3 };
const USUAL = 0;
/** They are few: each is looked at as often as messages are that have thousands beside them. */
const OFTEN = 6;

const rowOf = (content: Content, labels: readonly string[], message: CuedMessage): Row => {
  const patterned = readPatterns(message.text, message);
  const { facts } = patterned;
  const cues = readCues(facts.source, content.cues[message.side]);
  const holds = message.cues.map((cue) => cueLabel(message.side, cue));
  return {
    groups: cueGroups(patterned, judge(patterned.labels, facts), cues),
    holds: labels.map((label) => holds.includes(label)),
    possible: labels.map((label) => label.startsWith(`${message.side} `)),
  };
};

const content = await readContent();
const batches = readCueBatches();
const labels = [
  ...new Set(
    batches.flatMap(({ messages }) =>
      messages.flatMap(({ side, cues }) => cues.map((cue) => cueLabel(side, cue))),
    ),
  ),
].sort();
const { file } = await crossFit(
  labels,
  batches.map(({ name, messages }) => {
    const rows = messages.map((message) => rowOf(content, labels, message));
    return { name, all: Array.from({ length: OFTEN }, () => rows).flat() };
  }),
  { ...SIZE, seenAtLeast: OFTEN * SIZE.seenAtLeast },
  USUAL,
);
const text = `${JSON.stringify({ about: 'Written by `npm run train` from the messages in cues/; not edited by hand.', cues: file }, null, 1)}\n`;
writeFileSync(FILE, text);
process.stdout.write(
  `learned ${labels.length} cues from ${batches.length} batches; wrote ${FILE}, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB\n`,
);
