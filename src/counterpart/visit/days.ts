import {
  addDays,
  dayOf,
  daysBetween,
  monthOf,
  type PlainDate,
  plainDate,
  yearOf,
} from '../../domain/calendar.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { cued, type Utterance } from '../../domain/utterance.ts';
import { isGoingOn, MOVABLE_DAYS } from './goingOn.ts';

const UNIT_DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** The days that are named: by their dates, or as a time from `start`. */
const daysFrom = (start: PlainDate, today: PlainDate, { mentions }: Utterance): PlainDate[] =>
  mentions.dates.length > 0
    ? mentions.dates.map(({ date, measured }) => (measured ? addDays(start, daysBetween(today, date)) : date))
    : mentions.durations.map(({ n, unit }) => addDays(start, Math.round(n * UNIT_DAYS[unit])));

/** The day by which the missing payment is to be there: the last that is named, until the next one is due. */
export const makeUpDay = (plan: Plan, utterance: Utterance): PlainDate | undefined =>
  plan.downPayment === 0
    ? undefined
    : daysFrom(plan.downDate, plan.downDate, utterance)
        .filter((date) => date >= plan.downDate && date < plan.startDate)
        .sort()
        .at(-1);

/** What goes on, with the days that lie on the table, and the missing payment on the one that is named for it. */
export const onDay = (agreed: Plan, utterance: Utterance, { offer }: Pick<Rehearsal, 'offer'>): Plan => {
  const plan = offer && isGoingOn(offer.plan, agreed) ? offer.plan : agreed;
  return { ...plan, downDate: makeUpDay(agreed, utterance) ?? plan.downDate };
};

/** The plan on another day of the month, where that is asked for and near enough; undefined where no day is named. */
export const movedTo = (
  plan: Plan,
  utterance: Utterance,
  { asked }: Pick<Rehearsal, 'asked'>,
): Plan | undefined => {
  if (!movesDay(plan, utterance) && !(asked.includes('date') && isOfDays(utterance))) return undefined;
  const startDate = daysFrom(plan.startDate, plan.downDate, utterance)
    .map((date) => inMonthOf(plan.startDate, date))
    .findLast((day) => {
      const later = daysBetween(plan.startDate, day);
      return later > 0 && later <= MOVABLE_DAYS;
    });
  return startDate === undefined ? undefined : { ...plan, startDate };
};

/** Is another day asked for what is to come? What is missing has a day of its own. */
export const movesDay = (plan: Plan, utterance: Utterance): boolean =>
  plan.downPayment === 0 &&
  isOfDays(utterance) &&
  (cued(utterance, 'moves_day') || (utterance.terms.kinds ?? []).includes('deferral'));

/** "能不能改成每月400": a sum, a number of payments or all at once is another plan, not another day. */
export const isOfDays = ({ terms, mentions }: Utterance): boolean =>
  mentions.amounts.length + mentions.counts.length === 0 && !(terms.kinds ?? []).includes('lump_sum');

/** "The 26th", said a month before, is the 26th of the month in which the payment falls. */
const inMonthOf = (start: PlainDate, date: PlainDate): PlainDate =>
  date > start ? date : (plainDate(yearOf(start), monthOf(start), dayOf(date)) ?? date);
