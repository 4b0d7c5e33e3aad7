import { join } from 'node:path';
import type { Content, ScenarioPack } from '../../src/content/content.ts';
import { parsePack } from '../../src/content/parsePack.ts';
import { makeProblemLine } from '../../src/content/problem.ts';
import { readData } from '../../src/files/readData.ts';

export const DATA = join(import.meta.dirname, '..', '..', 'data');

const parsed = parsePack(await readData(DATA));
if ('problems' in parsed) throw new Error(parsed.problems.map(makeProblemLine).join('\n'));

/** The product's own content, as it is shipped. */
export const content: Content = parsed.content;

/** A scenario from the debtor's side. */
export const pack = (scenario: string): ScenarioPack['debtor'] => {
  const found = content.scenarios.get(scenario);
  if (!found) throw new Error(`there is no scenario "${scenario}"`);
  return found.debtor;
};
