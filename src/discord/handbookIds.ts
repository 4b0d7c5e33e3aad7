import { z } from 'zod';
import { LOCALES, type Locale } from '../domain/setting.ts';

/** The page before the first section, and whichever is picked from a list. */
export const START = 'start';
export const PICKED = 'picked';

/** A place in a handbook: `open` shows it anew, `page` turns to it in the message that is there. */
export type HandbookId = {
  readonly does: 'open' | 'page';
  readonly scenario: string;
  readonly locale: Locale;
  /** A section by its id, START or PICKED. */
  readonly section: string;
};

const WORD = /^[a-z0-9][a-z0-9-]{0,39}$/;
const partsSchema = z.tuple([
  z.literal('handbook'),
  z.enum(['open', 'page']),
  z.string().regex(WORD),
  z.enum(LOCALES),
  z.string().regex(WORD),
]);

/** "handbook:open:mall:zh-CN:numbers"; at most 100 characters. */
export const makeHandbookId = ({ does, scenario, locale, section }: HandbookId): string =>
  ['handbook', does, scenario, locale, section].join(':');

/** Undefined for whatever is no place in a handbook. */
export const parseHandbookId = (text: string): HandbookId | undefined => {
  const parts = partsSchema.safeParse(text.split(':'));
  if (!parts.success) return undefined;
  const [, does, scenario, locale, section] = parts.data;
  return { does, scenario, locale, section };
};
