import type { Labels } from '../labels.ts';
import type { Facts } from '../refiners/refiner.ts';
import type { Seen } from './concepts.ts';
import { goOn, hashOf, mix } from './hash.ts';
import { type Features, HashList } from './hashList.ts';
import type { Part } from './places.ts';
import { MENTIONED, type Token } from './tokens.ts';

const LONGEST_RUN = 3;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 6;
const USUAL_STEM = 5;

const EDGE = hashOf('#edge');
const RUN = hashOf('#run');
const STEM = hashOf('#stem');
const CONCEPT = hashOf('#concept');
const AFTER = hashOf('#after');
const BEFORE = hashOf('#before');
const SIDES = { debtor: hashOf('#debtor'), creditor: hashOf('#creditor') } as const;

const list = new HashList();

/** Runs of up to three tokens, the edges of the message among them. */
const addRuns = (tokens: readonly Token[]): void => {
  const { length } = tokens;
  for (let from = -1; from < length; from++) {
    let hash = RUN;
    const start = tokens[from]?.start ?? 0;
    for (let to = from; to <= length && to < from + LONGEST_RUN; to++) {
      const token = tokens[to];
      hash = mix(hash, token?.hash ?? EDGE);
      if (to >= 0) list.put(hash, start);
    }
  }
};

/** How words begin, alone and after what stands before: "forged" and "forging a" are near. */
const addStems = (text: string, tokens: readonly Token[]): void => {
  let before = 0;
  for (const { word, start, end, hash } of tokens) {
    if (!word) {
      before = hash;
      continue;
    }
    for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, end - start); length++)
      list.put(mix(STEM, hashOf(text, start, start + length)), start);
    const stem = hashOf(text, start, Math.min(end, start + USUAL_STEM));
    list.put(mix(mix(STEM, before), stem), start);
    before = stem;
  }
};

/** How the message is worded. */
export const wordingOf = (text: string, tokens: readonly Token[]): Features => {
  addRuns(tokens);
  addStems(text, tokens);
  return list.taken();
};

/** What the message speaks of: each concept, and the tokens around it. */
export const subjectsOf = (
  side: keyof typeof SIDES,
  tokens: readonly Token[],
  seen: readonly Seen[],
): Features => {
  for (const { concept, first, last } of seen) {
    const hash = mix(CONCEPT, concept);
    const { start } = tokens[first] as Token;
    list.put(hash, start);
    list.put(mix(hash, SIDES[side]), start);
    list.put(mix(mix(hash, BEFORE), tokens[first - 1]?.hash ?? EDGE), start);
    list.put(mix(mix(hash, AFTER), tokens[last + 1]?.hash ?? EDGE), start);
  }
  return list.taken();
};

const EMPTY = hashOf('');
const SCRIPTS = { zh: hashOf('zh '), en: hashOf('en ') } as const;
const OF_SIDE = { debtor: hashOf('debtor '), creditor: hashOf('creditor ') } as const;
const MANY_CLAUSES = 6;
const LONG = 8;

/** What the readers and refiners found and the parts that the figures play; trusted apart for each language and side. */
export const findingsOf = (
  labels: Labels,
  { source, terms, mentions }: Facts,
  parts: readonly Part[],
): Int32Array => {
  const script = SCRIPTS[source.locale === 'en' ? 'en' : 'zh'];
  const side = OF_SIDE[source.side];
  // Each is hashed as if it were written out ("zh act ask"), which would take longer than all the rest.
  const put = (name: string, kind = ''): void => {
    list.put(goOn(goOn(EMPTY, kind), name));
    list.put(goOn(goOn(script, kind), name));
    list.put(goOn(goOn(side, kind), name));
  };
  for (const { label } of labels.acts) put(label, 'act ');
  for (const { label } of labels.flags) put(label, 'flag ');
  for (const { label } of labels.topics) put(label, 'topic ');
  for (const name of Object.keys(terms)) put(name, 'term ');
  for (const kind of terms.kinds ?? []) put(kind, 'kind ');
  for (const part of new Set(parts)) put(part, 'part ');
  for (const item of source.asked) put(item, 'asked ');
  for (const kind of MENTIONED) if (mentions[kind].length > 0) put(kind, 'mention ');
  put(String(Math.min(MANY_CLAUSES, source.clauses.length)), 'clauses ');
  put(String(Math.min(LONG, Math.floor(Math.log2(source.text.length + 1)))), 'length ');
  put('always');
  return list.takenHashes();
};
