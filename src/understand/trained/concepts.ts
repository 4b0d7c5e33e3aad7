import { type ByHash, byHash, lookUp } from './byHash.ts';
import { hashOf, mix } from './hash.ts';
import { unpack } from './pack.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Words that mean much the same, by the hash of the words; a word cut short stands for all that begin so. */
export type Concepts = {
  /** From a hash to its first entry. */
  readonly known: ByHash;
  readonly concepts: Uint16Array;
};

/** A concept seen in a message; `first` and `last` are positions among the tokens. */
export type Seen = { readonly concept: number; readonly first: number; readonly last: number };

/** As it is written to disk: `table` is base64 of what is gzipped: all hashes (int32), then all concepts (uint16). */
export type ConceptsFile = { readonly entries: number; readonly table: string };

const LONGEST_PHRASE = 6;
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

export const conceptsOf = (words: Readonly<Record<string, readonly string[]>>): Concepts => {
  const entries = entriesOf(words);
  return {
    known: byHash(Int32Array.from(entries, ([hash]) => hash)),
    concepts: Uint16Array.from(entries, ([, concept]) => concept),
  };
};

export const parseConcepts = async ({ entries, table }: ConceptsFile): Promise<Concepts> => {
  const { buffer } = await unpack(table);
  return {
    known: byHash(new Int32Array(buffer, 0, entries)),
    concepts: new Uint16Array(buffer, 4 * entries, entries),
  };
};

const addAt = (
  seen: Seen[],
  { known, concepts }: Concepts,
  hash: number,
  first: number,
  last: number,
): void => {
  const from = lookUp(known, hash);
  if (from < 0) return;
  const { hashes } = known;
  for (let i = from; i < hashes.length && hashes[i] === hash; i++)
    seen.push({ concept: concepts[i] as number, first, last });
};

/** Every concept at every place. */
export const seeConcepts = (text: string, tokens: readonly Token[], concepts: Concepts): Seen[] => {
  const seen: Seen[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let hash = PHRASE;
    for (let last = first; last < Math.min(tokens.length, first + LONGEST_PHRASE); last++) {
      hash = mix(hash, (tokens[last] as Token).hash);
      addAt(seen, concepts, hash, first, last);
    }
    const { word, start, end } = tokens[first] as Token;
    if (!word) continue;
    for (let to = start + SHORTEST_BEGINNING; to <= Math.min(end, start + LONGEST_BEGINNING); to++)
      addAt(seen, concepts, mix(BEGINNING, hashOf(text, start, to)), first, first);
  }
  return seen;
};
