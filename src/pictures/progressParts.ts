import { MOST_ROWS } from '../app/progressRows.ts';
import type { ProgressView } from '../app/progressView.ts';
import type { Interface } from '../content/interface.ts';
import { DIMENSIONS } from '../content/rubric.ts';
import { dayOf, monthOf, type PlainDate } from '../domain/calendar.ts';
import type { Theme } from './theme.ts';

/** Room for the names of the seven sides, in units. */
export const LEFT = 118;

/** The rehearsals that a picture shows, the latest. */
export const rowsOf = (view: ProgressView): ProgressView['rows'] => view.rows.slice(-MOST_ROWS);

const dayText = (date: PlainDate): string => `${monthOf(date)}/${dayOf(date)}`;

export const legend = (top: number, colours: Theme, data: readonly string[]): object => ({
  top,
  left: 10,
  itemWidth: 18,
  itemHeight: 12,
  textStyle: { color: colours.ink, fontSize: 13 },
  data,
});

/** Rehearsals across, each with its day. */
export const days = (view: ProgressView, colours: Theme, gridIndex: number): object => ({
  gridIndex,
  type: 'category',
  data: rowsOf(view).map(({ date }) => dayText(date)),
  axisLabel: { color: colours.faint, fontSize: 12 },
  axisLine: { lineStyle: { color: colours.line } },
  axisTick: { show: false },
});

/** The seven sides downwards. */
export const sides = (words: Interface, colours: Theme, gridIndex: number): object => ({
  gridIndex,
  type: 'category',
  inverse: true,
  data: DIMENSIONS.map((name) => words.dimensions[name]),
  axisLabel: { color: colours.ink, fontSize: 14, width: LEFT - 16, overflow: 'truncate' },
  axisLine: { show: false },
  axisTick: { show: false },
});

/** Hollow in either theme. */
export const ring = (color: string, { paper }: Theme): object => ({
  color: paper,
  borderColor: color,
  borderWidth: 2.5,
  opacity: 1,
});
