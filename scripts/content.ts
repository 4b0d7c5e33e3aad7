import { join } from 'node:path';
import type { Content } from '../src/content/content.ts';
import { parsePack } from '../src/content/parsePack.ts';
import { makeProblemLine } from '../src/content/problem.ts';
import { readData } from '../src/files/readData.ts';

/** The product's own content. */
export const readContent = async (): Promise<Content> => {
  const parsed = parsePack(await readData(join(import.meta.dirname, '../data')));
  if ('problems' in parsed) throw new Error(parsed.problems.map(makeProblemLine).join('\n'));
  return parsed.content;
};
