import type { Facts } from '../refiners/refiner.ts';
import type { Played } from '../trained/judge.ts';
import { type Part, type Place, SUMS } from '../trained/places.ts';

/**
 * Who names a currency once means it of every sum; in Chinese only the sum that has its mark, for "块" and "元" are left
 * out as often as not.
 */
export const currencyOf = (
  { terms, source, mentions }: Facts,
  places: readonly Place[],
  played: readonly Played[],
): string | undefined => {
  const own = played.find(({ place }) => place.currency !== undefined)?.place.currency;
  if (own !== undefined) return own;
  if (terms.marketing !== undefined)
    return mentions.amounts.find(({ value }) => value === terms.marketing)?.currency;
  const namesSum = played.some(({ part }) => (SUMS as readonly Part[]).includes(part));
  return source.locale === 'en' && namesSum
    ? places.find(({ currency }) => currency !== undefined)?.currency
    : undefined;
};
