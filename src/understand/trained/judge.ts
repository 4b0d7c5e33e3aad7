import { actsOf } from '../../domain/act.ts';
import { overlaps } from '../../domain/clauses.ts';
import { FLAGS, type Flag } from '../../domain/flag.ts';
import type { Side } from '../../domain/setting.ts';
import { KINDS, type Kind } from '../../domain/terms.ts';
import type { Found } from '../../domain/utterance.ts';
import type { Labels } from '../labels.ts';
import { type Facts, has } from '../refiners/refiner.ts';
import { isSetAside } from '../terms/setAside.ts';
import { type Look, lookAt, messageGroups, placeGroups } from './look.ts';
import { flagName, kindName } from './messageLabels.ts';
import { oddsOf } from './network.ts';
import { type Part, type Place, partOf } from './places.ts';
import { pointAt, type Worked, workOut } from './pointAt.ts';
import { CONCEPTS, MESSAGE_MODEL, PLACE_MODEL } from './weights.ts';

/** A number or a day, and the part that it plays in the plan. */
export type Played = { readonly place: Place; readonly part: Part; readonly odds: number };

export type Judgement = {
  readonly labels: Labels;
  readonly kinds: readonly Kind[];
  /** Every figure and day, whether it plays a part or none. */
  readonly places: readonly Place[];
  readonly played: readonly Played[];
  readonly look: Look;
};

/**
 * Whoever is taken to despair, to deceive or to threaten is stopped in the middle of what they say. Where no pattern
 * has seen it, the trained part alone must be surer than the threshold asks that suits a rare label.
 */
const GRAVE = ['distress', 'deceive', 'threaten', 'overshare'] as const satisfies readonly Flag[];
type Grave = (typeof GRAVE)[number];
const isGrave = (flag: Flag): flag is Grave => (GRAVE as readonly Flag[]).includes(flag);
/** Those who collect are mostly taken for what they are not: they speak of papers, of the law and of what comes next. */
const GRAVE_FLOOR: Readonly<Record<Side, Readonly<Record<Grave, number>>>> = {
  debtor: { distress: -1.5, overshare: -1.5, deceive: -1.3, threaten: -0.8 },
  creditor: { distress: -0.5, overshare: -0.5, deceive: -0.5, threaten: -0.5 },
};

const INDEX = new Map(MESSAGE_MODEL.labels.map((name, index) => [name, index]));
const indexOf = (name: string): number => INDEX.get(name) ?? -1;

/** Odds above a label's threshold, whichever way the label leans. */
const leans = (odds: Float64Array, name: string): number => {
  const index = indexOf(name);
  return (odds[index] as number) - (MESSAGE_MODEL.thresholds[index] as number);
};

type Weighed = Worked & { readonly look: Look; readonly played: readonly Played[] };

/** "in two months" is a length of time and the day on which it ends; one stretch of text plays one part, the surest. */
const surestOfEach = (played: readonly Played[]): Played[] =>
  played.filter(
    (one) =>
      !played.some((other) => other !== one && overlaps(one.place, other.place) && other.odds > one.odds),
  );

const play = (facts: Facts, look: Look): Played[] =>
  surestOfEach(
    look.places.flatMap((place, index) => {
      if (isSetAside(facts.source, place)) return [];
      const odds = oddsOf(PLACE_MODEL, placeGroups(facts, look, index));
      const part = partOf(place, odds, PLACE_MODEL.thresholds);
      return part ? [{ place, ...part }] : [];
    }),
  );

const weigh = (labels: Labels, facts: Facts): Weighed => {
  const look = lookAt(facts, CONCEPTS);
  const played = play(facts, look);
  const parts = played.map(({ part }) => part);
  const { clauses } = facts.source;
  const groups = messageGroups(labels, facts, look, parts);
  return { look, played, ...workOut(MESSAGE_MODEL, groups, clauses.length + 1) };
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
  const weighed = weigh(labels, facts);
  const { look, played, odds } = weighed;
  // Who says nothing does nothing.
  if (look.tokens.length === 0) return { labels, kinds: [], places: [], played: [], look };
  const acts = actsOf(facts.source.side).filter((act) => leans(odds, act) > 0);
  const sureOf = (flag: Flag): boolean =>
    !isGrave(flag) ||
    has(labels.flags, flag) ||
    (odds[indexOf(flagName(flag))] as number) > GRAVE_FLOOR[facts.source.side][flag];
  const flags = FLAGS.filter((flag) => leans(odds, flagName(flag)) > 0 && sureOf(flag));
  const fresh = [
    ...acts.filter((act) => !has(labels.acts, act)),
    ...flags.filter((flag) => !has(labels.flags, flag)).map(flagName),
  ];
  const points = pointAt(MESSAGE_MODEL, facts.source, weighed, fresh);
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
    look,
  };
};
