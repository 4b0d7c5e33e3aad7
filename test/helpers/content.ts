import { join } from 'node:path';
import { readContent } from '../../scripts/content.ts';
import type { Content, ScenarioPack } from '../../src/content/content.ts';

export const DATA = join(import.meta.dirname, '..', '..', 'data');

/** The product's own content, as it is shipped. */
export const content: Content = await readContent();

/** A scenario from the debtor's side. */
export const pack = (scenario: string): ScenarioPack['debtor'] => {
  const found = content.scenarios.get(scenario);
  if (!found) throw new Error(`there is no scenario "${scenario}"`);
  return found.debtor;
};
