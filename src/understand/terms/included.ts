import { type Figure, lowOf } from '../../domain/terms.ts';
import { around, type Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';
import { LISTED, type Place } from '../trained/places.ts';

/** "68,700 out, including the bank's 3,800", "其中房租1500、吃饭700": up to here the words tell parts of a sum before. */
const LEFT =
  /(?:里面|其中|当中|里头)(?:还|就)?(?:有|是|含|包括)?|包括|包含|含着?|连着?|算上|\b(?:including|includes?|incl\.?|counting|of which|which includes)(?![a-z])/g;
const RIGHT =
  /^[^,。!?;\d]{0,14}(?:算?在内|包含在内|(?:包|算|含)在里[面头]|(?:都|也|已经?)?算(?:进去|在里[面头])(?:了)?)|^[^,.!?;\d]{0,28}\b(?:included|(?:is|are|'s) (?:already )?in (?:there|that|it)|of (?:that|which|those)\b)/;
/** What is said to come on top is none of it. */
const BESIDES = /另外|此外|再加|还有|外加|\b(?:plus|besides|on top|as well as|and another|then there)/;

/** "24,000 to hand", "手头24000": what lies there is not spent each month. */
const AT_HAND = /^(?: (?:yuan|dollars|pounds|quid))? (?:to|in|on|at) hand\b/;
const HAN_AT_HAND = /(?:手头|手[里上]|账[上户]|卡[里上]|现金|能动的?)[^,。!?;\d]{0,8}$/;

const isPartOf = ({ own, sentences }: Source, { start, end }: Place): boolean => {
  const sentence = around(sentences, start);
  if (RIGHT.test(own.slice(end, sentence.end))) return true;
  const before = own.slice(sentence.start, start);
  const mark = [...before.matchAll(LEFT)].at(-1);
  return mark !== undefined && !BESIDES.test(before.slice(mark.index));
};

const isAtHand = ({ own }: Source, { start, end }: Place): boolean =>
  AT_HAND.test(own.slice(end, end + 20)) || HAN_AT_HAND.test(own.slice(Math.max(0, start - 16), start));

/** What is a part of another sum of its kind is counted with that one; what is at hand is no expense. */
export const withoutIncluded = (source: Source, played: readonly Played[]): Played[] => {
  const sum = ({ part, place }: Played): number => lowOf(place.as[part] as Figure);
  return played.filter((one) => {
    if (one.part === 'expenses' && isAtHand(source, one.place)) return false;
    if (!LISTED.some((part) => part === one.part) || !isPartOf(source, one.place)) return true;
    return !played.some(
      (other) =>
        other !== one &&
        other.part === one.part &&
        other.place.start !== one.place.start &&
        sum(other) > sum(one) &&
        !isPartOf(source, other.place),
    );
  });
};
