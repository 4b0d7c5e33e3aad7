import * as OpenCC from 'opencc-js';
import { z } from 'zod';
import type { Locale } from '../domain/setting.ts';

/** Terms whose Taiwan wording is chosen by a person, because conversion alone would mislead: 征信 → 聯徵. */
export const glossarySchema = z.record(z.string().min(1), z.string().min(1));
export type Glossary = z.infer<typeof glossarySchema>;

/**
 * Makes a converter of our own Simplified lines into Traditional ones for Taiwan. Slots in braces and the
 * glossary's terms pass through; a person's own words are never converted.
 */
export const makeTraditional = (glossary: Glossary): ((text: string) => string) => {
  // Its dictionaries take a while to build, and many runs show no Traditional text at all.
  let converter: ReturnType<typeof OpenCC.Converter> | undefined;
  const convert = (text: string): string => {
    converter ??= OpenCC.Converter({ from: 'cn', to: 'twp' });
    return converter(text);
  };
  const terms = Object.keys(glossary).sort((a, b) => b.length - a.length);
  const kept = new RegExp(`(\\{[^}]*\\}${terms.map((term) => `|${RegExp.escape(term)}`).join('')})`, 'u');
  return (text) =>
    text
      .split(kept)
      .map((part, i) => (i % 2 === 0 ? convert(part) : (glossary[part] ?? part)))
      .join('');
};

/** The texts of our two languages, and the Traditional one made when it is first asked for. */
export const inThreeLocales = <T>(
  chinese: T,
  english: T,
  convert: (text: string) => string,
): Readonly<Record<Locale, T>> => {
  let traditional: T | undefined;
  return {
    'zh-CN': chinese,
    en: english,
    get 'zh-TW'() {
      traditional ??= convertTexts(chinese, convert);
      return traditional;
    },
  };
};

/** Converts every text inside a value, keys left as they are. */
const convertTexts = <T>(value: T, convert: (text: string) => string): T => {
  if (typeof value === 'string') return convert(value) as T;
  if (Array.isArray(value)) return value.map((item) => convertTexts(item, convert)) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, convertTexts(item, convert)]),
    ) as T;
  return value;
};
