/** The choices a person makes about a rehearsal. */
export const SIDES = ['debtor', 'creditor'] as const;
export type Side = (typeof SIDES)[number];

export const LEVELS = ['easy', 'standard', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A language in its own words. */
export const LANGUAGES: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

/** The zone of someone who has set none, by language; where there is none, the server's own. */
export const HOME_ZONES: Readonly<Partial<Record<Locale, string>>> = {
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
};

/** How much help the coach gives: nothing, what is missing, why, or how to say it. */
export const HELPS = ['off', 'nudge', 'reason', 'rewrite'] as const;
export type Help = (typeof HELPS)[number];

/** Whether scores are shown; hidden for who practises more calmly without them. */
export const SCORES = ['shown', 'hidden'] as const;
export type Scores = (typeof SCORES)[number];

/** The face through which a rehearsal is held; a process delivers only what belongs to its own. */
export const FACES = ['terminal', 'discord'] as const;
export type Face = (typeof FACES)[number];
