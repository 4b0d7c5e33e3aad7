import type { Labels } from '../labels.ts';
import type { Facts } from '../refiners/refiner.ts';
import type { Seen } from './concepts.ts';
import { hashOf, mix } from './hash.ts';
import type { Part } from './places.ts';
import { MENTIONED, type Token } from './tokens.ts';

/** Things true of a message, by hash, and where each was seen. Parallel arrays: there are many, in every message. */
export type Features = { readonly hashes: number[]; readonly starts: number[] };

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

const none = (): Features => ({ hashes: [], starts: [] });
const put = ({ hashes, starts }: Features, hash: number, start: number): void => {
  hashes.push(hash);
  starts.push(start);
};

/** Runs of up to three tokens, the edges of the message among them. */
const addRuns = (features: Features, tokens: readonly Token[]): void => {
  const { length } = tokens;
  for (let from = -1; from < length; from++) {
    let hash = RUN;
    const start = tokens[from]?.start ?? 0;
    for (let to = from; to <= length && to < from + LONGEST_RUN; to++) {
      const token = tokens[to];
      hash = mix(hash, token?.hash ?? EDGE);
      if (to >= 0) put(features, hash, start);
    }
  }
};

/** How words begin, alone and after what stands before: "forged" and "forging a" are near. */
const addStems = (features: Features, text: string, tokens: readonly Token[]): void => {
  let before = 0;
  for (const { word, start, end, hash } of tokens) {
    if (!word) {
      before = hash;
      continue;
    }
    for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, end - start); length++)
      put(features, mix(STEM, hashOf(text, start, start + length)), start);
    const stem = hashOf(text, start, Math.min(end, start + USUAL_STEM));
    put(features, mix(mix(STEM, before), stem), start);
    before = stem;
  }
};

/** How the message is worded. */
export const wordingOf = (text: string, tokens: readonly Token[]): Features => {
  const features = none();
  addRuns(features, tokens);
  addStems(features, text, tokens);
  return features;
};

/** What the message speaks of: each concept, and the tokens around it. */
export const subjectsOf = (
  side: keyof typeof SIDES,
  tokens: readonly Token[],
  seen: readonly Seen[],
): Features => {
  const features = none();
  for (const { concept, first, last } of seen) {
    const hash = mix(CONCEPT, concept);
    const { start } = tokens[first] as Token;
    put(features, hash, start);
    put(features, mix(hash, SIDES[side]), start);
    put(features, mix(mix(hash, BEFORE), tokens[first - 1]?.hash ?? EDGE), start);
    put(features, mix(mix(hash, AFTER), tokens[last + 1]?.hash ?? EDGE), start);
  }
  return features;
};

const MANY_CLAUSES = 6;
const LONG = 8;

/** What the readers and refiners found and the parts that the figures play; trusted apart for each language and side. */
export const findingsOf = (
  labels: Labels,
  { source, terms, mentions }: Facts,
  parts: readonly Part[],
): number[] => {
  const script = source.locale === 'en' ? 'en' : 'zh';
  const found = [
    ...labels.acts.map(({ label }) => `act ${label}`),
    ...labels.flags.map(({ label }) => `flag ${label}`),
    ...labels.topics.map(({ label }) => `topic ${label}`),
    ...Object.keys(terms).map((name) => `term ${name}`),
    ...(terms.kinds ?? []).map((kind) => `kind ${kind}`),
    ...[...new Set(parts)].map((part) => `part ${part}`),
    ...source.asked.map((item) => `asked ${item}`),
    ...MENTIONED.filter((kind) => mentions[kind].length > 0).map((kind) => `mention ${kind}`),
    `clauses ${Math.min(MANY_CLAUSES, source.clauses.length)}`,
    `length ${Math.min(LONG, Math.floor(Math.log2(source.text.length + 1)))}`,
    'always',
  ];
  return found.flatMap((name) => [
    hashOf(name),
    hashOf(`${script} ${name}`),
    hashOf(`${source.side} ${name}`),
  ]);
};
