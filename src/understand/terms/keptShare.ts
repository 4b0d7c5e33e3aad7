import type { Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';
import type { Place } from '../trained/places.ts';

/** "Could you settle for 65%?": a share that is paid leaves the rest to be let go. */
const KEPT_LEFT =
  /\b(?:settle(?:ment)?|settling|accept|take|pay|paying)(?: (?:it|this|that|you'll|a|about))*(?: (?:for|at|of))? (?:about |around )?$/;
const OFF_RIGHT =
  /^ (?:off|discount|less|reduction|down|up ?front|deposit|now|today|this|in|interest|extra)\b/;

/** So large a share is what is paid, wherever paying is spoken of: "Take 70% and close the file". */
const LARGE = 60;
const PAID = /\b(?:take|accept|settle|pay|give you|to)\b[^.;!?]{0,16}(?:%|per ?cent)/;

/** A share taken for a discount, as what is left where it is the share that is paid. */
export const asKept = ({ own, locale }: Source, places: readonly Place[], one: Played): Played => {
  const { place, part } = one;
  if (part !== 'discountPercent' || place.kind !== 'percent' || place.notes.includes('off')) return one;
  const large = locale === 'en' && place.size > LARGE && PAID.test(own);
  if (!large && !KEPT_LEFT.test(own.slice(Math.max(0, place.start - 32), place.start))) return one;
  if (OFF_RIGHT.test(own.slice(place.end, place.end + 16))) return one;
  const kept = places.find(({ kind, start }) => kind === 'kept' && start === place.start);
  return kept === undefined ? one : { ...one, place: kept };
};
