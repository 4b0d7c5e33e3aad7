import type { Source } from '../source.ts';
import type { Place } from '../trained/places.ts';

const HAN_RIGHT = /^(?:元|块钱?)?的?(?:违约金|滞纳金|罚息|利息|手续费|逾期费|年费|罚款)/;
const LATIN_RIGHT =
  /^(?: (?:yuan|dollars|pounds|quid))? (?:in )?(?:late |overdue |admin |service |bounce |default )?(?:fees?|charges?|penalt(?:y|ies)|interest)\b(?![ -]free)/;
const LATIN_LEFT =
  /\b(?:(?:late|overdue|admin|bounce|default) (?:fees?|charges?)|(?:the|your) (?:charges?|penalt(?:y|ies)|interest))(?: is| of| are| was|'s| at| comes to| adds up to)* ?[$£€¥₹]?$/;

/** "860块的滞纳金", "the $39 late fee": what a fee comes to is no figure of the plan. */
export const isFeeItself = ({ own }: Source, { kind, start, end }: Place): boolean => {
  if (kind === 'number' || kind === 'count') return false;
  const right = own.slice(end, end + 32);
  return (
    HAN_RIGHT.test(right) ||
    LATIN_RIGHT.test(right) ||
    LATIN_LEFT.test(own.slice(Math.max(0, start - 40), start))
  );
};
