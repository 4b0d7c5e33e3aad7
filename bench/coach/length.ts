import type { CoachNote } from '../../src/domain/reply.ts';
import type { Locale } from '../../src/domain/setting.ts';

/** The most that a note may be besides its rewrite: characters in Chinese, words in English. */
export const NOTE_LIMITS: Readonly<Record<Locale, number>> = { 'zh-CN': 60, 'zh-TW': 60, en: 40 };

/** How long a note is: what is praised, what is quoted, the goal and the advice of its first finding. */
export const lengthOf = (note: CoachNote | null, locale: Locale): number => {
  const { mended, praise, findings = [] } = note ?? {};
  const [first] = findings;
  const text = [mended, praise, first?.quote, first?.goal, first?.advice]
    .filter((part) => part !== undefined)
    .join(' ');
  return locale === 'en'
    ? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    : [...text.replace(/\s/g, '')].length;
};
