import type { Labels } from '../labels.ts';
import type { Facts } from '../refiners/refiner.ts';
import type { Source } from '../source.ts';
import { type Concepts, type Seen, seeConcepts } from './concepts.ts';
import { findingsOf, subjectsOf, wordingOf } from './features.ts';
import type { Features } from './hashList.ts';
import type { Weighted } from './network.ts';
import { placeFeatures } from './placeFeatures.ts';
import { type Part, type Place, placesOf } from './places.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Everything that the trained part sees in one message. */
export type Look = {
  readonly tokens: readonly Token[];
  readonly seen: readonly Seen[];
  readonly wording: Features;
  readonly subjects: Features;
  /** Every figure and day, in order. */
  readonly places: readonly Place[];
};

export const lookAt = (facts: Facts, concepts: Concepts): Look => {
  const { source, mentions } = facts;
  const tokens = tokensOf(source, mentions);
  const seen = seeConcepts(source.own, tokens, concepts);
  return {
    tokens,
    seen,
    wording: wordingOf(source.own, tokens),
    subjects: subjectsOf(source.side, tokens, seen),
    places: placesOf(facts),
  };
};

/** How much one thing counts: less in a long message, so that its many words do not drown what was found in it. */
const TEXT_SHARE = 0.7;
const DAMPING = 0.1;
const scaled = ({ hashes, starts }: Features, clauseAt: Int32Array): Weighted => {
  const stretches = new Int32Array(starts.length);
  for (let i = 0; i < stretches.length; i++) stretches[i] = clauseAt[starts[i] as number] as number;
  return { hashes, scale: TEXT_SHARE / Math.max(1, hashes.length) ** DAMPING, stretches };
};

/** The clause of every position in the text; what lies in none belongs to the stretch behind the last. */
const clausesAt = ({ text, clauses }: Source): Int32Array => {
  const at = new Int32Array(text.length + 1).fill(clauses.length);
  clauses.forEach(({ start, end }, clause) => {
    at.fill(clause, start, end);
  });
  return at;
};

/** Everything true of a message, for each clause and, in a stretch behind the last, for the message as a whole. */
export const messageGroups = (
  labels: Labels,
  facts: Facts,
  { wording, subjects }: Look,
  parts: readonly Part[],
): Weighted[] => {
  const clauseAt = clausesAt(facts.source);
  return [
    scaled(wording, clauseAt),
    scaled(subjects, clauseAt),
    { hashes: findingsOf(labels, facts, parts), scale: 1 },
  ];
};

const PLACE_SHARE = 0.9;

export const placeGroups = ({ source }: Facts, { tokens, seen, places }: Look, index: number): Weighted[] => [
  { hashes: placeFeatures(source, tokens, seen, places, index), scale: PLACE_SHARE },
];
