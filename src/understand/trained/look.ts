import type { Labels } from '../labels.ts';
import type { Facts } from '../refiners/refiner.ts';
import { type Concepts, type Seen, seeConcepts } from './concepts.ts';
import { type Features, findingsOf, subjectsOf, wordingOf } from './features.ts';
import type { Weighted } from './linear.ts';
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
const scaled = ({ hashes }: Features): Weighted => ({
  hashes,
  scale: TEXT_SHARE / Math.max(1, hashes.length) ** DAMPING,
});

export const messageGroups = (
  labels: Labels,
  facts: Facts,
  { wording, subjects }: Look,
  parts: readonly Part[],
): Weighted[] => [
  scaled(wording),
  scaled(subjects),
  { hashes: findingsOf(labels, facts, parts).hashes, scale: 1 },
];

const PLACE_SHARE = 0.9;

export const placeGroups = ({ source }: Facts, { tokens, seen, places }: Look, index: number): Weighted[] => [
  { hashes: placeFeatures(source, tokens, seen, places, index), scale: PLACE_SHARE },
];
