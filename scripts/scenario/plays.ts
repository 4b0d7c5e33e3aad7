import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Play, playSchema } from '../../src/content/play.ts';
import type { Problem } from '../../src/content/problem.ts';
import { readYaml } from '../../src/content/readYaml.ts';
import { SIDE_FOLDERS } from '../../src/content/scenario.ts';
import type { Side } from '../../src/domain/setting.ts';

export type NamedPlay = { readonly file: string; readonly play: Play };

/** The plays in a scenario's folder, and what is wrong with those that do not fit the schema. */
export const readPlays = (
  folder: string,
  side: Side,
): { readonly plays: readonly NamedPlay[]; readonly problems: readonly Problem[] } => {
  const under = `${SIDE_FOLDERS[side]}plays`;
  const plays: NamedPlay[] = [];
  const problems: Problem[] = [];
  let files: string[] = [];
  try {
    files = readdirSync(join(folder, under))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    // None were written.
  }
  for (const name of files) {
    const file = `${under}/${name}`;
    const read = readYaml({ path: file, text: readFileSync(join(folder, file), 'utf8') }, playSchema);
    problems.push(...read.problems);
    if (read.value) plays.push({ file, play: { ...read.value, side } });
  }
  return { plays, problems };
};
