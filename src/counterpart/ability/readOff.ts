import type { PlainDate } from '../../domain/calendar.ts';
import type { Minor } from '../../domain/money.ts';
import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../../domain/plan.ts';
import { lowOf } from '../../domain/terms.ts';
import type { Utterance } from '../../domain/utterance.ts';
import { isLumpSum } from '../planSlots.ts';

const WHOLE = 100;

/** Said to the cent, a sum has to be right to the cent; said in whole units, cents may be left out. */
const isSum = (said: Minor, sum: Minor): boolean =>
  said === sum || (said % WHOLE === 0 && Math.abs(said - sum) < WHOLE);

/** "The last on 15 July" leaves the year out. */
const isDay = (said: PlainDate, day: PlainDate): boolean => said.slice(MONTH_AT) === day.slice(MONTH_AT);
const MONTH_AT = '2026-'.length;

/** Everything that one may say of a plan and mean that plan. */
const sumsOf = (plan: Plan): Minor[] => {
  const rows = scheduleOf(plan);
  const left = plan.fee - plan.feeWaived;
  const { principal, discount = 0, downPayment } = plan;
  return [
    ...rows.map(({ amount }) => amount),
    perInstalmentOf(plan),
    totalOf(plan),
    principal,
    principal - discount,
    principal - discount - downPayment,
    totalOf(plan) - downPayment,
    discount,
    plan.fee,
    plan.feeWaived,
    left,
  ];
};

/** The sums and days of a message that are no part of the plan; what is contested, or fixed for an answer, is none of it. */
const strangeIn = ({ mentions, cues }: Utterance, plan: Plan, disputed: Minor): boolean => {
  const sums = sumsOf(plan);
  const days = [plan.downDate, ...scheduleOf(plan).map(({ date }) => date)];
  const replies = cues.filter(({ label }) => REPLIES.includes(label)).map(({ span }) => span);
  const isReply = (start: number): boolean => replies.some((span) => span.start <= start && start < span.end);
  return (
    mentions.amounts.some(
      ({ value }) => !sums.some((sum) => isSum(lowOf(value), sum)) && lowOf(value) !== disputed,
    ) ||
    mentions.dates.some(({ date, start }) => !days.some((day) => isDay(date, day)) && !isReply(start)) ||
    mentions.counts.some(({ count }) => count !== plan.instalments)
  );
};

const REPLIES: readonly string[] = ['names_reply_date', 'opens_ticket', 'fixes_reply_day'];

/**
 * Does a message tell a plan, all of it or in part, or something else? Judged by the sums and days alone, whatever
 * the words around them.
 */
export const readOff = (utterance: Utterance, plan: Plan, disputed: Minor): 'all' | 'part' | 'else' => {
  if (strangeIn(utterance, plan, disputed)) return 'else';
  const { mentions } = utterance;
  const says = (sum: Minor): boolean => mentions.amounts.some(({ value }) => isSum(lowOf(value), sum));
  const names = (day: PlainDate): boolean => mentions.dates.some(({ date }) => isDay(date, day));
  const rows = scheduleOf(plan);
  if (isLumpSum(plan)) return says(totalOf(plan)) && names(plan.startDate) ? 'all' : 'part';
  const counted =
    mentions.counts.length > 0 ||
    says(totalOf(plan)) ||
    says(plan.principal) ||
    rows.every(({ date }) => date === plan.downDate || names(date));
  const down = plan.downPayment === 0 || says(plan.downPayment);
  return down && counted && says(perInstalmentOf(plan)) && names(plan.startDate) ? 'all' : 'part';
};
