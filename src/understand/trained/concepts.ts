import { isMarked, type Marks, mark, marksFor } from '../marks.ts';
import { type ByHash, byHash, lookUpAll } from './byHash.ts';
import { hashOf, mix } from './hash.ts';
import { unpack } from './pack.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Words that mean much the same, by the hash of the words; a word cut short stands for all that begin so. */
export type Concepts = {
  /** From a hash to its first entry. */
  readonly known: ByHash;
  readonly concepts: Uint16Array;
  /** A mark for each way in which a hash begins that is known: nine in ten that are not need not be looked for. */
  readonly begun: Marks;
};

/** A concept seen in a message; `first` and `last` are positions among the tokens. */
export type Seen = { readonly concept: number; readonly first: number; readonly last: number };

/** As it is written to disk: `table` is what is packed: all hashes (int32), then all concepts (uint16). */
export type ConceptsFile = { readonly entries: number; readonly table: string };

/** In tokens. */
export const LONGEST_PHRASE = 6;
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 9;

const PHRASE = hashOf('#phrase');
const BEGINNING = hashOf('#beginning');

const hashOfWord = (word: string): number =>
  word.endsWith('*')
    ? mix(BEGINNING, hashOf(word.slice(0, -1)))
    : tokensIn(word).reduce((hash, token) => mix(hash, token.hash), PHRASE);

/** A concept is known by the hash of its name, cut to two bytes: a new one leaves the others as they are. */
const idOf = (name: string): number => hashOf(name) & 0xffff;

/** `{family: ['老婆', 'wife', 'relative*']}` → entries in the order of their hashes. */
export const entriesOf = (
  words: Readonly<Record<string, readonly string[]>>,
): [hash: number, concept: number][] =>
  Object.entries(words)
    .flatMap(([name, known]) =>
      [...new Set(known.map(hashOfWord))].map((hash): [number, number] => [hash, idOf(name)]),
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

const BEGUN_BITS = 19;
const REST = 32 - BEGUN_BITS;

const withMarks = (hashes: Int32Array, concepts: Uint16Array): Concepts => {
  const begun = marksFor(BEGUN_BITS);
  for (const hash of hashes) mark(begun, hash >>> REST);
  return { known: byHash(hashes), concepts, begun };
};

export const conceptsOf = (words: Readonly<Record<string, readonly string[]>>): Concepts => {
  const entries = entriesOf(words);
  return withMarks(
    Int32Array.from(entries, ([hash]) => hash),
    Uint16Array.from(entries, ([, concept]) => concept),
  );
};

export const parseConcepts = async ({ entries, table }: ConceptsFile): Promise<Concepts> => {
  const { buffer } = await unpack(table);
  return withMarks(new Int32Array(buffer, 0, entries), new Uint16Array(buffer, 4 * entries, entries));
};

/** What may be a word or phrase of the lists, by hash; it begins and ends at the tokens beside it. */
let tried = new Int32Array(0);
let firsts = new Int32Array(0);
let lasts = new Int32Array(0);
let found = new Int32Array(0);

/** From one token at most so many phrases and beginnings. */
const MOST_FROM_ONE = LONGEST_PHRASE + LONGEST_BEGINNING - SHORTEST_BEGINNING + 1;

const makeRoom = (tokens: number): void => {
  if (tried.length >= tokens * MOST_FROM_ONE) return;
  const room = 2 * tokens * MOST_FROM_ONE;
  [tried, firsts, lasts, found] = [
    new Int32Array(room),
    new Int32Array(room),
    new Int32Array(room),
    new Int32Array(room),
  ];
};

const tryAll = (text: string, tokens: readonly Token[], begun: Marks): number => {
  let count = 0;
  for (let first = 0; first < tokens.length; first++) {
    let hash = PHRASE;
    const end = Math.min(tokens.length, first + LONGEST_PHRASE);
    for (let last = first; last < end; last++) {
      hash = mix(hash, (tokens[last] as Token).hash);
      if (!isMarked(begun, hash >>> REST)) continue;
      tried[count] = hash;
      firsts[count] = first;
      lasts[count++] = last;
    }
    const token = tokens[first] as Token;
    if (!token.word) continue;
    const longest = Math.min(token.end, token.start + LONGEST_BEGINNING);
    for (let to = token.start + SHORTEST_BEGINNING; to <= longest; to++) {
      const beginning = mix(BEGINNING, hashOf(text, token.start, to));
      if (!isMarked(begun, beginning >>> REST)) continue;
      tried[count] = beginning;
      firsts[count] = first;
      lasts[count++] = first;
    }
  }
  return count;
};

/** Every concept at every place. */
export const seeConcepts = (
  text: string,
  tokens: readonly Token[],
  { known, concepts, begun }: Concepts,
): Seen[] => {
  makeRoom(tokens.length);
  const count = tryAll(text, tokens, begun);
  lookUpAll(known, tried, count, found);
  const seen: Seen[] = [];
  const { hashes } = known;
  for (let i = 0; i < count; i++)
    for (let at = found[i] as number; at >= 0 && at < hashes.length && hashes[at] === tried[i]; at++)
      seen.push({ concept: concepts[at] as number, first: firsts[i] as number, last: lasts[i] as number });
  return seen;
};
