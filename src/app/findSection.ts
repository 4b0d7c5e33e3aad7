import { type Content, sideOf } from '../content/content.ts';
import { type HandbookSection, sectionUnder } from '../content/handbook.ts';
import { headingsOf } from '../content/rubric.ts';
import type { RehearsalRecord } from './ports.ts';

/**
 * A section of a rehearsal's handbook: by its number ("4"), by its id ("numbers"), or as the place that tells of a section
 * of the documents that the coach goes by there ("2.3").
 */
export const findSection = (
  content: Content,
  record: Pick<RehearsalRecord, 'scenario' | 'side' | 'locale'>,
  wanted: string,
): HandbookSection | undefined => {
  const handbook = content.scenarios.get(record.scenario)?.handbook[record.locale];
  if (!handbook) return undefined;
  const own = handbook.sections.find(({ id, number }) => number === wanted || id === wanted);
  const taught = sideOf(content, record)?.criteria.find(
    ({ source, sides }) => source.section === wanted && sides.includes(record.side),
  );
  return own ?? (taught && sectionUnder(handbook, headingsOf(content.rubric.sources, taught)));
};
