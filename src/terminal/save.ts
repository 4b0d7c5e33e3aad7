import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../app/deps.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { progressOf } from '../app/progressView.ts';
import { reportOf } from '../app/reportView.ts';
import { zoneFor } from '../app/zoneOf.ts';
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

/**
 * Writes the report's picture and the page for the real call into a folder, which is made where it is missing, and a picture of
 * the progress where there is more than one rehearsal.
 */
export const save = async (
  deps: Deps,
  record: RehearsalRecord,
  { words, scores }: Screen,
  folder: string,
): Promise<Saved> => {
  const report = await reportOf(deps, record);
  if (!report) return { status: 'not_ended' };
  // What draws is loaded only for who wants a picture.
  const [{ reportPicture }, { progressPicture }] = await Promise.all([
    import('../pictures/reportPicture.ts'),
    import('../pictures/progressPicture.ts'),
  ]);
  const { owner, locale } = record;
  const zone = zoneFor(await deps.store.person(owner), locale);
  const progress = await progressOf(deps, owner, locale, zone);
  const name = `parley-${record.scenario}-${record.changedAt.slice(0, 10)}-${record.id.slice(0, 6)}`;
  const kept: [string, string | Buffer][] = [
    [`${name}.png`, await reportPicture(report, words, 'light', scores)],
    [`${name}.md`, report.script],
  ];
  if (progress.rows.length > 1)
    kept.push([
      `parley-progress-${progress.today}.png`,
      await progressPicture(progress, words, 'light', scores),
    ]);
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, data] of kept) await writeFile(join(folder, file), data);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return { status: 'unwritable', reason: String(error.code) };
    throw error;
  }
  return { status: 'saved', files: kept.map(([file]) => join(folder, file)) };
};
