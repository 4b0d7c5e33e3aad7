import type { Terms } from '../../domain/terms.ts';
import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { isDropped } from '../terms/dropped.ts';
import { readKinds } from '../terms/kinds.ts';
import { type Facts, has, type Refiner, whole, withLabel, without } from './refiner.ts';

/** A settlement is on the table when at least one of its numbers or dates is. A total or an income alone settles nothing. */
const isConcrete = (terms: Terms, now: string): boolean =>
  [
    terms.instalments,
    terms.perInstalment,
    terms.downPayment,
    terms.discountPercent,
    terms.deferDays,
    terms.startDate,
    terms.downPaymentPercent,
    terms.settlementDays,
    terms.marketing,
  ].some((value) => value !== undefined) ||
  (terms.total !== undefined && (terms.kinds ?? []).includes('lump_sum')) ||
  (terms.dueDate !== undefined && terms.dueDate >= now);

/** "分12期的话每期多少?" asks what a plan would cost; it does not yet put it forward. */
const ASKS_PRICE =
  /(?:每个?[期月]|一个?月|一期)[^,。!?]{0,8}(?:多少|几)|多少(?:钱|利息|手续费)|怎么算|利息.{0,6}(?:多少|怎么)|how much (?:a month|per month|each|would|will|is|are|interest|extra)|what (?:would|will) (?:the|my|each|it|that)|what (?:would|will) [^.?!]{0,40}\b(?:cost|come to|work out|run me)|what(?:'s| is) (?:the|my|each) (?:monthly|interest|total|payment)/;
/** A plan that is wanted whatever it costs stays one: "我想分12期,利息怎么算?" */
const WANTS =
  /我(?:想|要|选|打算|申请)|(?:能不能|可不可以|可否|就)(?:给我)?分|\b(?:i'?d like|i want|i'?ll take|let'?s|could (?:i|we) (?:do|have|take)|can (?:i|we) (?:do|have|take))\b/;
const QUESTION =
  /\?|吗|能不能|可不可以|可否|能否|是否|有没有|行不|好不好|如何|怎样|怎么样|咋样|(?:^|[.!,;] ?|so |and )(?:can|could|would|is|are|do|does|may|any)\b/;
/** A kind asked for or offered outright, without a number: "滞纳金给我免掉", "I'd like to defer". */
const PUT =
  /申请|想(?!知道|问|了解)|希望|请|要求?|给我|麻烦|提议|建议|方案|愿意|打算|可以给|给您|帮您|为您|就|吧(?!\?)|需要|\b(?:want|'d like|would like|request|propos\w+|offer|please|ask(?:ing)? for|suggest|need|let'?s|i'll|i will|we'll|we will|we can|i can|how about|counter|happy to|apply)\b|^(?:waive|drop|scrap|defer|split|give|take)/;
const TALKS_OF_KIND_ONLY =
  /最多|最长|最低|什么|哪些|怎么|几期|政策|条件|\b(?:what|which|how|policy|options?)\b/;

const kindPut = (source: Source): Span | undefined => {
  // A sentence may name many kinds, and is weighed once.
  let weighed: Span | undefined;
  return readKinds(source).find(({ span }) => {
    const sentence = around(source.sentences, span.start);
    if (weighed?.start === sentence.start) return false;
    weighed = sentence;
    const text = source.own.slice(sentence.start, sentence.end);
    return !QUESTION.test(text) && !TALKS_OF_KIND_ONLY.test(text) && PUT.test(text);
  })?.span;
};

const OFFERS =
  /(?:能|可以|先|就|只|还是|那|我|改|出|凑|最多|只能|愿意)[^,。!?]{0,6}(?:还|付|给|出|凑|拿|交|缴|打|转)[^,。!?]{0,4}$|\b(?:pay|offer|do|manage|put|send|give|stretch to|afford)(?: you| up| about| around)? ?[$£€¥]?$/;
const OFFERED = /^(?:元|块钱?|圆)?(?:还(?:凑合|行|可以)|行[吗不]|可以吗|怎么样|咋样|吧(?=[,。!?~ ]|$)|成不)/;
const PAST = /已经?|过了|之前|上次|\b(?:paid|already|sent|gave)\b/;

/** "我能还600": a sum that no field names is still an offer when paying is what is said of it. */
const offeredSum = ({ source, terms, mentions }: Facts): Span | undefined =>
  mentions.amounts.find((amount) => {
    if (amount.value === terms.income || amount.value === terms.expenses) return false;
    const clause = around(source.clauses, amount.start);
    const left = source.own.slice(clause.start, amount.start);
    const right = source.own.slice(amount.end, clause.end);
    return !isDropped(source, amount) && !PAST.test(left) && (OFFERS.test(left) || OFFERED.test(right));
  });

const RESTATES =
  /^(?:[^协书合]{0,30})(?:确认|核|复述|念|捋|总结|梳理|过一|对|也就是|那就是|意思|我记|没错|confirm|check|recap|read|run through|correct|right|written|understand|agreed|clear|summar|sum up|straight|properly|what we|deal is|plan is|saying|double)/;
const MOVES_ON = /但|不过|可是|只是|\bbut\b|\bhowever\b|\bcounter\b|改成|改为|换成/;

const firstSpan = ({ source, mentions }: Facts): Span =>
  mentions.amounts[0] ??
  mentions.counts[0] ??
  mentions.dates[0] ??
  mentions.durations[0] ??
  mentions.percents[0] ??
  whole(source);

/** Whether the terms that the message states are put forward by it, or only taken, read back, asked after or cited. */
export const refinePropose: Refiner = (labels, facts) => {
  const { source, terms, mentions } = facts;
  const { acts } = labels;
  const taken = has(acts, 'accept') && !has(acts, 'reject', 'concede') && !MOVES_ON.test(source.own);
  const readBack = acts.some(
    ({ label, span }) => label === 'confirm' && RESTATES.test(source.own.slice(span.start, span.end)),
  );
  if (taken || readBack) return { ...labels, acts: without(acts, 'propose') };
  if (ASKS_PRICE.test(source.own) && terms.perInstalment === undefined && terms.downPayment === undefined)
    return WANTS.test(source.own) ? labels : { ...labels, acts: without(acts, 'propose') };
  if (isConcrete(terms, source.now))
    return { ...labels, acts: withLabel(acts, 'propose', firstSpan(facts), 'terms') };
  const moved = has(acts, 'concede')
    ? mentions.amounts.find((amount) => !isDropped(source, amount))
    : undefined;
  const bare = offeredSum(facts) ?? moved;
  if (bare !== undefined && !has(acts, 'accept', 'cite_terms', 'confirm'))
    return { ...labels, acts: withLabel(acts, 'propose', bare, 'sum') };
  const span =
    (terms.kinds ?? []).length > 0 && !has(acts, 'accept', 'confirm') ? kindPut(source) : undefined;
  return span === undefined ? labels : { ...labels, acts: withLabel(acts, 'propose', span, 'kinds') };
};
