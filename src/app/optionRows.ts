import { fillText, type Interface } from '../content/interface.ts';
import type { PlanOption } from '../counterpart/calculator.ts';
import { isLumpSum } from '../counterpart/planSlots.ts';
import { formatDate, formatMoney, formatShare } from '../domain/format.ts';
import { perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import type { Card } from './card.ts';

/** What plans come to, a row each under a title, and whether the person can bear them. */
export const optionRows = (
  options: readonly PlanOption[],
  card: Card,
  { plan: words }: Interface,
): string[] => {
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const rows = options.map(({ plan, share, affordable, within }) => {
    const row = fillText(isLumpSum(plan) ? words.lump : words.row, {
      n: plan.instalments,
      per: money(perInstalmentOf(plan)),
      last: money(scheduleOf(plan).at(-1)?.amount ?? 0),
      total: money(totalOf(plan)),
      share: formatShare(share),
      date: formatDate(plan.startDate, card.today, card.locale),
    });
    const verdicts = [
      affordable ? words.fits : words.heavy,
      ...(within === undefined ? [] : [within ? words.within : words.beyond]),
    ];
    return `${affordable ? '✓' : '✗'} ${row}${words.dash}${verdicts.join(words.comma)}`;
  });
  const down = options.find(({ plan }) => !isLumpSum(plan))?.plan.downPayment ?? 0;
  return [fillText(words.title, { down: money(down) }), ...rows];
};
