import type { Locale } from '../domain/setting.ts';

/** What wordings need besides the message. Where the case is not named, its facts stay blank. */
export type Own = {
  readonly locale: Locale;
  readonly currency: string;
  readonly caseDigits?: string;
  /** Who the person is, and whom they talk to. */
  readonly who?: string;
  readonly counterpart?: string;
};
