import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** In units; a phone's width, or so. */
export const WIDTH = 420;
/** Three pixels a unit: sharp on a phone. */
const SCALE = 3;
const FONT = 'Noto Sans SC';
const FONT_FILE = join(import.meta.dirname, '../../data/fonts/NotoSansSC-Regular.ttf');

/** A chart as PNG, in the font that is shipped: it looks the same on every machine. Drawn beside the event loop. */
export const drawPng = async (option: EChartsCoreOption, height: number): Promise<Buffer> => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ ...option, animation: false, textStyle: { fontFamily: FONT } });
    const picture = await renderAsync(chart.renderToSVGString(), {
      font: { fontFiles: [FONT_FILE], loadSystemFonts: false, defaultFontFamily: FONT },
      fitTo: { mode: 'width', value: WIDTH * SCALE },
    });
    return picture.asPng();
  } finally {
    chart.dispose();
  }
};
