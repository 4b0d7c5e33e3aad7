import { everyMatch } from '../pattern.ts';

const HAN_INCOME =
  /(?:工资|薪水|薪资|发薪|薪|奖金|提成|回款|补贴|补助|退休金|报销款?|(?<!打|付|还)款项|收入)[^,。!?;]{0,8}$/;
const HAN_REQUEST = /想|能(?!按)|申请|希望|请|可以|可否|需要|麻烦|要求|给我|所以|因此|先/;
const HAN_PAID_OUT =
  /^[^,。!?;]{0,6}(?:发放|发(?:工资|薪|首月|第一个?月|奖金|了|$|,|。)|才(?:发|到账|到|结)|到账)|^[^,。!?;]{0,8}(?:工资|薪)/;

const LATIN_INCOME =
  /\b(?:pay(?: ?day| ?check| ?che(?:que)| packet)?|salary|salaries|wages?|income|bonus|benefits?|universal credit|commission|pension)(?: (?:date|from [a-z ]{1,20}|for [a-z ]{1,12}|here|this month|this time))?(?: (?:is|was|were|got|gets|has|have|had|been|being|will be|just|only|also|is getting|keeps?|'s))*(?: being| getting)? ?$/;
const LATIN_PAID_OUT =
  /^(?:\w+)?(?: (?:our|my|the|everyone'?s|all|first|all our|us))*(?: (?:first|monthly))? (?:pay\b|salar|wages?\b|paychecks?\b|payday|bonus)/;

const DELAY =
  /delay(?:ed|ing)?|postpon(?:ed|ing)|push(?:ed|ing)? back|moved? back|held (?:back|up)|deferr(?:ed|ing)|推迟|延迟|延后|延缓|延期|拖|晚/g;

/**
 * "工资推迟发放" and "my first pay was delayed" tell of money that came late to the speaker; they ask nobody to wait.
 * What stands to the left and right of the word (or of the length of time) in its clause decides.
 */
export const isLateIncome = (left: string, right: string): boolean => {
  const han = HAN_INCOME.exec(left)?.[0];
  if (han !== undefined && !HAN_REQUEST.test(han)) return true;
  if (HAN_PAID_OUT.test(right)) return true;
  return LATIN_INCOME.test(left) || LATIN_PAID_OUT.test(right);
};

/** The same of a whole clause: does any delay in it concern what the speaker is paid? */
export const tellsLateIncome = (clause: string): boolean =>
  everyMatch(clause, DELAY).some((match) =>
    isLateIncome(clause.slice(0, match.index), clause.slice(match.index + match[0].length)),
  );
