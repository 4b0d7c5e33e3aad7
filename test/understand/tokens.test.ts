import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBatches } from '../../scripts/understanding/examples.ts';
import { sizeOf } from '../../src/understand/locale.ts';
import { normalise } from '../../src/understand/normalise.ts';
import { goOn, hashOf } from '../../src/understand/trained/hash.ts';
import { tokensIn } from '../../src/understand/trained/tokens.ts';

/** What a token is, in one pattern; the reader goes through the text by itself, several times faster. */
const TOKEN =
  /\p{Script=Han}|[\p{L}\p{M}]+(?:'[\p{L}]+)*|\d+(?:[.,:]\d+)*|[?!]|[,.;。…\n]|□+|\p{Extended_Pictographic}/gu;
const WORD = /[\p{Script=Latin}\d'’]+/gu;
const HAN = /\p{Script=Han}/gu;

const alike = (text: string): void => {
  const found = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => [index, token]);
  expect(tokensIn(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(found);
  const { han, words } = sizeOf(text);
  expect({ han, words }).toEqual({
    han: text.match(HAN)?.length ?? 0,
    words: text.match(WORD)?.length ?? 0,
  });
};

test('the tokens and the size of what people write are those of the patterns', () => {
  const messages = readBatches().flatMap(({ messages }) => messages);
  for (const [i, { text }] of messages.entries()) if (i % 10 === 0) alike(normalise(text));
});

test('and of what nobody would write', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "'",
      "''",
      '’',
      '1',
      '1.5',
      ',',
      ':',
      '□',
      '〇',
      '々',
      '\u0301',
      '\ud840',
      '\udc00',
      '𠀀',
      '𝐀',
      '\u{1df00}',
      'ℹ',
      '😀',
      'é',
      'ab',
      '好',
      ' ',
      '？',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => alike(pieces.join(''))),
    { numRuns: 2000 },
  );
});

test('a word is told from within and from without', () => {
  const [number, word, pause, quoted, mark] = tokensIn("12:30 don't, □□?");
  expect([number, word, pause, quoted, mark].map((token) => token?.word)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(word?.hash).toBe(hashOf("don't"));
  expect([number?.hash, pause?.hash, quoted?.hash]).toEqual(
    ['#number', '#pause', '#quoted'].map((name) => hashOf(name)),
  );
});

test('a hash goes on where another ended', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => goOn(hashOf(one), other) === hashOf(one + other)),
  );
});
