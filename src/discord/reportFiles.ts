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

const NONE: Files = { files: [], components: [] };
const PICTURE = 'report.png';
const SCRIPT = 'script.md';
/** Discord's limit for the description of a picture. */
export const MOST_DESCRIPTION = 1024;

/** What a report has beside its text: its picture, told in words too, and the page for the real call. */
export const reportFiles = async (payload: Payload, words: Interface): Promise<Files> => {
  if (payload.kind === 'opening' || !payload.report) return NONE;
  const { report, scores = 'shown' } = payload;
  // What draws is loaded with the first report.
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  const described = [
    ...(scores === 'hidden' ? [] : [dimensionsIn(report, words)]),
    ...hindsightRows(report.hindsight, words)
      .filter(({ title }) => title === words.hindsight.standing)
      .map(({ title, lines }) => [title, ...lines].join(words.list)),
  ].join('\n');
  return {
    files: [
      { name: PICTURE, contentType: 'image/png', data: await reportPicture(report, words, 'dark', scores) },
      { name: SCRIPT, contentType: 'text/markdown', data: report.script },
    ],
    components: [
      {
        type: ComponentType.MediaGallery,
        items: [
          {
            media: { url: `attachment://${PICTURE}` },
            description: clip(described, MOST_DESCRIPTION),
          },
        ],
      },
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
