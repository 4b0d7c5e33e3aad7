import { lengthIn } from '../../src/coach/length.ts';
import type { CoachNote } from '../../src/domain/reply.ts';
import type { Locale } from '../../src/domain/setting.ts';

/** How long a note is: what is praised, and what its first finding quotes, aims at and advises. */
export const lengthOf = (note: CoachNote | null, locale: Locale): number => {
  const { mended, praise, findings = [] } = note ?? {};
  const [first] = findings;
  const parts = [mended, praise, first?.quote, first?.goal, first?.advice];
  return lengthIn(parts.filter((part) => part !== undefined).join(' '), locale);
};
