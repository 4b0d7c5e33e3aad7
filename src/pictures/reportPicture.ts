import type { ReportView } from '../app/reportView.ts';
import { fillText, type Interface } from '../content/interface.ts';
import type { Scores } from '../domain/setting.ts';
import { drawPng } from './draw.ts';
import { THEMES, type Theme, type ThemeName } from './theme.ts';
import { titled } from './titled.ts';

const ROW = 30;
const TOP = 74;
const BETWEEN = 76;
const LINES = 190;
const LEFT = 118;
const RIGHT = 46;
const FULL = 100;

type Row = { readonly name: string; readonly value: number | null };

/** The seven sides, as far as the talk touched them, and how the counterpart stood after each message. */
export const reportPicture = (
  report: ReportView,
  words: Interface,
  theme: ThemeName,
  scores: Scores,
): Promise<Buffer> => {
  const colours = THEMES[theme];
  const rows: Row[] =
    scores === 'hidden'
      ? []
      : Object.entries(report.dimensions).map(([name, value]) => ({
          name: words.dimensions[name as keyof Interface['dimensions']],
          value,
        }));
  const bars = rows.length * ROW;
  const linesTop = TOP + bars + (rows.length > 0 ? BETWEEN : 0);
  const { standing } = report.hindsight;
  const score =
    report.score === null || scores === 'hidden'
      ? []
      : [fillText(words.coach.score, { score: report.score })];
  const option = {
    backgroundColor: colours.paper,
    title: [
      titled([words.places[report.outcome], ...score].join(' · '), 16, 19, colours.ink),
      ...(rows.length > 0 ? [titled(words.report.dimensions, 48, 13, colours.faint)] : []),
      titled(words.hindsight.standing, linesTop - 40, 13, colours.faint),
    ],
    legend: {
      top: linesTop - 22,
      left: 12,
      itemWidth: 22,
      textStyle: { color: colours.ink, fontSize: 13 },
      data: [words.coach.trust, words.coach.patience],
    },
    grid: [
      { left: LEFT, right: RIGHT, top: TOP, height: bars },
      { left: 40, right: 18, top: linesTop + 14, height: LINES - 40 },
    ],
    xAxis: [
      { gridIndex: 0, type: 'value', min: 0, max: FULL, show: false },
      {
        gridIndex: 1,
        type: 'category',
        data: standing.map(({ turn }) => String(turn)),
        axisLabel: { color: colours.faint, fontSize: 12 },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
    ],
    yAxis: [
      {
        gridIndex: 0,
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLabel: { color: colours.ink, fontSize: 14, width: LEFT - 16, overflow: 'truncate' },
        axisLine: { show: false },
        axisTick: { show: false },
      },
      {
        gridIndex: 1,
        type: 'value',
        min: 0,
        minInterval: 1,
        axisLabel: { color: colours.faint, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.line } },
      },
    ],
    series: [
      {
        type: 'bar',
        xAxisIndex: 0,
        yAxisIndex: 0,
        barWidth: 14,
        showBackground: true,
        backgroundStyle: { color: colours.track, borderRadius: 7 },
        itemStyle: { color: colours.first, borderRadius: 7 },
        data: rows.map(({ value }) => ({
          value: value ?? 0,
          label: {
            show: true,
            position: value === null ? 'insideLeft' : 'right',
            color: value === null ? colours.faint : colours.ink,
            fontSize: value === null ? 12 : 14,
            formatter: value === null ? words.report.untouched : String(value),
          },
        })),
      },
      line(
        words.coach.trust,
        standing.map(({ trust }) => trust),
        colours.first,
        'solid',
      ),
      line(
        words.coach.patience,
        standing.map(({ patience }) => patience),
        colours.second,
        'dashed',
      ),
    ],
  };
  return drawPng(option, linesTop + LINES);
};

/** Told apart by their dashes and marks, too. */
const line = (
  name: string,
  data: readonly number[],
  color: Theme['first'],
  type: 'solid' | 'dashed',
): object => ({
  type: 'line',
  name,
  xAxisIndex: 1,
  yAxisIndex: 1,
  data,
  symbol: type === 'solid' ? 'circle' : 'rect',
  symbolSize: 7,
  lineStyle: { color, width: 2.5, type },
  itemStyle: { color },
});
