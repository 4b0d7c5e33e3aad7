import { actsOf } from '../../domain/act.ts';
import { FLAGS } from '../../domain/flag.ts';
import { KINDS, type Kind } from '../../domain/terms.ts';
import type { Found, Span } from '../../domain/utterance.ts';
import type { Labels } from '../labels.ts';
import { type Facts, has } from '../refiners/refiner.ts';
import { indexAround } from '../source.ts';
import { eachVote, oddsOf } from './linear.ts';
import { type Look, lookAt, messageGroups, placeGroups } from './look.ts';
import { flagName, kindName } from './messageLabels.ts';
import { type Part, type Place, partOf } from './places.ts';
import { CONCEPTS, MESSAGE_MODEL, PLACE_MODEL } from './weights.ts';

/** A number or a day, and the part that it plays in the plan. */
export type Played = { readonly place: Place; readonly part: Part; readonly odds: number };

export type Judgement = {
  readonly labels: Labels;
  readonly kinds: readonly Kind[];
  /** Every figure and day, whether it plays a part or none. */
  readonly places: readonly Place[];
  readonly played: readonly Played[];
};

/** Odds above a label's threshold, whichever way the label leans. */
const leans = (odds: Float64Array, name: string): number => {
  const index = MESSAGE_MODEL.labels.indexOf(name);
  return (odds[index] as number) - (MESSAGE_MODEL.thresholds[index] as number);
};

/** For each of some labels the clause that speaks most for it: where a reader would point. */
const pointAt = (
  { source }: Facts,
  { wording, subjects }: Look,
  names: readonly string[],
): Map<string, Span> => {
  const { clauses } = source;
  const whole: Span = { start: 0, end: source.text.length };
  if (clauses.length < 2 || names.length === 0)
    return new Map(names.map((name) => [name, clauses[0] ?? whole]));
  const { length: width } = MESSAGE_MODEL.labels;
  const spoken = new Float64Array(clauses.length * width);
  for (const { hashes, starts } of [wording, subjects])
    hashes.forEach((hash, i) => {
      const clause = indexAround(clauses, starts[i] as number);
      if (clause < 0) return;
      eachVote(MESSAGE_MODEL, hash, (label, share) => {
        spoken[clause * width + label] = (spoken[clause * width + label] as number) + share;
      });
    });
  return new Map(
    names.map((name) => {
      const label = MESSAGE_MODEL.labels.indexOf(name);
      const votes = clauses.map((_, clause) => spoken[clause * width + label] as number);
      return [name, clauses[votes.indexOf(Math.max(...votes))] ?? whole];
    }),
  );
};

const play = (facts: Facts, look: Look): Played[] =>
  look.places.flatMap((place, index) => {
    const odds = oddsOf(PLACE_MODEL, placeGroups(facts, look, index));
    const part = partOf(place, odds, PLACE_MODEL.thresholds);
    return part ? [{ place, ...part }] : [];
  });

type Weighed = {
  readonly look: Look;
  readonly played: readonly Played[];
  readonly odds: Float64Array;
};

const weigh = (labels: Labels, facts: Facts): Weighed => {
  const look = lookAt(facts, CONCEPTS);
  const played = play(facts, look);
  const parts = played.map(({ part }) => part);
  return { look, played, odds: oddsOf(MESSAGE_MODEL, messageGroups(labels, facts, look, parts)) };
};

/** The logarithm of the odds of every label, and how far it lies above the label's threshold: for measuring. */
export const oddsOfLabels = (
  labels: Labels,
  facts: Facts,
): ReadonlyMap<string, { odds: number; above: number }> => {
  const { odds } = weigh(labels, facts);
  return new Map(
    MESSAGE_MODEL.labels.map((label, i) => [
      label,
      { odds: odds[i] as number, above: (odds[i] as number) - (MESSAGE_MODEL.thresholds[i] as number) },
    ]),
  );
};

/** What the trained part makes of a message that the patterns have read. */
export const judge = (labels: Labels, facts: Facts): Judgement => {
  const { look, played, odds } = weigh(labels, facts);
  // Who says nothing does nothing.
  if (look.tokens.length === 0) return { labels, kinds: [], places: [], played: [] };
  const acts = actsOf(facts.source.side).filter((act) => leans(odds, act) > 0);
  const flags = FLAGS.filter((flag) => leans(odds, flagName(flag)) > 0);
  const fresh = [
    ...acts.filter((act) => !has(labels.acts, act)),
    ...flags.filter((flag) => !has(labels.flags, flag)).map(flagName),
  ];
  const points = pointAt(facts, look, fresh);
  const found = <L extends string>(known: readonly Found<L>[], label: L, name: string): Found<L>[] => {
    const span = points.get(name);
    return span ? [{ label, span, by: 'trained' }] : known.filter((one) => one.label === label);
  };
  return {
    labels: {
      acts: acts.flatMap((act) => found(labels.acts, act, act)),
      flags: flags.flatMap((flag) => found(labels.flags, flag, flagName(flag))),
      topics: labels.topics,
    },
    kinds: KINDS.filter((kind) => leans(odds, kindName(kind)) > 0),
    places: look.places,
    played,
  };
};
