import { overlaps } from '../../domain/clauses.ts';
import type { Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { has, type Refiner, withLabel, without } from './refiner.ts';

const CONDITION =
  /^(?:只要|如果|要是|假如|倘若|若|if|as long|so long|provided|assuming|on condition|in (?:return|exchange))/;
const MERE_YES =
  /^[, ]*(?:ok(?:ay)?|fine|alright|all right|right|sure|well|yes|yeah|好的?|好吧|行吧?|嗯|可以)[, ]*(?:ok(?:ay)?|fine|好的?|行吧?)?[,.!~ ]*$/;
const TERM_WORD =
  /期|付|还|款|元|方案|约定|金额|条|日|号|合同|协议|书面|免|延|折|邮件|短信|写|纸|字|pay|plan|month|agree|terms|date|amount|writing|letter|email|instal|fee|[\d$£€]/;

const BILL_ALONE = /^(?:invoice|bill|account|order|contract|statement|账单|发票|订单|合同)/;
const CHECKS =
  /to (?:be clear|confirm|recap|double[- ]?check)|so (?:that'?s|it'?s)|让?我(?:来|再)?(?:确认|核对|复述)一下|也就是说/;

const touching = (source: Source, a: Span, b: Span): boolean =>
  around(source.clauses, a.start).start === around(source.clauses, b.start).start;

/** Labels that exclude or entail each other in one message. */
export const refineTension: Refiner = (labels, { source }) => {
  let acts = labels.acts;
  // The condition in an incentive ("本周结清可免…") gives nothing up.
  if (source.side === 'creditor' && has(acts, 'offer_incentive'))
    acts = acts.filter(
      ({ label, span }) => label !== 'concede' || !CONDITION.test(source.own.slice(span.start, span.end)),
    );
  if (has(labels.flags, 'refuse')) {
    const refusal = labels.flags.find(({ label }) => label === 'refuse');
    if (refusal) acts = withLabel(without(acts, 'accept'), 'reject', refusal.span, 'refuse');
  }
  // The invoice that is said to be due is not what the call is about: it is what is cited.
  const cited = acts.find(({ label }) => label === 'cite_terms');
  if (source.side === 'creditor' && cited)
    acts = acts.filter(
      ({ label, span }) =>
        label !== 'identify' ||
        !touching(source, cited.span, span) ||
        !BILL_ALONE.test(source.own.slice(span.start, span.end)),
    );
  // "so just to be clear, 90 on the 1st?" checks; its mark asks nothing new.
  if (
    acts.some(({ label, span }) => label === 'confirm' && CHECKS.test(source.own.slice(span.start, span.end)))
  )
    acts = acts.filter(({ label, span }) => label !== 'ask' || span.end - span.start > 1);
  // To confirm is to confirm terms.
  if (has(acts, 'confirm') && !TERM_WORD.test(source.own)) acts = without(acts, 'confirm');
  // "ok ok, we'll stop insisting" yields; it takes nothing that was offered.
  if (has(acts, 'concede'))
    acts = acts.filter(
      ({ label, span }) => label !== 'accept' || !MERE_YES.test(source.own.slice(span.start, span.end)),
    );
  // Why something is unpaid is a question even where no mark says so.
  const reason = acts.find(({ label }) => label === 'ask_reason');
  if (reason) acts = withLabel(acts, 'ask', reason.span, 'reason');
  // A consequence worded as a threat is a threat.
  if (has(labels.flags, 'threaten')) acts = without(acts, 'state_consequence');
  // "我扛不住了" declines no offer when it is a cry for help.
  if (has(labels.flags, 'distress')) acts = without(acts, 'reject');
  // A forged paper is no evidence, and the cause that a lie names is no cause.
  const lies = labels.flags.filter(({ label }) => label === 'deceive');
  if (lies.length > 0) {
    acts = without(acts, 'offer_evidence').filter(
      ({ label, span }) =>
        label !== 'explain_hardship' ||
        !lies.some((lie) => touching(source, lie.span, span) || overlaps(lie.span, span)),
    );
  }
  return { ...labels, acts };
};
