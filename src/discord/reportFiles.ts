import { type APIMessageTopLevelComponent, ComponentType, type RawFile } from 'discord.js';
import { hindsightRows } from '../app/hindsightRows.ts';
import type { Payload } from '../app/payload.ts';
import type { ReportView } from '../app/reportView.ts';
import type { Interface } from '../content/interface.ts';
import { clip } from './render/text.ts';

type Files = {
  readonly files: readonly RawFile[];
  /** Where they stand in the message. */
  readonly components: readonly APIMessageTopLevelComponent[];
};

/** Draws a report as a PNG. */
export type DrawReport = (report: ReportView, words: Interface) => Promise<Buffer>;

/** What draws is loaded with the first report. */
export const drawReport: DrawReport = async (report, words) => {
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  return reportPicture(report, words, 'dark');
};

const PICTURE = 'report.png';
const SCRIPT = 'script.md';
/** Discord's limit for the description of a picture. */
const MOST_DESCRIPTION = 1024;

/** What the picture shows, for those who cannot see it: the seven sides, then the two lines point by point. */
const describe = (report: ReportView, words: Interface): string => {
  const sides = Object.entries(report.dimensions).map(
    ([name, value]) =>
      `${words.dimensions[name as keyof Interface['dimensions']]} ${value ?? words.report.untouched}`,
  );
  const standing = hindsightRows(report.hindsight, words).find(
    ({ title }) => title === words.hindsight.standing,
  );
  const lines = [
    words.places[report.outcome],
    `${words.report.dimensions}${words.colon}${sides.join(words.list)}`,
    ...(standing ? [standing.title, ...standing.lines] : []),
  ];
  return clip(lines.join('\n'), MOST_DESCRIPTION);
};

/** What a report has beside its text: its picture, told in words too, and the page for the real call. */
export const reportFiles = async (
  payload: Payload,
  words: Interface,
  draw: DrawReport,
  /** Told why the picture is missing; the rest is given all the same. */
  undrawn: (error: unknown) => void,
): Promise<Files> => {
  if (payload.kind === 'opening' || !payload.report) return { files: [], components: [] };
  const { report } = payload;
  const data = await draw(report, words).catch((error: unknown) => {
    undrawn(error);
    return undefined;
  });
  const picture: Files = data
    ? {
        files: [{ name: PICTURE, contentType: 'image/png', data }],
        components: [
          {
            type: ComponentType.MediaGallery,
            items: [{ media: { url: `attachment://${PICTURE}` }, description: describe(report, words) }],
          },
        ],
      }
    : { files: [], components: [] };
  return {
    files: [...picture.files, { name: SCRIPT, contentType: 'text/markdown', data: report.script }],
    components: [
      ...picture.components,
      { type: ComponentType.File, file: { url: `attachment://${SCRIPT}` } },
    ],
  };
};
