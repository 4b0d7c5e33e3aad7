import { type APIMessageTopLevelComponent, ComponentType, type RawFile } from 'discord.js';
import type { Payload } from '../app/payload.ts';
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
  const { report } = payload;
  // What draws is loaded with the first report.
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  const described = Object.entries(report.dimensions).map(
    ([name, value]) =>
      `${words.dimensions[name as keyof Interface['dimensions']]} ${value ?? words.report.untouched}`,
  );
  return {
    files: [
      { name: PICTURE, contentType: 'image/png', data: await reportPicture(report, words, 'dark', 'shown') },
      { name: SCRIPT, contentType: 'text/markdown', data: report.script },
    ],
    components: [
      {
        type: ComponentType.MediaGallery,
        items: [
          {
            media: { url: `attachment://${PICTURE}` },
            description: clip(
              `${words.report.dimensions}${words.colon}${described.join(words.list)}`,
              MOST_DESCRIPTION,
            ),
          },
        ],
      },
      { type: ComponentType.File, file: { url: `attachment://${SCRIPT}` } },
    ],
  };
};
