import { fillText, type Interface } from '../content/interface.ts';
import { isLumpSum } from '../counterpart/planSlots.ts';
import { formatShare } from '../domain/format.ts';
import type { Report } from '../rehearsal/report.ts';

/** How it ended, in a sentence. A deal that the person cannot bear is agreed in part only, and says why. */
export const endingOf = ({ outcome, agreement }: Report, words: Interface): string =>
  outcome === 'partly_agreed' && agreement ? words.report.beyond_means : words.endings[outcome];

/** How heavy the deal is, in a sentence: beside what is left in a month, or as a sum that has to be there on the day. */
export const burdenOf = ({ agreement, deal }: Report, words: Interface): string | undefined => {
  if (!deal || !agreement) return undefined;
  if (isLumpSum(agreement.plan)) return words.report.deal_lump;
  const text = deal.affordable ? words.report.deal_fits : words.report.deal_heavy;
  return fillText(text, { share: formatShare(deal.burden) });
};
