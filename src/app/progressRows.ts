import { fillText, type Interface } from '../content/interface.ts';
import { DIMENSIONS, type Dimension } from '../content/rubric.ts';
import { formatDate } from '../domain/format.ts';
import type { Scores } from '../domain/setting.ts';
import type { Section } from './hindsightRows.ts';
import type { Goal, ProgressRow, ProgressView } from './progressView.ts';

/** So many rehearsals are shown one by one, the latest. */
export const MOST_ROWS = 10;

/** How a person's rehearsals went, in sections for any face. Where scores are hidden it says which skills came, and no number. */
export const progressRows = (view: ProgressView, words: Interface, scores: Scores): Section[] => {
  const { progress } = words;
  const rows = view.rows.slice(-MOST_ROWS);
  const earlier = view.rows.length - rows.length;
  const goals = (list: readonly Goal[]): string[] =>
    list.map(({ goal, n }) => (scores === 'shown' && n > 1 ? fillText(progress.times, { goal, n }) : goal));
  const sections: Section[] = [
    {
      title: progress.rehearsals,
      lines: [
        ...(earlier > 0 ? [fillText(progress.earlier, { n: earlier })] : []),
        ...rows.map((row) => rowText(row, view, words, scores)),
      ],
    },
    { title: progress.dimensions, lines: scores === 'shown' ? changes(view, words) : [] },
    { title: progress.came, lines: view.came },
    { title: progress.mended, lines: goals(view.mended) },
    { title: progress.missed, lines: goals(view.missed) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};

/** "11月22日 逾期了怎么谈（欠款一方，入门）：谈成，80分，用了提示". */
const rowText = (row: ProgressRow, view: ProgressView, words: Interface, scores: Scores): string => {
  const { progress } = words;
  const named = (names: readonly Dimension[]): string =>
    names.map((name) => words.dimensions[name]).join(progress.and);
  const skills = [
    ...(row.done.length > 0 ? [fillText(progress.done, { names: named(row.done) })] : []),
    ...(row.toPractise.length > 0 ? [fillText(progress.to_practise, { names: named(row.toPractise) })] : []),
  ];
  const marks = [
    ...(row.score === null ? [] : [fillText(words.coach.score, { score: row.score })]),
    ...(row.assisted > 0 ? [progress.assisted] : []),
  ];
  return fillText(progress.row, {
    date: formatDate(row.date, view.today, view.locale),
    title: row.title,
    side: words.sides[row.side],
    level: words.levels[row.level],
    result: [words.places[row.outcome], ...(scores === 'shown' ? marks : skills)].join(progress.comma),
  });
};

/** Each dimension's average, the latest beside the first, where there are enough for it to mean something. */
const changes = (view: ProgressView, words: Interface): string[] => {
  const { progress } = words;
  if (view.judged === 0) return [progress.none_judged];
  return [
    view.isCompared ? progress.compared : fillText(progress.too_few, { n: view.judged }),
    ...DIMENSIONS.map((name) => {
      const { first, latest } = view.dimensions[name];
      const value =
        latest === null
          ? words.report.untouched
          : first === null
            ? String(latest)
            : fillText(progress.change, { first, latest });
      return `${words.dimensions[name]}${words.colon}${value}`;
    }),
  ];
};
