import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptsOf, entriesOf } from '../../src/understand/trained/concepts.ts';
import { MESSAGE_LABELS } from '../../src/understand/trained/messageLabels.ts';
import { PARTS, type Part, partOf } from '../../src/understand/trained/places.ts';
import { type Batch, crossFit, type Trained } from './crossFit.ts';
import { isHeldOut, readBatches } from './examples.ts';
import { fingerprintOf } from './fingerprint.ts';
import { packed } from './packed.ts';
import { type Lesson, lessonOf, messageRow, placeRows } from './rows.ts';
import { readWords } from './words.ts';

/**
 * Makes the thesaurus from the word lists and learns the weights from the labelled messages. The same lists, messages
 * and code give the same bytes.
 */
const DATA = join(import.meta.dirname, '../../data/understanding');
/** As large as the weights may be under 3 MB. */
const SIZES = { message: { width: 96, seenAtLeast: 12 }, places: { width: 32, seenAtLeast: 9 } };
/**
 * Where thresholds usually lie: a label's F-score is best a little below even odds; figures and days stand in a message
 * for a reason, so less is asked of them.
 */
const USUAL = { message: -0.3, places: -1.2 };

const write = (file: string, content: object): number => {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  writeFileSync(join(DATA, file), text);
  return Buffer.byteLength(text);
};

/**
 * The parts that the figures of each message play, as a model sees it that has not learned from the message; on its own,
 * for the patterns have seen more of these messages than of others.
 */
const unseenParts = (batches: readonly Batch<Lesson>[], { file, unseen }: Trained): Part[][][] =>
  batches.map(({ all }, b) => {
    let next = 0;
    return all.map(({ look }) =>
      look.places.flatMap(({ as }) => {
        const odds = unseen[b]?.[next++]?.odds;
        const played = odds && partOf({ as, notes: [] }, odds, file.thresholds);
        return played ? [played.part] : [];
      }),
    );
  });

const words = readWords();
const entries = entriesOf(words);
const table = Buffer.concat([
  Buffer.from(Int32Array.from(entries, ([hash]) => hash).buffer),
  Buffer.from(Uint16Array.from(entries, ([, concept]) => concept).buffer),
]);
write('thesaurus.json', {
  about: 'Written by `npm run train` from the lists in concepts/; not edited by hand.',
  entries: entries.length,
  table: packed(table),
});

const concepts = conceptsOf(words);
const learned = readBatches().filter((batch) => !isHeldOut(batch));
const seen = learned.map(({ name, messages }) => ({
  name,
  all: messages.map((message) => lessonOf(message, concepts)),
}));
const places = await crossFit(
  PARTS,
  seen.map(({ name, all }) => ({ name, all: all.flatMap(placeRows) })),
  SIZES.places,
  USUAL.places,
);
const parts = unseenParts(seen, places);
const message = await crossFit(
  MESSAGE_LABELS,
  seen.map(({ name, all }, b) => ({ name, all: all.map((one, i) => messageRow(one, parts[b]?.[i] ?? [])) })),
  SIZES.message,
  USUAL.message,
);
const size = write('weights.json', {
  about: 'Written by `npm run train` from the labelled messages; not edited by hand.',
  learnedFrom: fingerprintOf(learned, words),
  message: message.file,
  places: places.file,
});
process.stdout.write(
  `learned from ${seen.flatMap(({ all }) => all).length} messages in ${learned.length} batches and ${entries.length} words; ` +
    `wrote data/understanding/weights.json, ${(size / 1e6).toFixed(2)} MB\n`,
);
