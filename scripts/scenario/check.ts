import { basename, join, resolve } from 'node:path';
import { type SidePack, sidesOf } from '../../src/content/content.ts';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import type { ContentFile } from '../../src/content/readYaml.ts';
import { SIDE_FOLDERS } from '../../src/content/scenario.ts';
import { SIDES } from '../../src/domain/setting.ts';
import { readData } from '../../src/files/readData.ts';
import { thinLines } from './coverage.ts';
import { playOut } from './playOut.ts';
import { readPlays } from './plays.ts';

const DATA = join(import.meta.dirname, '../../data');
const LOCALES = ['zh-CN', 'en'] as const;

export type Checked = {
  /** What is wrong, a line each, with file, line and remedy. */
  readonly faults: readonly string[];
  /** What is worth knowing and no fault. */
  readonly notes: readonly string[];
};

/** The product's content with one scenario's folder put into it, wherever that folder lies. */
const withFolder = async (folder: string, id: string): Promise<ContentFile[]> => [
  ...(await readData(DATA)).filter(({ path }) => !path.startsWith(`scenarios/${id}/`)),
  ...(await readData(folder)).map(({ path, text }) => ({ path: `scenarios/${id}/${path}`, text })),
];

/** Validates a scenario's folder, plays its plays, and counts in how many ways each thing is said. */
export const checkScenario = async (path: string): Promise<Checked> => {
  const folder = resolve(path);
  const id = basename(folder);
  let files: ContentFile[];
  try {
    files = await withFolder(folder, id);
  } catch {
    return { faults: [`${path}: there is no such folder: name one that holds a scenario.yaml`], notes: [] };
  }
  const parsed = parsePack(files);
  const byside = SIDES.map((side) => ({ side, ...readPlays(folder, side) }));
  const misshapen = byside.flatMap(({ problems }) =>
    problems.map((problem) => makeProblemLine({ ...problem, file: `scenarios/${id}/${problem.file}` })),
  );
  if ('problems' in parsed)
    return { faults: [...parsed.problems.map(makeProblemLine), ...misshapen], notes: [] };
  const pack = parsed.content.scenarios.get(id);
  if (!pack) return { faults: [`${path}: holds no scenario.yaml: add one`], notes: [] };

  const failed = byside.flatMap(({ plays }) =>
    plays.flatMap(({ file, play }) =>
      playOut(parsed.content, id, play).faults.map((fault) => `scenarios/${id}/${file}: ${fault}`),
    ),
  );
  const thin = sidesOf(pack).flatMap((side) =>
    thinIn(pack[side] as SidePack, `scenarios/${id}/${SIDE_FOLDERS[side]}`),
  );
  const counts = byside
    .filter(({ side }) => pack[side])
    .map(
      ({ side, plays }) =>
        `${side}: ${plays.length} plays, ${Object.keys(pack[side]?.lines['zh-CN'].lines ?? {}).length} things to say in each language`,
    );
  return { faults: [...misshapen, ...failed], notes: [...thin, ...counts] };
};

const thinIn = ({ scenario, lines }: SidePack, folder: string): string[] =>
  LOCALES.flatMap((locale) =>
    thinLines(scenario, lines[locale]).map(
      ({ key, mood, variants }) =>
        `${folder}lines.${locale}.yaml: ${key}, ${mood}: said in ${variants} way${variants === 1 ? '' : 's'}; three keep a talk from repeating itself`,
    ),
  );
