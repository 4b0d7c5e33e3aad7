import type { Terms } from '../../domain/terms.ts';
import type { AmountMention, DateMention } from '../../domain/utterance.ts';
import type { Facts } from '../refiners/refiner.ts';
import { isDropped } from './dropped.ts';

const NEAR = 14;
/** What ends the talk of one payment: "300 on the 1st, 300 on the 15th", "这周五1800、下周五1800". */
const PARTS = /[,;.。!?]|\d|[、&+]|\b(?:and|then|another)\b|然后/;

/** What was paid, or goes on and on, is no number of payments. */
const DONE =
  /[还付交打扣][过了](?!才|再|就)|往后都|\b(?:paid|shows?|charged|debited|bounced|every|each month|then we talk)\b/;

const isBeside = (own: string, amount: AmountMention, date: DateMention): boolean => {
  const gap = own.slice(Math.min(amount.end, date.end), Math.max(amount.start, date.start));
  return gap.length <= NEAR && !PARTS.test(gap);
};

/** Every sum with a day of its own, none of either left over. */
const pairsOf = ({ source, mentions }: Facts): readonly (readonly [AmountMention, DateMention])[] => {
  const dates = mentions.dates.filter((date) => date.date >= source.now);
  const nowAt = (at: number): DateMention => ({ start: at, end: at + 3, date: source.now });
  const pairs: (readonly [AmountMention, DateMention])[] = [];
  for (const amount of mentions.amounts) {
    const date = / now\b/.test(source.own.slice(amount.end, amount.end + 5))
      ? nowAt(amount.end + 1)
      : dates.find((one) => isBeside(source.own, amount, one) && !pairs.some(([, other]) => other === one));
    if (date !== undefined && !isDropped(source, amount)) pairs.push([amount, date]);
  }
  return pairs;
};

/** "€400 on 3 March and €400 on 3 April", "五月底1500，六月底再还1500": the same sum on one day after another. */
export const turnByTurn = (facts: Facts): Partial<Terms> => {
  const { counts, amounts, dates } = facts.mentions;
  if (counts.length > 0 || amounts.length < 2 || dates.length < 2 || DONE.test(facts.source.own)) return {};
  const pairs = pairsOf(facts);
  const ahead = pairs.every(([, { date }], i) => i === 0 || date > (pairs[i - 1]?.[1].date ?? date));
  if (!ahead) return {};
  for (const [first, day] of pairs) {
    const alike = pairs.filter(([{ value }]) => value === first.value);
    if (alike.length < 2 || alike.length < amounts.filter(({ value }) => value === first.value).length)
      continue;
    // "800 on the 28th, 800 a month later, 820 a month after that": the last of them may differ.
    return {
      instalments: pairs.length,
      perInstalment: first.value,
      startDate: pairs[0]?.[1].date ?? day.date,
    };
  }
  return {};
};
