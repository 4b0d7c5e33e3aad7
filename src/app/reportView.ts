import { lawNotesOf } from '../coach/law.ts';
import type { Content } from '../content/content.ts';
import type { LawNotes } from '../domain/reply.ts';
import { type Report, reportOn } from '../rehearsal/report.ts';
import { callScript } from './callScript.ts';
import { cardOf } from './card.ts';
import type { Deps } from './deps.ts';
import { type HindsightView, type Prose, viewHindsight } from './hindsightView.ts';
import { type Loaded, load } from './load.ts';
import type { RehearsalRecord, StoredText } from './ports.ts';

/** A report with the words that it speaks of. */
export type ReportView = Omit<Report, 'hindsight' | 'law'> & {
  readonly hindsight: HindsightView;
  /** Rules of law that came up. */
  readonly law?: LawNotes;
  /** A page of Markdown for the real call. */
  readonly script: string;
};

const proseOf = (texts: readonly StoredText[]): Prose => {
  const of = (part: StoredText['part']): Map<number, string> =>
    new Map(texts.filter((text) => text.part === part).map(({ seq, text }) => [seq, text]));
  return { said: of('said'), shown: of('shown') };
};

/** The report on a rehearsal that has ended, in its own words; undefined while it goes on. */
export const viewReport = (
  { state, events }: Pick<Loaded, 'state' | 'events'>,
  texts: readonly StoredText[],
  content: Content,
): ReportView | undefined => {
  if (!state.outcome) return undefined;
  const { law, ...report } = reportOn(state, events, content);
  const lawNotes = lawNotesOf(content, law, state.locale);
  const prose = proseOf(texts);
  return {
    ...report,
    hindsight: viewHindsight(report.hindsight, prose, content.rubric, state.locale),
    ...(lawNotes ? { law: lawNotes } : {}),
    script: callScript(content, state, report, prose, cardOf(content, state)),
  };
};

export const reportOf = async (
  deps: Pick<Deps, 'store' | 'content'>,
  record: RehearsalRecord,
): Promise<ReportView | undefined> =>
  viewReport(await load(deps, record), await deps.store.texts(record.id), deps.content);
