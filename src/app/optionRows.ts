import { fillText, type Interface } from '../content/interface.ts';
import type { PlanOption } from '../counterpart/authority/calculator.ts';
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
    const row = fillText(isLumpSum(plan) ? words.lump : share === undefined ? words.row_owed : words.row, {
      n: plan.instalments,
      per: money(perInstalmentOf(plan)),
      last: money(scheduleOf(plan).at(-1)?.amount ?? 0),
      total: money(totalOf(plan)),
      share: formatShare(share ?? 0),
      date: formatDate(plan.startDate, card.today, card.locale),
    });
    const granted =
      card.side === 'debtor' ? [words.beyond, words.within] : [words.beyond_owed, words.within_owed];
    const verdicts = [
      ...(affordable === undefined ? [] : [affordable ? words.fits : words.heavy]),
      ...(within === undefined ? [] : [granted[Number(within)] as string]),
    ];
    const mark = (affordable ?? within ?? true) ? '✓' : '✗';
    return `${mark} ${row}${verdicts.length > 0 ? words.dash : ''}${verdicts.join(words.comma)}`;
  });
  const down = options.find(({ plan }) => !isLumpSum(plan))?.plan.downPayment ?? 0;
  return [fillText(card.side === 'debtor' ? words.title : words.title_owed, { down: money(down) }), ...rows];
};
