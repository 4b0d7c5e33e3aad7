import type { ProgressView } from '../app/progressView.ts';
import type { Interface } from '../content/interface.ts';
import { DIMENSIONS, type Dimension } from '../content/rubric.ts';
import { drawPng } from './draw.ts';
import { days, LEFT, legend, ring, rowsOf, sides } from './progressParts.ts';
import type { Theme } from './theme.ts';
import { titled } from './titled.ts';

const FULL = 100;
const LINE_TOP = 84;
const LINE = 120;
const BARS_TOP = LINE_TOP + LINE + 102;
const BAR_ROW = 44;
const BAR = 10;

/** The score of each rehearsal, and below it the averages of the seven sides. */
export const drawScores = (view: ProgressView, words: Interface, colours: Theme): Promise<Buffer> => {
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
        data: rowsOf(view).map(({ score, assisted }) => ({
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
