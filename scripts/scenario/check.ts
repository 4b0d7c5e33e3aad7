import { basename, join, resolve } from 'node:path';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import type { ContentFile } from '../../src/content/readYaml.ts';
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
  const { plays, problems } = readPlays(folder);
  const misshapen = problems.map((problem) =>
    makeProblemLine({ ...problem, file: `scenarios/${id}/${problem.file}` }),
  );
  if ('problems' in parsed)
    return { faults: [...parsed.problems.map(makeProblemLine), ...misshapen], notes: [] };
  const pack = parsed.content.scenarios.get(id);
  if (!pack) return { faults: [`${path}: holds no scenario.yaml: add one`], notes: [] };

  const failed = plays.flatMap(({ file, play }) =>
    playOut(parsed.content, id, play).faults.map((fault) => `scenarios/${id}/${file}: ${fault}`),
  );
  const none = plays.length === 0 ? [`scenarios/${id}/plays: holds no play: add talks that must go so`] : [];
  const thin = LOCALES.flatMap((locale) =>
    thinLines(pack.scenario, pack.lines[locale]).map(
      ({ key, mood, variants }) =>
        `scenarios/${id}/lines.${locale}.yaml: ${key}, ${mood}: said in ${variants} way${variants === 1 ? '' : 's'}; three keep a talk from repeating itself`,
    ),
  );
  return {
    faults: [...misshapen, ...none, ...failed],
    notes: [
      ...thin,
      `${plays.length} plays, ${Object.keys(pack.lines['zh-CN'].lines).length} things to say in each language`,
    ],
  };
};
