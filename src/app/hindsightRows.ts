import { fillText, type Interface } from '../content/interface.ts';
import type { HindsightView } from './hindsightView.ts';

/** A heading and the lines below it. */
export type Section = { readonly title: string; readonly lines: readonly string[] };

const LONGEST = 120;

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line;
};

/** What a person can learn from a rehearsal, in sections for any face. The standing is told in words, for those who cannot see a line. */
export const hindsightRows = (view: HindsightView, { hindsight: words, list }: Interface): Section[] => {
  const { standing, best, toChange, practise, retries } = view;
  const course = (pick: (point: (typeof standing)[number]) => number): string =>
    standing.map(pick).join(' → ');
  const listed = (text: string, goals: readonly string[]): string[] =>
    goals.length > 0 ? [fillText(text, { goals: goals.join(list) })] : [];
  const sections: Section[] = [
    {
      title: words.lines,
      lines: [
        ...(best ? [fillText(words.best, { text: short(best.said) }), best.praise] : []),
        ...(toChange
          ? [
              fillText(words.change, { n: toChange.turn, text: short(toChange.said) }),
              fillText(words.towards, { goal: toChange.goal }),
            ]
          : []),
      ],
    },
    ...retries.map((retry) => ({
      title: fillText(words.retry, { n: retry.turn }),
      lines: [
        fillText(words.before, { text: short(retry.before) }),
        fillText(words.after, { text: short(retry.after) }),
        ...listed(words.mended, retry.mended),
        ...listed(words.added, retry.added),
        ...listed(words.missing, retry.missing),
        fillText(words.answered, { before: short(retry.answers.before), after: short(retry.answers.after) }),
      ],
    })),
    { title: words.practise, lines: practise ? [practise] : [] },
    {
      title: words.standing,
      lines:
        standing.length > 1
          ? [
              fillText(words.trust, { course: course(({ trust }) => trust) }),
              fillText(words.patience, { course: course(({ patience }) => patience) }),
            ]
          : [],
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};
