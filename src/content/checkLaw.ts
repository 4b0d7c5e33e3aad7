import { cuesIn } from './condition.ts';
import type { Law } from './law.ts';
import type { CheckCues } from './parseScenario.ts';
import type { Problem } from './problem.ts';
import type { Criterion } from './rubric.ts';

/** What the notes on law may name. */
type Known = {
  readonly criteria: readonly Criterion[];
  readonly scenarios: ReadonlySet<string>;
  readonly regions: Readonly<Record<string, unknown>>;
  readonly checkCues: CheckCues;
};

const FILE = 'law.yaml';

/** Every name in the notes on law that stands for nothing. Unknown cues are reported by `checkCues`. */
export const checkLaw = (law: Law, { criteria, scenarios, regions, checkCues }: Known): Problem[] => {
  const problems: Problem[] = [];
  const refuse = (message: string): void => void problems.push({ file: FILE, message });
  if (!(law.home in regions)) refuse(`home names the region ${law.home}, which safety.yaml does not list`);
  for (const note of law.notes) {
    if (!(note.region in regions))
      refuse(`${note.id} names the region ${note.region}, which safety.yaml does not list`);
    for (const scenario of note.scenarios ?? [])
      if (!scenarios.has(scenario)) refuse(`${note.id} names the scenario "${scenario}", which is not there`);
    for (const id of note.criteria) {
      const criterion = criteria.find((one) => one.id === id);
      if (!criterion) refuse(`${note.id} names the criterion "${id}", which the rubric does not have`);
      else if (note.when)
        for (const side of criterion.sides) checkCues(FILE, side, note.id, cuesIn(note.when));
    }
  }
  return problems;
};
