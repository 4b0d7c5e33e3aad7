import type { Locale } from '../domain/setting.ts';

/** The most that a note may be besides its rewrite, to be read between two messages: characters in Chinese, words in English. */
export const LONGEST_NOTE: Readonly<Record<Locale, number>> = { 'zh-CN': 60, 'zh-TW': 60, en: 40 };

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

export const lengthIn = (text: string, locale: Locale): number =>
  locale === 'en' ? wordsOf(text).length : [...text.replace(/\s/gu, '')].length;

/** The beginning of a text, with … where something is gone. */
export const cutTo = (text: string, most: number, locale: Locale): string => {
  if (lengthIn(text, locale) <= most) return text;
  const cut =
    locale === 'en' ? text.split(/\s+/u).slice(0, most).join(' ') : [...text].slice(0, most - 1).join('');
  return `${cut}…`;
};
