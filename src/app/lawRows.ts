import { fillText, type Interface } from '../content/interface.ts';
import { formatDate } from '../domain/format.ts';
import type { LawNote, LawNotes } from '../domain/reply.ts';
import type { Locale } from '../domain/setting.ts';

/** Names the year of whatever day there is. */
const WITH_YEAR = '0001-01-01';

const dateOf = (date: string, locale: Locale, { law: words }: Interface): string =>
  date.length === 4 ? fillText(words.year, { year: date }) : formatDate(date, WITH_YEAR, locale);

const sourceOf = (note: LawNote, locale: Locale, words: Interface): string => {
  const { region, rule, body, inForce, issued, checked, address } = note;
  const since = inForce
    ? fillText(words.law.in_force, { date: dateOf(inForce, locale, words) })
    : fillText(words.law.issued, { date: dateOf(issued ?? '', locale, words) });
  return fillText(words.law.source, {
    region,
    rule,
    body,
    since,
    checked: dateOf(checked, locale, words),
    address,
  });
};

/** What the law says, each with its source and dates below it, and last that it is no advice. */
export const lawRows = (
  { notes, notice }: LawNotes,
  locale: Locale,
  words: Interface,
): {
  readonly rules: readonly { readonly says: string; readonly source: string }[];
  readonly notice: string;
} => ({
  rules: notes.map((note) => ({
    says: fillText(words.law.says, { text: note.says }),
    source: sourceOf(note, locale, words),
  })),
  notice,
});
