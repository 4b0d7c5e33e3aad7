import STC from 'opencc-js/dict/STCharacters';
import TSC from 'opencc-js/dict/TSCharacters';
import type { Locale } from '../domain/setting.ts';

const keysOf = (dictionary: string): string[] =>
  dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '');

/** Characters that only one of the two scripts writes; those in both lists ("后", "里", "台") prove nothing. */
const traditional = new Set(keysOf(TSC));
const simplified = new Set(keysOf(STC));
/** Simplified keys that Traditional Chinese writes too, each with its own meaning there. */
for (const both of '后里台才干面谷斗丑几卜系制余出云了咸姜松郁范表布升占向朱吁舍仆党御致别合只伙旋曲涂团卷准托板冲卷游周家尽回同志胡欲沾冬注杰凶吃群床污灶烟异厘唇嘴岩搜于并')
  simplified.delete(both);

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** What a message is written in. A few Latin words in a Chinese sentence ("bonus没发") do not make it English. */
export const localeOf = (text: string, fallback?: Locale): Locale => {
  let han = 0;
  let latin = 0;
  let lean = 0;
  for (const character of text) {
    if (HAN.test(character)) {
      han++;
      if (traditional.has(character)) lean++;
      else if (simplified.has(character)) lean--;
    } else if (LATIN.test(character)) latin++;
  }
  if (han === 0 && latin < 2) return fallback ?? 'zh-CN';
  // A Han character says about as much as four Latin letters.
  if (han * 4 < latin) return 'en';
  if (lean !== 0) return lean > 0 ? 'zh-TW' : 'zh-CN';
  return fallback === 'zh-TW' ? 'zh-TW' : 'zh-CN';
};
