import type { DateMention } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';

const HAN_BETWEEN = /^(?:[、,和跟与及]|一[笔次期]|各?一半){1,3}$/;
const HAN_EACH = /^(?:[、,]|一[笔次期]){0,2}(?:(?:这?[两三四]天)?各|(?:一次|每次|一期|每期|一笔|每笔)\d)/;
const LATIN_BETWEEN = /^(?:,|;| ?\/| ?&|,? and|,? then|,? plus)? ?(?:on |the |on the )?$/;
const LATIN_EACH_AFTER = /^[,;:]? ?(?:(?:[$£€¥]|[a-z]{2,3})? ?[\d,.]+ ?)?(?:each|apiece)\b/;
const LATIN_EACH_BEFORE =
  /\b(?:each|apiece|payments?|instal+ments?|of [$£€]?[\d,.]+)(?: on| of|:)?:? (?:the )?$/;
const REACH = 32;

/** "四月十五、五月十五、六月十五,各两千三", "$750 each on June 30, July 21 and August 21": each day named is one payment. */
export const countListedDays = ({ own, now }: Source, dates: readonly DateMention[]): number | undefined => {
  let listed: DateMention[] = [];
  for (const [index, date] of dates.entries()) {
    const last = listed.at(-1);
    const gap = last ? own.slice(last.end, date.start) : '';
    if (last && !(HAN_BETWEEN.test(gap) || LATIN_BETWEEN.test(gap))) listed = [];
    listed = [...listed, date];
    const next = dates[index + 1];
    const open =
      next &&
      (HAN_BETWEEN.test(own.slice(date.end, next.start)) ||
        LATIN_BETWEEN.test(own.slice(date.end, next.start)));
    const [first] = listed;
    if (open || first === undefined || listed.length < 2 || listed.some((one) => one.date < now)) continue;
    const after = own.slice(date.end, date.end + REACH);
    const before = own.slice(Math.max(0, first.start - REACH), first.start);
    if (HAN_EACH.test(after) || LATIN_EACH_AFTER.test(after) || LATIN_EACH_BEFORE.test(before))
      return listed.length;
  }
  return undefined;
};
