import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../app/deps.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { progressOf } from '../app/progressView.ts';
import { reportOf } from '../app/reportView.ts';
import { zoneFor } from '../app/zoneOf.ts';
import type { Screen } from './render.ts';

/**
 * Writes the report's picture and the page for the real call into a folder, and a picture of the progress where there is
 * more than one rehearsal; the files written, none before the end.
 */
export const save = async (
  deps: Deps,
  record: RehearsalRecord,
  { words, scores }: Screen,
  folder: string,
): Promise<string[]> => {
  const report = await reportOf(deps, record);
  if (!report) return [];
  // What draws is loaded only for who wants a picture.
  const [{ reportPicture }, { progressPicture }] = await Promise.all([
    import('../pictures/reportPicture.ts'),
    import('../pictures/progressPicture.ts'),
  ]);
  await mkdir(folder, { recursive: true });
  const name = `parley-${record.scenario}-${record.changedAt.slice(0, 10)}-${record.id.slice(0, 6)}`;
  const picture = join(folder, `${name}.png`);
  const script = join(folder, `${name}.md`);
  await writeFile(picture, await reportPicture(report, words, 'light', scores));
  await writeFile(script, report.script);
  const { owner, locale } = record;
  const zone = zoneFor(await deps.store.person(owner), locale);
  const progress = await progressOf(deps, owner, locale, zone);
  if (progress.rows.length < 2) return [picture, script];
  const over = join(folder, `parley-progress-${progress.today}.png`);
  await writeFile(over, await progressPicture(progress, words, 'light', scores));
  return [picture, script, over];
};
