import { lawRows } from '../../app/lawRows.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import type { CoachNote, LawNotes } from '../../domain/reply.ts';
import type { Locale, Scores } from '../../domain/setting.ts';
import { ACCENTS, box, type Component } from './parts.ts';
import { clip, faint, plain, quoted, strong } from './text.ts';

/** Of the person's own words, this much is quoted. */
const QUOTE = 300;

/** The coach's note in a box of its own, coloured by verdict; the verdict stands in words too. */
export const renderNote = (words: Interface, note: CoachNote, scores: Scores): Component => {
  if (note.openings) return renderOpenings(words, note.openings);
  const findings = note.findings.map(({ quote, goal, advice, source }) =>
    [
      quote ? quoted(plain(fillText(words.coach.quote, { quote: clip(quote, QUOTE) }))) : '',
      fillText(words.coach.goal, { goal: plain(goal) }),
      plain(advice),
      faint(plain(fillText(words.coach.source, { title: source.title, section: source.section }))),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
  return box(
    note.appropriate ? ACCENTS.good : ACCENTS.advice,
    [
      strong(words.coach.title),
      ...(note.appropriate ? [words.coach.good] : []),
      ...(scores === 'shown' ? [fillText(words.coach.score, { score: note.score })] : []),
    ].join(' · '),
    note.mended ? plain(note.mended) : '',
    note.praise ? plain(note.praise) : '',
    ...findings,
    note.rewrite ? plain(fillText(words.coach.better, { text: note.rewrite })) : '',
  );
};

/** What the law says, with its sources and that it is no advice. */
export const lawText = (words: Interface, law: LawNotes, locale: Locale): string => {
  const { rules, notice } = lawRows(law, locale, words);
  return [
    ...rules.flatMap(({ says, source }) => [plain(says), faint(plain(source))]),
    faint(plain(notice)),
  ].join('\n');
};

/** The same in a box of its own, below the note. */
export const renderLaw = (words: Interface, law: LawNotes, locale: Locale): Component =>
  box(ACCENTS.calm, lawText(words, law, locale));

/** Openings to build on, for who asked for them. */
export const renderOpenings = (words: Interface, openings: readonly string[]): Component =>
  box(
    ACCENTS.calm,
    `${strong(words.coach.title)}\n${words.coach.opening}\n${openings.map((line) => `- ${plain(line)}`).join('\n')}`,
  );
