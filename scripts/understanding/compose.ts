import { chance } from './chance.ts';
import type { CuedMessage } from './cueMessages.ts';

/** What holds of a message as a whole is gone where something stands beside it: a bare yes is bare no more. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(
  [
    'bare_deal',
    'bare_no',
    'bare_yes',
    'contribution',
    'demand',
    'dry',
    'flat_no',
    'leave',
    'no_answer',
    'ramble',
    'vague',
    'worry',
  ].map((name) => `meant_${name}`),
);

/** Longer ones hold something beside the cue already. */
const LONGEST = 160;
const ENDS = /[。.!！?？;；…]$/u;

const joined = (first: CuedMessage, second: CuedMessage, asked: CuedMessage['asked']): CuedMessage => {
  const isEnglish = first.locale === 'en';
  const text = first.text.trim();
  const ended = ENDS.test(text) ? text : `${text}${isEnglish ? '.' : '。'}`;
  return {
    ...first,
    asked,
    text: `${ended}${isEnglish ? ' ' : ''}${second.text.trim()}`,
    cues: [...new Set([...first.cues, ...second.cues])],
  };
};

/** A message said beside another, and the cues of which it is not known any more whether they hold. */
export type Composed = { readonly message: CuedMessage; readonly unknown: readonly string[] };

/**
 * Every short message beside another of its author: in practice a cue stands among ordinary business, which must not drown it.
 * The same every time.
 */
export const compose = (messages: readonly CuedMessage[], seed: number): Composed[] => {
  const random = chance(seed);
  const short = messages.filter(({ text }) => text.length <= LONGEST);
  return short.flatMap((message) => {
    const others = short.filter((other) => other.locale === message.locale && other !== message);
    const other = others[Math.floor(random() * others.length)];
    if (!other) return [];
    const asked = random() < 0.5 ? message.asked : other.asked;
    const both = random() < 0.5 ? joined(message, other, asked) : joined(other, message, asked);
    return [{ message: both, unknown: both.cues.filter((cue) => OF_THE_WHOLE.has(cue)) }];
  });
};
