import type { ProgressView } from '../app/progressView.ts';
import type { Interface } from '../content/interface.ts';
import { DIMENSIONS, type Dimension } from '../content/rubric.ts';
import { drawPng } from './draw.ts';
import { days, LEFT, legend, ring, rowsOf, sides } from './progressParts.ts';
import type { Theme } from './theme.ts';
import { titled } from './titled.ts';

const DOTS_TOP = 112;
const DOT_ROW = 34;

/** Which of the seven sides came in which rehearsal, without a number. */
export const drawSkills = (view: ProgressView, words: Interface, colours: Theme): Promise<Buffer> => {
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
    data: rowsOf(view).flatMap((row, i) => pick(row).map((dimension) => [i, DIMENSIONS.indexOf(dimension)])),
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
