import type { Content } from '../content/content.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { type Report, reportOn } from '../rehearsal/report.ts';
import { callScript } from './callScript.ts';
import { cardOf } from './card.ts';
import type { Deps } from './deps.ts';
import { type HindsightView, type Prose, viewHindsight } from './hindsightView.ts';
import { load } from './load.ts';
import type { RehearsalRecord, StoredText } from './ports.ts';

/** A report with the words that it speaks of. */
export type ReportView = Omit<Report, 'hindsight'> & {
  readonly hindsight: HindsightView;
  /** A page of Markdown for the real call. */
  readonly script: string;
};

export const proseOf = (texts: readonly StoredText[]): Prose => {
  const of = (part: StoredText['part']): Map<number, string> =>
    new Map(texts.filter((text) => text.part === part).map(({ seq, text }) => [seq, text]));
  return { said: of('said'), shown: of('shown') };
};

export const viewReport = (
  report: Report,
  state: Rehearsal,
  texts: readonly StoredText[],
  content: Content,
): ReportView => {
  const prose = proseOf(texts);
  return {
    ...report,
    hindsight: viewHindsight(report.hindsight, prose, content.rubric, state.locale),
    script: callScript(content, state, report, prose, cardOf(content, state)),
  };
};

/** The report of a rehearsal that has ended; undefined while it goes on. */
export const reportOf = async (
  deps: Pick<Deps, 'store' | 'content'>,
  record: RehearsalRecord,
): Promise<ReportView | undefined> => {
  const { state, events } = await load(deps, record);
  if (!state.outcome) return undefined;
  const texts = await deps.store.texts(record.id);
  return viewReport(reportOn(state, events, deps.content), state, texts, deps.content);
};
