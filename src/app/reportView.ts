import type { Content } from '../content/content.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Report } from '../rehearsal/report.ts';
import { type HindsightView, type Prose, viewHindsight } from './hindsightView.ts';
import type { StoredText } from './ports.ts';

/** A report with the words that it speaks of. */
export type ReportView = Omit<Report, 'hindsight'> & { readonly hindsight: HindsightView };

export const proseOf = (texts: readonly StoredText[]): Prose => {
  const of = (part: StoredText['part']): Map<number, string> =>
    new Map(texts.filter((text) => text.part === part).map(({ seq, text }) => [seq, text]));
  return { said: of('said'), shown: of('shown') };
};

export const viewReport = (
  report: Report,
  state: Rehearsal,
  texts: readonly StoredText[],
  { rubric }: Content,
): ReportView => ({
  ...report,
  hindsight: viewHindsight(report.hindsight, proseOf(texts), rubric, state.locale),
});
