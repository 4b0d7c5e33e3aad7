import type { Figure } from '../../domain/terms.ts';
import type { Source } from '../source.ts';
import type { Place } from '../trained/places.ts';

/** "3、6、9、12期", "3, 6 or 10 instalments", "只有6和12": of numbers of payments side by side the first is meant. */
const BEFORE =
  /(?<![\d.,¥$£€])(\d{1,2})(?:(?:、| ?\/ ?|, ?)\d{1,2})*(?:期)?(?:、|和|或者?|跟| ?\/ ?|,? or |,? and )$/;
const REACH = 32;

export const firstListed = ({ own }: Source, { start }: Place, count: Figure): Figure => {
  const first = BEFORE.exec(own.slice(Math.max(0, start - REACH), start))?.[1];
  const least = first === undefined ? 0 : Number(first);
  return typeof count === 'number' && least > 1 && least < count ? least : count;
};
