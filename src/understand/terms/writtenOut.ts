import type { Terms } from '../../domain/terms.ts';
import type { Source } from '../source.ts';

const SUM = '[¥$£€]?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(?:元|块钱?|yuan|rmb))?';
const TIMES = ' ?[x×*✕] ?';
const N = '(\\d{1,2})(?: ?(?:期|个月|次|months?|payments?|instal+ments?))?';
const FIRST = `${SUM} ?(?:先付|先还|首付|首期|今天|today|now|down|first)? ?(?:\\+|加上?|plus|and|then) ?`;
const WRITTEN_OUT = new RegExp(`${FIRST}(?:${N}${TIMES}${SUM}|${SUM}${TIMES}${N})(?!\\d)`);

const MINOR = 100;
const amount = (digits: string): number => Math.round(Number(digits.replaceAll(',', '')) * MINOR);

/** "271 + 3×336.33": a first payment, a number of instalments and what each of them is. */
export const writtenOut = ({ own }: Source): Partial<Terms> => {
  const [, down, n, per, perBefore, nAfter] = WRITTEN_OUT.exec(own) ?? [];
  const each = per ?? perBefore;
  const count = n ?? nAfter;
  return down === undefined || each === undefined || count === undefined
    ? {}
    : { downPayment: amount(down), instalments: Number(count), perInstalment: amount(each) };
};
