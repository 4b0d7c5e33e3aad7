import type { Content } from '../content/content.ts';
import { sectionUnder } from '../content/handbook.ts';
import { headingsOf } from '../content/rubric.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { CoachNote } from '../domain/reply.ts';

/** The note with the place where the scenario's handbook tells of each finding; at a nudge it tells no more than the goal. */
export const withHandbookPlaces = (
  note: CoachNote,
  { rubric, scenarios }: Content,
  { scenario, locale, help }: Pick<Rehearsal, 'scenario' | 'locale' | 'help'>,
): CoachNote => {
  const handbook = scenarios.get(scenario)?.handbook[locale];
  if (!handbook || help === 'nudge') return note;
  return {
    ...note,
    findings: note.findings.map((finding) => {
      const criterion = rubric.criteria.find(({ id }) => id === finding.criterion);
      const section = criterion && sectionUnder(handbook, headingsOf(rubric.sources, criterion));
      if (!section) return finding;
      const { id, number, title } = section;
      return { ...finding, source: { ...finding.source, handbook: { id, number, title } } };
    }),
  };
};
