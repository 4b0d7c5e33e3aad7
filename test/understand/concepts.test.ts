import { expect, test } from 'vitest';
import { readBatches } from '../../scripts/understanding/examples.ts';
import { readWords } from '../../scripts/understanding/words.ts';
import { conceptsOf, seeConcepts } from '../../src/understand/trained/concepts.ts';
import { tokensIn } from '../../src/understand/trained/tokens.ts';

const concepts = conceptsOf(readWords());
const looksForAll = { ...concepts, begun: concepts.begun.map(() => -1) };
const EVERY = 20;
const texts = readBatches()
  .flatMap(({ messages }) => messages)
  .filter((_, index) => index % EVERY === 0)
  .map(({ text }) => text.toLowerCase());

test('what is not looked for is not in the lists', () => {
  for (const text of texts) {
    const tokens = tokensIn(text);
    expect(seeConcepts(text, tokens, concepts)).toEqual(seeConcepts(text, tokens, looksForAll));
  }
});

test('most of what is not in the lists is not looked for', () => {
  const marked = concepts.begun.reduce(
    (sum, word) => sum + (word >>> 0).toString(2).replace(/[^1]/g, '').length,
    0,
  );
  expect(marked / (32 * concepts.begun.length)).toBeLessThan(0.2);
});
