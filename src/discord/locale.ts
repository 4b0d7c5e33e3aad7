import type { Locale } from '../domain/setting.ts';

/** Ours by Discord's: "zh-TW" → zh-TW, "en-GB" or "fr" → en. */
export const localeOf = (discord: string): Locale =>
  discord === 'zh-CN' || discord === 'zh-TW' ? discord : 'en';

/** Under which names Discord knows our locales; its default language needs its own entry too. */
export const DISCORD_LOCALES = {
  'en-US': 'en',
  'zh-CN': 'zh-CN',
  'zh-TW': 'zh-TW',
} as const satisfies Readonly<Record<string, Locale>>;

/** A language in its own words. */
export const LANGUAGES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

const ZONES: Readonly<Partial<Record<Locale, string>>> = {
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
};

/** The zone of who has set none: by language, else the server's own. */
export const zoneOf = (locale: Locale): string =>
  ZONES[locale] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
