import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeldOut, readBatches } from '../../scripts/understanding/examples.ts';
import { fingerprintOf } from '../../scripts/understanding/fingerprint.ts';
import { fitNetwork, type Row } from '../../scripts/understanding/fit.ts';
import { fileOf } from '../../scripts/understanding/networkFile.ts';
import { lessonOf, messageRow } from '../../scripts/understanding/rows.ts';
import { bestThreshold } from '../../scripts/understanding/thresholds.ts';
import { readWords } from '../../scripts/understanding/words.ts';
import { conceptsOf } from '../../src/understand/trained/concepts.ts';
import { MESSAGE_LABELS } from '../../src/understand/trained/messageLabels.ts';
import { oddsOf, parseNetwork } from '../../src/understand/trained/network.ts';

const FILE = join(import.meta.dirname, '../../data/understanding/weights.json');
const LARGEST = 3_000_000;

const batches = readBatches().filter((batch) => !isHeldOut(batch));
const concepts = conceptsOf({ family: ['wife', '老婆'] });
const rows = (): Row[] =>
  (batches[0]?.messages ?? []).map((message) => messageRow(lessonOf(message, concepts), []));

describe('the trained weights', () => {
  it('were learned from the messages and word lists as they are now; if not, run `npm run train`', () => {
    const { learnedFrom } = JSON.parse(readFileSync(FILE, 'utf8')) as { learnedFrom: string };
    expect(learnedFrom).toBe(fingerprintOf(batches, readWords()));
  });

  it('stay under 3 MB', () => {
    expect(statSync(FILE).size).toBeLessThan(LARGEST);
  });
});

describe('learning', () => {
  it('gives the same bytes each time', () => {
    const write = (): string =>
      JSON.stringify(
        fileOf(
          fitNetwork(MESSAGE_LABELS, rows(), { width: 8, seenAtLeast: 3 }),
          MESSAGE_LABELS.map(() => 0),
        ),
      );
    expect(write()).toBe(write());
  });

  it('tells a label by what was true of the messages that had it, after rounding and packing too', async () => {
    const say = (hash: number, holds: boolean): Row => ({
      groups: [{ hashes: Int32Array.of(hash, 7), scale: 1 }],
      holds: [holds],
      possible: [true],
    });
    const examples = Array.from({ length: 20_000 }, (_, i) => say(i % 2, i % 2 === 1));
    const model = await parseNetwork(
      fileOf(fitNetwork(['asked'], examples, { width: 16, seenAtLeast: 3 }), [0]),
    );
    expect(oddsOf(model, [{ hashes: Int32Array.of(1, 7), scale: 1 }])[0]).toBeGreaterThan(1);
    expect(oddsOf(model, [{ hashes: Int32Array.of(0, 7), scale: 1 }])[0]).toBeLessThan(-1);
    expect(oddsOf(model, [{ hashes: Int32Array.of(12345), scale: 1 }])).toEqual(oddsOf(model, []));
  });
});

describe('the threshold of a label', () => {
  const judged = (odds: number, holds: boolean) => ({ odds, holds });

  it('parts those that hold from those that do not', () => {
    const threshold = bestThreshold(
      'ask',
      [judged(3, true), judged(2, true), judged(0, false), judged(-1, false)],
      0,
    );
    expect(threshold).toBeGreaterThan(0);
    expect(threshold).toBeLessThan(2);
  });

  it('sees too much rather than too little of a grave flag', () => {
    const mixed = [judged(3, true), judged(2, false), judged(1, false), judged(0, true), judged(-1, false)];
    expect(bestThreshold('flag distress', mixed, 0)).toBeLessThan(bestThreshold('flag off_topic', mixed, 0));
  });
});
