// First of all: it is unpacked while the patterns are made.
import './trained/weights.ts';

import type { Cue } from '../domain/cue.ts';
import type { Utterance } from '../domain/utterance.ts';
import { readCues } from './cues.ts';
import { type ReadingContext as PatternContext, readPatterns } from './patterns.ts';
import { refineCertain } from './refiners/certain.ts';
import { refineDoubts } from './refiners/doubts.ts';
import type { Refiner } from './refiners/refiner.ts';
import { refineRelevance } from './refiners/relevance.ts';
import { refineUnique } from './refiners/unique.ts';
import { settleTerms } from './terms/settled.ts';
import { judge } from './trained/judge.ts';
import type { weighCues } from './trained/learnedCues.ts';

export type ReadingContext = PatternContext & {
  readonly cues?: readonly Cue[];
  /** For who listens to cues that are learned, too. */
  readonly weighCues?: typeof weighCues;
};

/** What no vote can change: what follows from what, and what is certain without one. */
const LAST: readonly Refiner[] = [refineDoubts, refineCertain, refineRelevance, refineUnique];

/**
 * Reads one message: what it does, raises, touches and states. Patterns read first, the trained part weighs what
 * they found with the words of the message, and what is certain has the last word.
 * Never throws; an unclear message is an empty utterance.
 */
export const read = (text: string, context: ReadingContext): Utterance => {
  const patterned = readPatterns(text, context);
  const { facts, labels } = patterned;
  const judgement = judge(labels, facts);
  const terms = settleTerms(facts, judgement);
  const { source, secrets, mentions } = facts;
  const found = readCues(source, context.cues ?? []);
  const settled = LAST.reduce((current, refine) => refine(current, { ...facts, terms }), judgement.labels);
  return {
    locale: source.locale,
    ...settled,
    cues: context.weighCues?.(patterned, judgement, found) ?? found,
    terms,
    mentions,
    secrets: secrets.map(({ start, end }) => ({ start, end })),
    length: text.length,
  };
};
