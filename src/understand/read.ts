import type { PlainDate } from '../domain/calendar.ts';
import type { Cue } from '../domain/cue.ts';
import type { Locale, Side } from '../domain/setting.ts';
import type { Found, Utterance } from '../domain/utterance.ts';
import { readLabels } from './labels.ts';
import { readMentions } from './readers/mentions.ts';
import { readSecrets } from './readers/secrets.ts';
import { refineAnswers, refineQuestions } from './refiners/answers.ts';
import { refineIdentity } from './refiners/identity.ts';
import { refineManner } from './refiners/manner.ts';
import { refineMisfortune } from './refiners/misfortune.ts';
import { refinePromises } from './refiners/promises.ts';
import { refinePropose } from './refiners/propose.ts';
import { refineRamble } from './refiners/ramble.ts';
import type { Refiner } from './refiners/refiner.ts';
import { refineRelevance } from './refiners/relevance.ts';
import { refineTension } from './refiners/tension.ts';
import { refineUnique } from './refiners/unique.ts';
import { type Source, sourceOf } from './source.ts';
import { readTerms } from './terms/alternatives.ts';

export type ReadingContext = {
  readonly side: Side;
  /** The day on which the message is said; dates in it resolve against this day. */
  readonly now: PlainDate;
  readonly locale?: Locale;
  /** What the counterpart's last line asked for: 'identity', 'reason', 'willingness', 'means', 'evidence', 'figure', 'date', 'plan', 'confirmation'. */
  readonly asked?: readonly string[];
  readonly cues?: readonly Cue[];
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
  refineUnique,
];

const readCues = (source: Source, cues: readonly Cue[]): Found<string>[] =>
  cues.flatMap(({ id, patterns }) => {
    for (const pattern of patterns) {
      // A pattern of the content may carry `g` and with it a position; the search must not depend on it.
      const at = source.text.search(pattern);
      if (at < 0) continue;
      const length =
        source.text.slice(at).match(new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')))?.[0]
          .length ?? 0;
      return [{ label: id, span: { start: at, end: at + length }, by: 'cue' }];
    }
    return [];
  });

/** Reads one message: what it does, raises, touches and states. Never throws; an unclear message is an empty utterance. */
export const read = (text: string, context: ReadingContext): Utterance => {
  const source = sourceOf(text, context);
  const secrets = readSecrets(source.text);
  const mentions = readMentions(source, secrets);
  const terms = readTerms(source, mentions);
  const facts = { source, terms, mentions, secrets };
  const labels = REFINERS.reduce((current, refine) => refine(current, facts), readLabels(source));
  return {
    locale: source.locale,
    ...labels,
    cues: readCues(source, context.cues ?? []),
    terms,
    mentions,
    secrets: secrets.map(({ start, end }) => ({ start, end })),
    length: text.length,
  };
};
