import { fillText, type Interface } from '../content/interface.ts';
import { isLumpSum } from '../counterpart/planSlots.ts';
import { formatMoney, formatRate, formatShare } from '../domain/format.ts';
import { perInstalmentOf, totalOf } from '../domain/plan.ts';
import type { Report } from '../rehearsal/report.ts';
import type { Card } from './card.ts';

type Ended = Pick<Report, 'side' | 'outcome' | 'agreement' | 'deal'>;

/** How it ended, in a sentence. A deal that the person cannot bear is agreed in part only, and says why. */
export const endingOf = ({ side, outcome, agreement }: Ended, words: Interface): string =>
  outcome === 'partly_agreed' && agreement
    ? words.report[side === 'creditor' ? 'beyond_mandate' : 'beyond_means']
    : words.endings[outcome];

/** How heavy the deal is, in a sentence: beside what is left in a month, or as a sum that has to be there on the day. */
export const burdenOf = ({ side, agreement, deal }: Ended, words: Interface): string | undefined => {
  if (!deal || !agreement) return undefined;
  const { report } = words;
  if (side === 'creditor') {
    if (isLumpSum(agreement.plan)) return report.deal_lump_owed;
    const text = deal.affordable ? report.deal_fits_owed : report.deal_heavy_owed;
    return fillText(text, { share: formatShare(deal.burden) });
  }
  if (isLumpSum(agreement.plan)) return report.deal_lump;
  const text = deal.affordable ? report.deal_fits : report.deal_heavy;
  return fillText(text, { share: formatShare(deal.burden) });
};

/** The best that this counterpart would have come to, in a sentence. */
export const bestOf = ({ side, deal }: Ended, words: Interface, card: Card): string | undefined => {
  if (!deal) return undefined;
  const { best } = deal;
  const money = (amount: number): string => formatMoney(amount, card.currency, card.locale);
  const text =
    side === 'debtor'
      ? words.report.best
      : isLumpSum(best)
        ? words.report.best_lump_owed
        : words.report.best_owed;
  const plan = fillText(text, {
    down: money(best.downPayment),
    n: best.instalments,
    per: money(perInstalmentOf(best)),
    total: money(totalOf(best)),
    waived:
      best.feeWaived === 0
        ? ''
        : fillText(words.report.best_waived, { share: formatShare(best.feeWaived / best.fee) }),
  });
  if (!best.package) return plan;
  const { ratePercent, marketing } = best.package;
  const terms = fillText(words.package.best, { rate: formatRate(ratePercent), amount: money(marketing) });
  return `${plan}${card.locale === 'en' ? ' ' : ''}${terms}`;
};
