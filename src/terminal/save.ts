import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../app/deps.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { reportOf } from '../app/reportView.ts';
import { fillText, type Interface } from '../content/interface.ts';
import type { Screen } from './render.ts';

export type Saved =
  | { readonly status: 'saved'; readonly files: readonly string[] }
  | { readonly status: 'not_ended' }
  /** With the system's name of what stood in the way: "EACCES". */
  | { readonly status: 'unwritable'; readonly reason: string };

/** What came of saving, in a line. */
export const savedLine = ({ script }: Interface, folder: string, saved: Saved): string => {
  if (saved.status === 'saved') return fillText(script.saved, { files: saved.files.join('  ') });
  if (saved.status === 'not_ended') return script.not_ended;
  return fillText(script.unwritable, { folder, reason: saved.reason });
};

/** Writes the report's picture and the page for the real call into a folder, which is made where it is missing. */
export const save = async (
  deps: Deps,
  record: RehearsalRecord,
  { words, scores }: Screen,
  folder: string,
): Promise<Saved> => {
  const report = await reportOf(deps, record);
  if (!report) return { status: 'not_ended' };
  // What draws is loaded only for who wants a picture.
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  const image = await reportPicture(report, words, 'light', scores);
  const name = `parley-${record.scenario}-${record.changedAt.slice(0, 10)}-${record.id.slice(0, 6)}`;
  const picture = join(folder, `${name}.png`);
  const script = join(folder, `${name}.md`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(picture, image);
    await writeFile(script, report.script);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { status: 'unwritable', reason: String(error.code) };
    throw error;
  }
  return { status: 'saved', files: [picture, script] };
};
