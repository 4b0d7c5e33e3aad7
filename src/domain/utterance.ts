import type { Act } from './act.ts';
import type { PlainDate } from './calendar.ts';
import { isForCoach } from './cue.ts';
import type { Flag } from './flag.ts';
import type { Minor } from './money.ts';
import type { Locale } from './setting.ts';
import type { Terms } from './terms.ts';
import type { Topic } from './topic.ts';

/** A stretch of the message, in UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A label, where in the message it was seen, and which reader saw it. */
export type Found<Label extends string> = { readonly label: Label; readonly span: Span; readonly by: string };

export type AmountMention = Span & {
  readonly value: Minor | readonly [Minor, Minor];
  readonly currency?: string;
};
/** `measured`: told as a length of time from now ("三个月后"), which says how much later rather than on which day. */
export type DateMention = Span & { readonly date: PlainDate; readonly measured?: true };
export const DURATION_UNITS = ['day', 'week', 'month', 'year'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];
export type DurationMention = Span & { readonly n: number; readonly unit: DurationUnit };
/** A number of instalments: "12期", "12 months" where it counts payments. */
export type CountMention = Span & { readonly count: number };
/** A share of a hundred: 九折 and "10% off" are 10 off, `off` tells a reduction from a plain percentage. */
export type PercentMention = Span & { readonly percent: number; readonly off: boolean };

export type Mentions = {
  readonly amounts: readonly AmountMention[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly counts: readonly CountMention[];
  readonly percents: readonly PercentMention[];
};

/**
 * One message, read: what it does, raises, states and touches. It holds no prose, only labels, numbers and
 * spans, so that it can be kept in an event. An unclear message is an utterance with nothing in it.
 */
export type Utterance = {
  /** The language that the message is written in. */
  readonly locale: Locale;
  readonly acts: readonly Found<Act>[];
  readonly flags: readonly Found<Flag>[];
  readonly topics: readonly Found<Topic>[];
  /** Cues are patterns that the content defines (data/cues.yaml), by id. */
  readonly cues: readonly Found<string>[];
  readonly terms: Terms;
  readonly mentions: Mentions;
  /** Secrets given in full, and phone numbers: masked before anything is stored or shown. */
  readonly secrets: readonly Span[];
  /** Length of the message in UTF-16 units. */
  readonly length: number;
};

export const did = (utterance: Utterance, act: Act): boolean =>
  utterance.acts.some((found) => found.label === act);
export const raised = (utterance: Utterance, flag: Flag): boolean =>
  utterance.flags.some((found) => found.label === flag);
export const touched = (utterance: Utterance, topic: Topic): boolean =>
  utterance.topics.some((found) => found.label === topic);
export const cued = (utterance: Utterance, cue: string): boolean =>
  utterance.cues.some((found) => found.label === cue);

/** Neither label nor figure: nothing that could be answered. */
export const saysNothing = ({ acts, flags, topics, cues, mentions }: Utterance): boolean =>
  acts.length + flags.length + topics.length === 0 &&
  cues.every(({ label }) => isForCoach(label)) &&
  Object.values(mentions).every((list) => list.length === 0);
