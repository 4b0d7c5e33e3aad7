import type { Content } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { type Rehearsal, stageOf } from '../domain/rehearsal.ts';
import { packOf } from '../rehearsal/turn.ts';

/** What the coach looks for at the stage at hand, heaviest first, each with what it weighs here and where it is taken from. */
export const criteriaRows = (content: Content, state: Rehearsal): string[] => {
  const words = content.interface[state.locale];
  const advice = content.rubric.advice[state.locale].criteria;
  const { criteria } = packOf(content, state);
  const stage = stageOf(state);
  const own = criteria
    .filter(({ sides, stages }) => sides.includes(state.side) && (!stages || stages.includes(stage)))
    .toSorted((a, b) => b.weight - a.weight);
  return [
    fillText(words.coach.criteria, { stage: words.places[stage] }),
    ...own.map(({ id, weight, source }) =>
      fillText(words.coach.criterion, {
        goal: advice[id]?.goal ?? id,
        weight,
        document: source.document,
        section: source.section,
      }),
    ),
  ];
};
