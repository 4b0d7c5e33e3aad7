import { fillText, type Interface } from '../content/interface.ts';
import { isLumpSum } from '../counterpart/planSlots.ts';
import { addDays, dayOf } from '../domain/calendar.ts';
import { formatDate, formatDay, formatMoney } from '../domain/format.ts';
import { perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import type { Report } from '../rehearsal/report.ts';
import type { Card } from './card.ts';

/** What each side has taken on, and when to look at it again. */
export type Duties = {
  readonly yours: readonly string[];
  readonly theirs: readonly string[];
  readonly reviewDate: string;
};

/** Days after the first payment that follows, when both see whether it arrived. */
const REVIEW_AFTER = 3;

/** The duties of an agreement in sentences, for the person and for the other side. */
export const dutiesOf = (
  agreement: NonNullable<Report['agreement']>,
  card: Card,
  { agreement: words }: Interface,
): Duties => {
  const { plan, schedule } = agreement;
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const date = (day: string): string => formatDate(day, card.today, card.locale);
  const lump = isLumpSum(plan);
  const values = {
    down: money(plan.downPayment),
    downDate: date(plan.downDate),
    n: plan.instalments,
    per: money(perInstalmentOf(plan)),
    day: formatDay(dayOf(plan.startDate), card.locale),
    date: date(plan.startDate),
    total: money(totalOf(plan)),
    waived: money(plan.feeWaived),
  };
  const shape = lump ? 'lump' : plan.downPayment > 0 ? 'parts' : 'no_down';
  const pay = { lump: words.pay_lump, parts: words.pay, no_down: words.pay_no_down }[shape];
  const collect = { lump: words.collect_lump, parts: words.collect, no_down: words.collect_no_down }[shape];
  const owes = [fillText(pay, values), words.tell_early];
  const owed = [
    words.pause_chasing,
    ...(plan.feeWaived > 0 ? [fillText(words.waive_after, values)] : []),
    words.put_in_writing,
    words.receipt,
  ];
  const last = schedule.find((payment) => payment.date > card.today) ?? scheduleOf(plan)[0];
  const reviewDate = addDays(last?.date ?? plan.startDate, REVIEW_AFTER);
  return card.side === 'debtor'
    ? { yours: owes, theirs: owed, reviewDate }
    : {
        yours: [fillText(collect, values), ...owed],
        theirs: owes,
        reviewDate,
      };
};
