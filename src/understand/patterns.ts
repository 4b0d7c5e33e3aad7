import type { PlainDate } from '../domain/calendar.ts';
import type { Locale, Side } from '../domain/setting.ts';
import { type Labels, readLabels } from './labels.ts';
import { readMentions } from './readers/mentions.ts';
import { readSecrets } from './readers/secrets.ts';
import { refineAnswers, refineQuestions } from './refiners/answers.ts';
import { refineIdentity } from './refiners/identity.ts';
import { refineManner } from './refiners/manner.ts';
import { refineMisfortune } from './refiners/misfortune.ts';
import { refinePromises } from './refiners/promises.ts';
import { refinePropose } from './refiners/propose.ts';
import { refineRamble } from './refiners/ramble.ts';
import type { Facts, Refiner } from './refiners/refiner.ts';
import { refineRelevance } from './refiners/relevance.ts';
import { refineTension } from './refiners/tension.ts';
import { sourceOf } from './source.ts';
import { readTerms } from './terms/alternatives.ts';

export type ReadingContext = {
  readonly side: Side;
  /** The day on which the message is said; dates in it resolve against this day. */
  readonly now: PlainDate;
  readonly locale?: Locale;
  /** What the counterpart's last line asked for: 'identity', 'reason', 'willingness', 'means', 'evidence', 'figure', 'date', 'plan', 'confirmation'. */
  readonly asked?: readonly string[];
};

/** Each refiner sees what those before it left: who speaks, what is put forward, what excludes what, then the manner. */
const REFINERS: readonly Refiner[] = [
  refineIdentity,
  refineTension,
  refineAnswers,
  refinePropose,
  refineQuestions,
  refinePromises,
  refineManner,
  refineMisfortune,
  refineRamble,
  refineRelevance,
];

/** What the patterns make of a message, before the trained part has its say. */
export const readPatterns = (text: string, context: ReadingContext): { facts: Facts; labels: Labels } => {
  const source = sourceOf(text, context);
  const secrets = readSecrets(source.text);
  const mentions = readMentions(source, secrets);
  const terms = readTerms(source, mentions);
  const facts = { source, terms, mentions, secrets };
  return { facts, labels: REFINERS.reduce((current, refine) => refine(current, facts), readLabels(source)) };
};
