import STC from 'opencc-js/dict/STCharacters';
import TSC from 'opencc-js/dict/TSCharacters';
import type { Locale } from '../domain/setting.ts';

const keysOf = (dictionary: string): string[] =>
  dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '');

/** Simplified keys that Traditional Chinese writes too, each with its own meaning there. */
const BOTH =
  '后里台才干面谷斗丑几卜系制余出云了咸姜松郁范表布升占向朱吁舍仆党御致别合只伙旋曲涂团卷准托板冲卷游周家尽回同志胡欲沾冬注杰凶吃群床污灶烟异厘唇嘴岩搜于并';

/** Characters that only one of the two scripts writes; those in both lists ("后", "里", "台") prove nothing. */
const made = () => {
  const simplified = new Set(keysOf(STC));
  for (const both of BOTH) simplified.delete(both);
  return { traditional: new Set(keysOf(TSC)), simplified };
};
/** Made for the first Chinese character: whoever only starts the program need not wait for it. */
let scripts: ReturnType<typeof made> | undefined;

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

const OTHER = 1;
const LETTER = 2;
const SHARED = 3;
const TRADITIONAL = 4;
const SIMPLIFIED = 5;

const kindOf = (character: string): number => {
  if (HAN.test(character)) {
    scripts ??= made();
    if (scripts.traditional.has(character)) return TRADITIONAL;
    return scripts.simplified.has(character) ? SIMPLIFIED : SHARED;
  }
  return LATIN.test(character) ? LETTER : OTHER;
};

/** Of which kind each unit is, once it has been met; 0 where that is not known yet, or where a unit is half a character. */
const kinds = new Uint8Array(2 ** 16);
const HALF = /^[\ud800-\udfff]/;

const kindAt = (text: string, at: number): number => {
  const first = text.charAt(at);
  if (HALF.test(first))
    return isPairEnd(text, at) ? OTHER : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const kind = kindOf(first);
  kinds[first.charCodeAt(0)] = kind;
  return kind;
};

const isPairEnd = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

const countKinds = (text: string): Uint32Array => {
  const counts = new Uint32Array(SIMPLIFIED + 1);
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] || kindAt(text, at);
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
};

const APOSTROPHES = "'’";
const isInWord = (text: string, at: number, kind: number): boolean => {
  if (kind === LETTER) return true;
  const unit = text.charAt(at);
  return (unit >= '0' && unit <= '9') || APOSTROPHES.includes(unit);
};

/** How much a stretch of a text says: its Chinese characters, and its words of Latin letters and digits. */
export const sizeOf = (text: string, start = 0, end = text.length): { han: number; words: number } => {
  let han = 0;
  let words = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const kind = kinds[text.charCodeAt(at)] || kindAt(text, at);
    // The second half of a character was counted with the first.
    if (kind === OTHER && at > start && isPairEnd(text, at)) continue;
    if (kind >= SHARED) han++;
    const goesOn = kind < SHARED && isInWord(text, at, kind);
    if (goesOn && !inWord) words++;
    inWord = goesOn;
  }
  return { han, words };
};

/** What a message is written in. A few Latin words in a Chinese sentence ("bonus没发") do not make it English. */
export const localeOf = (text: string, fallback?: Locale): Locale => {
  const [, , latin = 0, shared = 0, inTraditional = 0, inSimplified = 0] = countKinds(text);
  const han = shared + inTraditional + inSimplified;
  if (han === 0 && latin < 2) return fallback ?? 'zh-CN';
  // A Han character says about as much as four Latin letters.
  if (han * 4 < latin) return 'en';
  if (inTraditional !== inSimplified) return inTraditional > inSimplified ? 'zh-TW' : 'zh-CN';
  return fallback === 'zh-TW' ? 'zh-TW' : 'zh-CN';
};
