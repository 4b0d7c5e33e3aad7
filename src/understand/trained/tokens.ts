import type { Mentions, Span } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';
import { hashOf } from './hash.ts';
import { after, DIGIT, HAN, ITSELF, isInWord, isLetter, kindAt, PAUSE, QUOTED, WORD } from './units.ts';

/** A Chinese character, a word of another script, a mark, or what a reader made of a number. */
export type Token = Span & {
  readonly hash: number;
  /** Words are looked at from inside too: their beginnings tell "forging" and "forged" to be one. */
  readonly word: boolean;
};

const QUOTATION = hashOf('#quoted');
const NUMBER = hashOf('#number');
const PAUSED = hashOf('#pause');

/** What the readers find of numbers and days. */
export const MENTIONED = ['amounts', 'dates', 'durations', 'counts', 'percents'] as const;
const STANDS_FOR = Object.fromEntries(MENTIONED.map((kind) => [kind, hashOf(`#${kind}`)]));

/** What stands for a stretch that a reader has understood: any sum is as good as another. */
const readStretches = (mentions: Mentions): (Span & { hash: number })[] =>
  MENTIONED.flatMap((kind) =>
    mentions[kind].map(({ start, end }) => ({ start, end, hash: STANDS_FOR[kind] ?? 0 })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);

const endOfWord = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && isInWord(text, end)) end = after(text, end);
  while (text[end] === "'" && end + 1 < text.length && isLetter(text, end + 1)) {
    end++;
    while (end < text.length && isLetter(text, end)) end = after(text, end);
  }
  return end;
};

const isDigit = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === DIGIT;

/** "1,500", "12.5", "10:30". */
const endOfNumber = (text: string, start: number): number => {
  let end = start;
  while (isDigit(text, end)) end++;
  while ((text[end] === ',' || text[end] === '.' || text[end] === ':') && isDigit(text, end + 1)) {
    end++;
    while (isDigit(text, end)) end++;
  }
  return end;
};

const endOfQuotation = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && kindAt(text, end) === QUOTED) end++;
  return end;
};

/** Every token of a text, whatever the readers made of it; the rest of the text is none. */
export const tokensIn = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    let end = after(text, start);
    if (kind === HAN || kind === ITSELF)
      tokens.push({ start, end, hash: hashOf(text, start, end), word: false });
    else if (kind === WORD) {
      end = endOfWord(text, start);
      tokens.push({ start, end, hash: hashOf(text, start, end), word: true });
    } else if (kind === PAUSE) tokens.push({ start, end, hash: PAUSED, word: false });
    else if (kind === DIGIT) {
      end = endOfNumber(text, start);
      tokens.push({ start, end, hash: NUMBER, word: false });
    } else if (kind === QUOTED) {
      end = endOfQuotation(text, start);
      tokens.push({ start, end, hash: QUOTATION, word: false });
    }
    start = end;
  }
  return tokens;
};

/** The message as the trained part sees it: quotations blank, numbers by what they are. */
export const tokensOf = ({ own }: Source, mentions: Mentions): Token[] => {
  const stretches = readStretches(mentions);
  const plain = tokensIn(own);
  if (stretches.length === 0) return plain;
  const tokens: Token[] = [];
  let next = 0;
  let covered = 0;
  for (const token of plain) {
    const { start } = token;
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= start) next++;
    const stretch = stretches[next];
    if (start < covered) continue;
    if (stretch && start >= stretch.start) {
      tokens.push({ start: stretch.start, end: stretch.end, hash: stretch.hash, word: false });
      covered = stretch.end;
    } else tokens.push(token);
  }
  return tokens;
};
