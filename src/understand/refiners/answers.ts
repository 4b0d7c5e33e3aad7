import type { Span } from '../../domain/utterance.ts';
import type { Labels } from '../labels.ts';
import { around, inside } from '../source.ts';
import { isDropped } from '../terms/dropped.ts';
import { type Facts, has, type Refiner, whole, withLabel, without } from './refiner.ts';

/** A yes and nothing but a yes: it takes what was offered only while no other plan stands beside it. */
const MERE_YES =
  /^[, ]*(?:(?:ok(?:ay)?|fine|alright|all right|right|sure|well|yes|yeah|yep|yup|great|cool|good|perfect|k|kk|y|no worries|好+[的滴吧呀嘞啊]?|行+[吧啊]?|嗯+|恩+|可以[的吧]?|成|中|那|对的?|是的?|没问题|得嘞)[, ]*){1,4}[,.!~。 ]*$/;
/** Terms that are called one's own: another number, another date, back to an earlier plan. */
const CHANGES =
  /(?:\b(?:make (?:it|that)|change (?:it|that|the \w+)|switch|move (?:it|that)|instead|rather|prefer|back to|i (?:want|need|mean|meant|said)|then|start(?:ing)?|from|not before|counter)\b|改|换|还是|那就?|要|再|先|从)/;
const PRICE =
  /(?:晚|迟|逾期|漏|少)[^,。!?]{0,8}(?:会)?(?:怎么?样|怎么办|咋办|有(?:什么|啥)(?:后果|影响))|what (?:happens|if) [^?]{0,20}(?:late|miss|skip)|每个?[期月][^,。!?]{0,8}(?:多少|几)|(?:要|得|会|需要|该)(?:还|付|交|给|缴)(?:多少|几)|how much (?:would|will|is|are|do|does|each|per)|what (?:would|will) (?:the|my|each|it|that|one)|what(?:'s| is) (?:the|my|each) (?:monthly|payment|interest|total)/;
const MAY_I =
  /\b(?:can|could|may|might) (?:i|we|you) (?:please |possibly |just )?(?:have|get|take|do|use|make it|give (?:me|us)|pay (?:it )?(?:over|across|in)|stretch|spread|defer|go for)\b|\b(?:any chance of|how about|what about|would you (?:take|accept|consider|do))\b/;
const KIND_ALONE =
  /^(?:(?:那就?|就|我?选|我?要|用|做|by|in|pay in|pay by|a|the|in a)[, ]?){0,2}(?:分期|分几期还|分期(?:还款|付款|付|还)|延期|展期|宽限|一次(?:性)?(?:还清|付清|结清|还|付)?|一把清|减免|打折|instal+ments?|payment plan|plan|lump sum|one[- ]off|in one go|deferral|extension|defer|discount|(?:a )?payment holiday)(?:吧|还|付|还款|付款|的|呗|好了|please|pls)?[.!。~ ]*$/;
const DOUBTS = /没想好|不确定|没定|not sure|don'?t know|dunno/;

const ownPlan = ({ source, terms, mentions }: Facts): boolean => {
  if (
    [
      terms.instalments,
      terms.perInstalment,
      terms.downPayment,
      terms.discountPercent,
      terms.deferDays,
      terms.downPaymentPercent,
    ].some((value) => value !== undefined)
  )
    return true;
  const figures =
    mentions.amounts.length +
    mentions.counts.length +
    mentions.dates.length +
    spansOf(mentions.durations).length;
  return figures > 0 && CHANGES.test(source.own);
};

/** "10 months" is how long a plan runs; "a month" only says how often. */
const spansOf = (durations: Facts['mentions']['durations']): Facts['mentions']['durations'] =>
  durations.filter(({ n }) => n > 1);

/** What a yes or a no says when more stands beside it, or nothing at all does. Runs before the plan is weighed. */
export const refineAnswers: Refiner = (labels, facts) => {
  const { source } = facts;
  let { acts, flags } = labels;
  // "ok 12 months then": the yes only opens a plan of one's own.
  if (ownPlan(facts))
    acts = acts.filter(
      ({ label, span }) => label !== 'accept' || !MERE_YES.test(source.own.slice(span.start, span.end)),
    );
  // Who does not want it noted accepts nothing and has nothing read back.
  if (has(acts, 'reject')) acts = without(acts, 'accept');
  if (KIND_ALONE.test(source.own)) acts = withLabel(acts, 'propose', whole(source), 'kind');
  // Not being sure at the confirmation is no evasion.
  if (source.asked.includes('confirmation') || has(acts, 'reject'))
    flags = flags.filter(
      ({ label, span }) => label !== 'vague' || !DOUBTS.test(source.own.slice(span.start, span.end)),
    );
  return { ...labels, acts, flags };
};

const clauseOf = ({ source }: Facts, at: number): Span => around(source.clauses, at);
const within = (span: Span, clause: Span): boolean => span.start >= clause.start && span.start < clause.end;

/** "首期一千多我拿不出来" and "they pushed payday back a fortnight": the only figure is declined, or part of the cause. */
const onlyDeclined = (span: Span, { acts }: Labels, facts: Facts): boolean => {
  const { source, terms, mentions } = facts;
  const clause = clauseOf(facts, span.start);
  const holds = (label: 'reject' | 'explain_hardship'): boolean =>
    acts.some((act) => act.label === label && within(act.span, clause));
  const others = [...mentions.amounts, ...mentions.counts, ...mentions.percents].some(
    (mention) => !within(mention, clause),
  );
  // "hold off on confirming" defers no payment.
  if (acts.some((act) => act.label === 'reject' && inside(span, [act.span]))) return true;
  if (others || has(acts, 'ask', 'state_willingness', 'concede')) return false;
  const { amounts, counts, percents } = mentions;
  // "cut to 16 hours a week" counts no money.
  if (
    holds('explain_hardship') &&
    /\b(?:hours|shifts|days|staff)\b/.test(source.own.slice(clause.start, clause.end))
  )
    return true;
  if (holds('reject') && amounts.length > 0 && terms.perInstalment === undefined) return true;
  if (
    acts.some(
      ({ label, span: back }) =>
        label === 'confirm' && /run (?:that|it|this)/.test(source.own.slice(back.start, back.end)),
    )
  )
    return true;
  return holds('explain_hardship') && amounts.length + counts.length + percents.length === 0;
};

const WITHIN_REACH =
  /能|可以|行|最多|撑|只|顶|至少|起码|最少|\b(?:ceiling|max(?:imum)?|limit|can|could|do|tops?|most|at least|minimum|nearer|more like|i have|is fine|works)\b/;

/** "一千二太吃力,八百我能撑住": declined one figure, named another that can be borne. */
const counter = ({ acts }: Labels, facts: Facts): Span | undefined => {
  const { source, mentions, terms } = facts;
  if (!has(acts, 'reject') || has(acts, 'state_means', 'cite_terms')) return undefined;
  return mentions.amounts.find((amount) => {
    if (amount.value === terms.income || amount.value === terms.expenses || isDropped(source, amount))
      return false;
    const clause = clauseOf(facts, amount.start);
    return (
      WITHIN_REACH.test(source.own.slice(clause.start, clause.end)) &&
      !acts.some((act) => act.label === 'reject' && within(act.span, clause))
    );
  });
};

/** Runs after the plan was weighed: a price asked for puts nothing on the table, a plan asked for does. */
export const refineQuestions: Refiner = (labels, facts) => {
  const { source, mentions, terms } = facts;
  const { acts } = labels;
  if (
    has(acts, 'propose') &&
    has(acts, 'ask') &&
    terms.perInstalment === undefined &&
    terms.downPayment === undefined &&
    PRICE.test(source.own)
  )
    return { ...labels, acts: without(acts, 'propose') };
  const put = acts.find(({ label }) => label === 'propose');
  if (put && onlyDeclined(put.span, labels, facts)) return { ...labels, acts: without(acts, 'propose') };
  if (put) return labels;
  const countered = counter(labels, facts);
  if (countered) return { ...labels, acts: withLabel(acts, 'propose', countered, 'counter') };
  // "结清就全免": a benefit with its condition is a plan.
  if (
    source.side === 'creditor' &&
    has(acts, 'offer_incentive') &&
    (terms.kinds ?? []).length > 1 &&
    !has(acts, 'ask', 'confirm')
  )
    return { ...labels, acts: withLabel(acts, 'propose', whole(source), 'incentive') };
  const asked = MAY_I.exec(source.own);
  if (asked === null) {
    const named =
      mentions.dates[0] ?? mentions.amounts[0] ?? mentions.counts[0] ?? spansOf(mentions.durations)[0];
    if (
      named === undefined ||
      has(acts, 'accept', 'confirm', 'cite_terms', 'state_means', 'identify', 'explain_hardship')
    )
      return labels;
    const sentence = around(source.sentences, named.start);
    const before = source.own.slice(sentence.start, named.start);
    return /(?:\bmake (?:it|that)|\bchange (?:it|that) to|\bmove it to|\bi (?:want|need|mean|meant|said)|\bgo (?:back )?to|\b(?:but|rather|prefer)|改成|改到|换成|还是|挪到) ?(?:the |on |in |for |to |about )?$/.test(
      before,
    )
      ? { ...labels, acts: withLabel(acts, 'propose', named, 'changed') }
      : labels;
  }
  const wanted = [...mentions.counts, ...mentions.durations, ...mentions.amounts].find(
    ({ start }) => start >= asked.index + asked[0].length && start - asked.index < 40,
  );
  return wanted === undefined ? labels : { ...labels, acts: withLabel(acts, 'propose', wanted, 'asked') };
};
