import type { Act } from '../domain/act.ts';
import type { Flag } from '../domain/flag.ts';
import type { Topic } from '../domain/topic.ts';
import type { Found } from '../domain/utterance.ts';
import { LATIN_ANSWERS } from './en/answers.ts';
import { LATIN_ASKING } from './en/asking.ts';
import { LATIN_CHAT } from './en/chat.ts';
import { LATIN_CLOSING } from './en/closing.ts';
import { LATIN_CONCESSIONS } from './en/concessions.ts';
import { LATIN_COURTESY } from './en/courtesy.ts';
import { LATIN_CREDITOR } from './en/creditor.ts';
import { LATIN_EVASION } from './en/evasion.ts';
import { LATIN_HARDSHIP } from './en/hardship.ts';
import { LATIN_HOSTILITY } from './en/hostility.ts';
import { LATIN_INTEGRITY } from './en/integrity.ts';
import { LATIN_MEANS } from './en/means.ts';
import { LATIN_PROPOSALS } from './en/proposals.ts';
import { LATIN_STANDING } from './en/standing.ts';
import { LATIN_TOPICS } from './en/topics.ts';
import { type Lexicon, lexiconOf, readRules } from './rule.ts';
import type { Source } from './source.ts';
import { HAN_ANSWERS } from './zh/answers.ts';
import { HAN_ASKING } from './zh/asking.ts';
import { HAN_CHAT } from './zh/chat.ts';
import { HAN_CLOSING } from './zh/closing.ts';
import { HAN_CONCESSIONS } from './zh/concessions.ts';
import { HAN_COURTESY } from './zh/courtesy.ts';
import { HAN_CREDITOR } from './zh/creditor.ts';
import { HAN_EVASION } from './zh/evasion.ts';
import { HAN_HARDSHIP } from './zh/hardship.ts';
import { HAN_HOSTILITY } from './zh/hostility.ts';
import { HAN_INTEGRITY } from './zh/integrity.ts';
import { HAN_MEANS } from './zh/means.ts';
import { HAN_PROPOSALS } from './zh/proposals.ts';
import { HAN_STANDING } from './zh/standing.ts';
import { HAN_TOPICS } from './zh/topics.ts';

/** What the readers propose; the refiners then keep, drop and add. */
export type Labels = {
  readonly acts: readonly Found<Act>[];
  readonly flags: readonly Found<Flag>[];
  readonly topics: readonly Found<Topic>[];
};

type Language = {
  readonly name: string;
  readonly writes: RegExp;
  readonly acts: Lexicon<Act>;
  readonly flags: Lexicon<Flag>;
  readonly topics: Lexicon<Topic>;
};

const LANGUAGES: readonly Language[] = [
  {
    name: 'zh',
    // "3Q" and the like are written without a single Han character.
    writes: /\p{Script=Han}|\dq/u,
    acts: lexiconOf(
      HAN_COURTESY,
      HAN_STANDING,
      HAN_HARDSHIP,
      HAN_MEANS,
      HAN_ANSWERS,
      HAN_CLOSING,
      HAN_CONCESSIONS,
      HAN_PROPOSALS,
      HAN_ASKING,
      HAN_CREDITOR,
    ),
    flags: lexiconOf(HAN_HOSTILITY, HAN_EVASION, HAN_INTEGRITY, HAN_CHAT),
    topics: lexiconOf(HAN_TOPICS),
  },
  {
    name: 'en',
    // "k", "y" and "n" are whole answers.
    writes: /[a-z]{2}|\b[kyn]\b/,
    acts: lexiconOf(
      LATIN_COURTESY,
      LATIN_STANDING,
      LATIN_HARDSHIP,
      LATIN_MEANS,
      LATIN_ANSWERS,
      LATIN_CLOSING,
      LATIN_CONCESSIONS,
      LATIN_PROPOSALS,
      LATIN_ASKING,
      LATIN_CREDITOR,
    ),
    flags: lexiconOf(LATIN_HOSTILITY, LATIN_EVASION, LATIN_INTEGRITY, LATIN_CHAT),
    topics: lexiconOf(LATIN_TOPICS),
  },
];

/** Runs the lexicon of each language that the message is written in; a mixed message is read with both. */
export const readLabels = (source: Source): Labels => {
  const languages = LANGUAGES.filter(({ writes }) => writes.test(source.own));
  return {
    acts: languages.flatMap(({ name, acts }) => readRules(source, acts, name)),
    flags: languages.flatMap(({ name, flags }) => readRules(source, flags, name)),
    topics: languages.flatMap(({ name, topics }) => readRules(source, topics, name)),
  };
};
