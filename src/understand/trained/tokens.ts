import type { Mentions, Span } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';
import { hashOf } from './hash.ts';

/** A Chinese character, a word of another script, a mark, or what a reader made of a number. */
export type Token = Span & {
  readonly hash: number;
  /** Words are looked at from inside too: their beginnings tell "forging" and "forged" to be one. */
  readonly word: boolean;
};

const TOKEN =
  /\p{Script=Han}|[\p{L}\p{M}]+(?:'[\p{L}]+)*|\d+(?:[.,:]\d+)*|[?!]|[,.;。…\n]|□+|\p{Extended_Pictographic}/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const HAN = /^\p{Script=Han}/u;
const MARK = /^[,.;。…\n]/;
const DIGIT = /^\d/;

const QUOTED = hashOf('#quoted');
const NUMBER = hashOf('#number');
const PAUSE = hashOf('#pause');

/** What the readers find of numbers and days. */
export const MENTIONED = ['amounts', 'dates', 'durations', 'counts', 'percents'] as const;
const STANDS_FOR = Object.fromEntries(MENTIONED.map((kind) => [kind, hashOf(`#${kind}`)]));

/** What stands for a stretch that a reader has understood: any sum is as good as another. */
const readStretches = (mentions: Mentions): (Span & { hash: number })[] =>
  MENTIONED.flatMap((kind) =>
    mentions[kind].map(({ start, end }) => ({ start, end, hash: STANDS_FOR[kind] ?? 0 })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);

const plain = (text: string, start: number): Token => {
  const end = start + text.length;
  if (HAN.test(text)) return { start, end, hash: hashOf(text), word: false };
  if (LETTER.test(text)) return { start, end, hash: hashOf(text), word: true };
  if (MARK.test(text)) return { start, end, hash: PAUSE, word: false };
  if (DIGIT.test(text)) return { start, end, hash: NUMBER, word: false };
  if (text.startsWith('□')) return { start, end, hash: QUOTED, word: false };
  return { start, end, hash: hashOf(text), word: false };
};

/** The tokens of a word or a phrase alone, as a lexicon writes it. */
export const tokensIn = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => plain(match[0], match.index));

/** The message as the trained part sees it: quotations blank, numbers by what they are. */
export const tokensOf = ({ own }: Source, mentions: Mentions): Token[] => {
  const stretches = readStretches(mentions);
  const tokens: Token[] = [];
  let next = 0;
  let covered = 0;
  for (const match of own.matchAll(TOKEN)) {
    const start = match.index;
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= start) next++;
    const stretch = stretches[next];
    if (start < covered) continue;
    if (stretch && start >= stretch.start) {
      tokens.push({ ...stretch, word: false });
      covered = stretch.end;
    } else tokens.push(plain(match[0], start));
  }
  return tokens;
};
