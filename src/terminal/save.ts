import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../app/deps.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { reportOf } from '../app/reportView.ts';
import type { Screen } from './render.ts';

/** Writes the report's picture and the page for the real call into a folder; the files written, none before the end. */
export const save = async (
  deps: Deps,
  record: RehearsalRecord,
  { words, scores }: Screen,
  folder: string,
): Promise<string[]> => {
  const report = await reportOf(deps, record);
  if (!report) return [];
  // What draws is loaded only for who wants a picture.
  const { reportPicture } = await import('../pictures/reportPicture.ts');
  await mkdir(folder, { recursive: true });
  const name = `parley-${record.scenario}-${record.changedAt.slice(0, 10)}-${record.id.slice(0, 6)}`;
  const picture = join(folder, `${name}.png`);
  const script = join(folder, `${name}.md`);
  await writeFile(picture, await reportPicture(report, words, 'light', scores));
  await writeFile(script, report.script);
  return [picture, script];
};
