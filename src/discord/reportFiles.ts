import { type APIMessageTopLevelComponent, ComponentType, type RawFile } from 'discord.js';
import { hindsightRows } from '../app/hindsightRows.ts';
import type { Payload } from '../app/payload.ts';
import type { ReportView } from '../app/reportView.ts';
import type { Interface } from '../content/interface.ts';
import type { Scores } from '../domain/setting.ts';
import { clip } from './render/text.ts';

type Files = {
  readonly files: readonly RawFile[];
  /** Where they stand in the message. */
  readonly components: readonly APIMessageTopLevelComponent[];
};

/** Draws a report as a PNG. */
export type DrawReport = (report: ReportView, words: Interface, scores: Scores) => Promise<Buffer>;

/** What draws is loaded with the first report. */
export const drawReport: DrawReport = async (report, words, scores) => {
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  return reportPicture(report, words, 'dark', scores);
};

const PICTURE = 'report.png';
const SCRIPT = 'script.md';
/** Discord's limit for the description of a picture. */
export const MOST_DESCRIPTION = 1024;

/** What the picture shows, for those who cannot see it: the seven sides, then the two lines point by point. */
const describe = (report: ReportView, words: Interface, scores: Scores): string => {
  const standing = hindsightRows(report.hindsight, words).find(
    ({ title }) => title === words.hindsight.standing,
  );
  const lines = [
    words.places[report.outcome],
    ...(scores === 'hidden' ? [] : [dimensionsIn(report, words)]),
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
  const { report, scores = 'shown' } = payload;
  const data = await draw(report, words, scores).catch((error: unknown) => {
    undrawn(error);
    return undefined;
  });
  const picture: Files = data
    ? {
        files: [{ name: PICTURE, contentType: 'image/png', data }],
        components: [
          {
            type: ComponentType.MediaGallery,
            items: [
              { media: { url: `attachment://${PICTURE}` }, description: describe(report, words, scores) },
            ],
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

const dimensionsIn = ({ dimensions }: ReportView, words: Interface): string => {
  const values = Object.entries(dimensions).map(
    ([name, value]) =>
      `${words.dimensions[name as keyof Interface['dimensions']]} ${value ?? words.report.untouched}`,
  );
  return `${words.report.dimensions}${words.colon}${values.join(words.list)}`;
};
