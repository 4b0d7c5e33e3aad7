import { z } from 'zod';
import { LOCALES, type Locale } from './domain/setting.ts';

const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);

const settingsSchema = z.object({
  DATABASE_URL: z
    .preprocess(blankIsUnset, z.string().startsWith('sqlite:').default('sqlite:var/parley.db'))
    .describe('sqlite:PATH, for example sqlite:var/parley.db'),
  DISCORD_TOKEN: z.preprocess(blankIsUnset, z.string().optional()).describe("a bot's token"),
  DISCORD_API_BASE: z
    .preprocess(blankIsUnset, z.url({ protocol: /^https?$/ }).optional())
    .describe('an address like http://127.0.0.1:9000/api'),
  PARLEY_KEYS: z.preprocess(blankIsUnset, z.string().optional()).describe('keys as id:base64,id2:base64'),
  LOG_LEVEL: z
    .preprocess(
      blankIsUnset,
      z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    )
    .describe('fatal, error, warn, info, debug, trace or silent'),
});

export type Config = {
  readonly databaseUrl: string;
  readonly discordToken?: string;
  readonly discordApiBase?: string;
  readonly keys?: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** From LANG, for who has not chosen. */
  readonly locale: Locale;
};

/** What is wrong with the settings, one line. */
export class ConfigProblem extends Error {}

/** Reads the environment; throws a ConfigProblem that names the setting and its valid values. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof settingsSchema.shape;
    throw new ConfigProblem(`${name} is "${env[name]}"; it takes ${settingsSchema.shape[name].description}.`);
  }
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    ...(settings.DISCORD_TOKEN ? { discordToken: settings.DISCORD_TOKEN } : {}),
    ...(settings.DISCORD_API_BASE ? { discordApiBase: settings.DISCORD_API_BASE } : {}),
    ...(settings.PARLEY_KEYS ? { keys: settings.PARLEY_KEYS } : {}),
    logLevel: settings.LOG_LEVEL,
    locale: localeOf(env.LC_ALL || env.LANG || ''),
  };
};

/** "zh_TW.UTF-8" → zh-TW, "en_GB.UTF-8" → en; Chinese first where it says neither. */
const localeOf = (lang: string): Locale => {
  const found = LOCALES.find((locale) =>
    lang.replace('_', '-').toLowerCase().startsWith(locale.toLowerCase()),
  );
  return found ?? (/^zh_(HK|MO|Hant)/i.test(lang) ? 'zh-TW' : 'zh-CN');
};
