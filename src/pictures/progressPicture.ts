import { MOST_ROWS } from '../app/progressRows.ts';
import type { ProgressView } from '../app/progressView.ts';
import type { Interface } from '../content/interface.ts';
import { DIMENSIONS, type Dimension } from '../content/rubric.ts';
import { dayOf, monthOf, type PlainDate } from '../domain/calendar.ts';
import type { Scores } from '../domain/setting.ts';
import { drawPng } from './draw.ts';
import { THEMES, type Theme, type ThemeName } from './theme.ts';
import { titled } from './titled.ts';

const LEFT = 118;
const FULL = 100;

/**
 * How a person's latest rehearsals went: the score of each and the averages of the seven sides. Where scores are hidden,
 * which sides came in which rehearsal, and no number.
 */
export const progressPicture = (
  view: ProgressView,
  words: Interface,
  theme: ThemeName,
  scores: Scores,
): Promise<Buffer> =>
  scores === 'hidden' ? drawSkills(view, words, THEMES[theme]) : drawScores(view, words, THEMES[theme]);

const dayText = (date: PlainDate): string => `${monthOf(date)}/${dayOf(date)}`;

const legend = (top: number, colours: Theme, data: readonly string[]): object => ({
  top,
  left: 10,
  itemWidth: 18,
  itemHeight: 12,
  textStyle: { color: colours.ink, fontSize: 13 },
  data,
});

const days = (view: ProgressView, colours: Theme, gridIndex: number): object => ({
  gridIndex,
  type: 'category',
  data: view.rows.slice(-MOST_ROWS).map(({ date }) => dayText(date)),
  axisLabel: { color: colours.faint, fontSize: 12 },
  axisLine: { lineStyle: { color: colours.line } },
  axisTick: { show: false },
});

const sides = (words: Interface, colours: Theme, gridIndex: number): object => ({
  gridIndex,
  type: 'category',
  inverse: true,
  data: DIMENSIONS.map((name) => words.dimensions[name]),
  axisLabel: { color: colours.ink, fontSize: 14, width: LEFT - 16, overflow: 'truncate' },
  axisLine: { show: false },
  axisTick: { show: false },
});

const LINE_TOP = 84;
const LINE = 120;
const BARS_TOP = LINE_TOP + LINE + 102;
const BAR_ROW = 44;
const BAR = 10;

/** Hollow in either theme. */
const ring = (color: string, { paper }: Theme): object => ({
  color: paper,
  borderColor: color,
  borderWidth: 2.5,
  opacity: 1,
});

const drawScores = (view: ProgressView, words: Interface, colours: Theme): Promise<Buffer> => {
  const { progress } = words;
  const latest = view.isCompared ? progress.latest_three : progress.recent;
  const isTouched = (name: Dimension): boolean => view.dimensions[name].first !== null;
  const bar = (
    name: string,
    color: string,
    pick: (name: Dimension) => number | null,
    untouched: (name: Dimension) => string,
  ): object => ({
    type: 'bar',
    name,
    xAxisIndex: 1,
    yAxisIndex: 1,
    barWidth: BAR,
    barGap: '60%',
    showBackground: true,
    backgroundStyle: { color: colours.track, borderRadius: BAR / 2 },
    itemStyle: { color, borderRadius: BAR / 2 },
    data: DIMENSIONS.map((dimension) => {
      const value = pick(dimension);
      return {
        value: value ?? 0,
        label: {
          show: true,
          position: value === null ? 'insideLeft' : 'right',
          color: value === null ? colours.faint : colours.ink,
          fontSize: 12,
          formatter: value === null ? untouched(dimension) : String(value),
        },
      };
    }),
  });
  const option = {
    backgroundColor: colours.paper,
    title: [
      titled(progress.title, 16, 19, colours.ink),
      titled(progress.scores, 48, 13, colours.faint),
      titled(progress.dimensions, BARS_TOP - 58, 13, colours.faint),
    ],
    legend: legend(BARS_TOP - 34, colours, view.isCompared ? [progress.first_three, latest] : [latest]),
    grid: [
      { left: 40, right: 24, top: LINE_TOP, height: LINE },
      { left: LEFT, right: 56, top: BARS_TOP, height: DIMENSIONS.length * BAR_ROW },
    ],
    xAxis: [days(view, colours, 0), { gridIndex: 1, type: 'value', min: 0, max: FULL, show: false }],
    yAxis: [
      {
        gridIndex: 0,
        type: 'value',
        min: 0,
        max: FULL,
        interval: FULL / 2,
        axisLabel: { color: colours.faint, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      sides(words, colours, 1),
    ],
    series: [
      {
        type: 'line',
        xAxisIndex: 0,
        yAxisIndex: 0,
        connectNulls: true,
        symbolSize: 9,
        symbol: 'circle',
        lineStyle: { color: colours.first, width: 2.5 },
        label: {
          show: true,
          color: colours.ink,
          fontSize: 12,
          backgroundColor: colours.paper,
          padding: [1, 3],
        },
        data: view.rows.slice(-MOST_ROWS).map(({ score, assisted }) => ({
          value: score,
          itemStyle: assisted > 0 ? ring(colours.first, colours) : { color: colours.first },
        })),
      },
      ...(view.isCompared
        ? [
            bar(
              progress.first_three,
              colours.second,
              (name) => view.dimensions[name].first,
              () => words.report.untouched,
            ),
          ]
        : []),
      bar(
        latest,
        colours.first,
        (name) => view.dimensions[name].latest,
        // Once in a row is enough.
        (name) => (view.isCompared && !isTouched(name) ? '' : words.report.untouched),
      ),
    ],
  };
  return drawPng(option, BARS_TOP + DIMENSIONS.length * BAR_ROW + 16);
};

const DOTS_TOP = 112;
const DOT_ROW = 34;

const drawSkills = (view: ProgressView, words: Interface, colours: Theme): Promise<Buffer> => {
  const { progress } = words;
  const dots = (
    name: string,
    itemStyle: object,
    pick: (row: ProgressView['rows'][number]) => readonly Dimension[],
  ): object => ({
    type: 'scatter',
    name,
    symbol: 'circle',
    symbolSize: 15,
    itemStyle,
    data: view.rows
      .slice(-MOST_ROWS)
      .flatMap((row, i) => pick(row).map((dimension) => [i, DIMENSIONS.indexOf(dimension)])),
  });
  const option = {
    backgroundColor: colours.paper,
    title: [titled(progress.title, 16, 19, colours.ink), titled(progress.skills, 48, 13, colours.faint)],
    legend: legend(74, colours, [progress.skill_done, progress.skill_to_practise]),
    grid: [{ left: LEFT, right: 24, top: DOTS_TOP, height: DIMENSIONS.length * DOT_ROW }],
    xAxis: [days(view, colours, 0)],
    yAxis: [sides(words, colours, 0)],
    series: [
      dots(progress.skill_done, { color: colours.first, opacity: 1 }, ({ done }) => done),
      dots(progress.skill_to_practise, ring(colours.second, colours), ({ toPractise }) => toPractise),
    ],
  };
  return drawPng(option, DOTS_TOP + DIMENSIONS.length * DOT_ROW + 40);
};
