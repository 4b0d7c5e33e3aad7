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
