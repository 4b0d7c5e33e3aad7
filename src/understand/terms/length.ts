import type { DurationMention, DurationUnit } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { defers } from './deferral.ts';
import { isDropped } from './dropped.ts';

const MONTHLY =
  /每个?月|一个月|月供|月付|按月|每期|分期|\b(?:a|per|each|every) month\b|\bmonthly\b|\bp\/?m\b|\bpcm\b|\/ ?mo(?:nth)?\b|\binstal/;
const WEEKLY = /每周|每个?星期|每个?礼拜|\b(?:a|per|each|every) week\b|\bweekly\b|\bp\/?w\b/;
const SPREAD = /分|摊|匀|拆|\b(?:split|spread|break|stretch|instal\w*)\b/;
const OVER =
  /(?:分|分成|分作|用|按|做|作|还|付|摊|摊成|拆成?|匀成?|连续|一?共)$|\b(?:for|over|across|within|on|would|spread)(?: the next| about| around| maybe| say| like| just| a)? ?$/;
const TOLD =
  /失业|住院|逾期|拖|做了|干了|已经|合作|没工作|\b(?:been|off (?:work|sick)|out of|unemployed|ago|since|last|past|already|worked|working|job|late|behind|overdue|extension)\b/;
const WORD = /[^\p{L}\p{N}]/gu;

const PERIODS: Readonly<Record<DurationUnit, number>> = { day: 0, week: 0, month: 1, year: 12 };

/** How many payments a length of time makes where a plan is spoken of: "600 a month for a year", "分半年还". */
export const readLength = (source: Source, durations: readonly DurationMention[]): number | undefined => {
  const weekly = WEEKLY.test(source.own) && !MONTHLY.test(source.own);
  const asked = source.asked.some((item) => item === 'plan' || item === 'figure');
  for (const duration of durations) {
    const periods = weekly && duration.unit === 'week' ? 1 : weekly ? 0 : PERIODS[duration.unit];
    const count = Math.round(duration.n * periods);
    const clause = around(source.clauses, duration.start);
    const text = source.own.slice(clause.start, clause.end);
    if (count < 2 || TOLD.test(text) || isDropped(source, duration) || defers(source, duration)) continue;
    const bare = text.replace(WORD, '').length <= duration.end - duration.start + 1;
    const periodic = weekly || MONTHLY.test(source.own);
    const left = source.own.slice(clause.start, duration.start);
    if (bare ? asked || periodic : OVER.test(left) && (periodic || SPREAD.test(text))) return count;
  }
  return undefined;
};
