import type { CheckInView } from '../app/checkInView.ts';
import type { Screen } from './render.ts';
import { padTo, wrap } from './width.ts';

const INDENT = '  ';
const LABEL = 16;
const GAP = 2;

/** One row of the table, in as many lines as its longest cell takes. */
const tableRow = (cells: readonly string[], widths: readonly number[]): string[] => {
  const wrapped = cells.map((cell, i) => wrap(cell, (widths[i] ?? 0) - GAP));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    `${INDENT}${wrapped.map((lines, i) => padTo(lines[at] ?? '', widths[i] ?? 0)).join('')}`.trimEnd(),
  );
};

/** The card after the real call, in lines. */
export const renderCheckIn = (screen: Screen, view: CheckInView): string[] => {
  const { paint, words, width } = screen;
  const own = words.check_in;
  const cell = Math.floor((width - INDENT.length - LABEL) / 2);
  const widths = [LABEL, cell, cell];
  const indented = (text: string): string[] =>
    wrap(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
  return [
    '',
    ...wrap(view.title, width).map(paint.strong),
    ...(view.care === '' ? [] : ['', ...wrap(`♥ ${view.care}`, width)]),
    ...view.said.flatMap(({ label, text }) => ['', paint.strong(label), ...indented(text)]),
    '',
    ...wrap(view.heading, width).map(paint.strong),
    ...tableRow(['', own.rehearsed, own.real], widths).map(paint.faint),
    ...view.rows.flatMap(({ label, rehearsed, real }) => tableRow([label, rehearsed, real], widths)),
    ...(view.differences.length > 0
      ? ['', paint.strong(own.differences), ...view.differences.flatMap((line) => indented(`· ${line}`))]
      : []),
    ...(view.next === '' ? [] : ['', paint.strong(own.next_step), ...indented(view.next)]),
    '',
    ...wrap(view.privacy, width).map(paint.faint),
  ];
};
