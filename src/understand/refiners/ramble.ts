import type { Span } from '../../domain/utterance.ts';
import { sizeOf } from '../locale.ts';
import { Taken } from '../readers/taken.ts';
import { type Facts, type Refiner, whole, withLabel, without } from './refiner.ts';

const LONG_HAN = 120;
const LONG_WORDS = 90;

const POINT =
  /还款|付款|还钱|欠|账单|分期|延期|逾期|利息|违约|滞纳|费|合同|工资|收入|房租|存款|方案|证明|材料|订单|客户|货款|每月|协商|征信|扣款|\d{3,}|元|块钱|\b(?:pay|paid|paying|payments?|bill|debt|owe|owed|money|plan|invoice|balance|interest|fees?|instal\w*|income|rent|salary|wages|afford|due|overdue|settle\w*|account|credit|loan|charges?|proof|refund|contract)\b|[$£€¥]\d/;

const weigh = (text: string, { start, end }: Span): number => {
  const { han, words } = sizeOf(text, start, end);
  return han + words;
};

/** Where the message does or raises something of substance. */
const substanceIn = ({ acts, flags }: Parameters<Refiner>[0]): Span[] =>
  [...acts, ...flags]
    .filter(({ label }) => label !== 'greet' && label !== 'off_topic' && label !== 'identify')
    .map(({ span }) => span);

const toThePoint = (clause: Span, substance: Taken, { source }: Facts): boolean =>
  substance.meets(clause) || POINT.test(source.own.slice(clause.start, clause.end));

/** What is poured out without a comma is weighed piece by piece, or one word to the point would carry all of it. */
const JOINT = / (?=(?:and|but|so|then|because|who|which|when) )|(?=然后|后来|结果|接着|于是|而且|还有|之后)/g;
const LONG_CLAUSE = 40;

const pieces = (clause: Span, { source }: Facts): Span[] => {
  if (weigh(source.own, clause) <= LONG_CLAUSE) return [clause];
  const text = source.own.slice(clause.start, clause.end);
  const starts = [0, ...[...text.matchAll(JOINT)].map(({ index }) => index)];
  return starts.map((start, i) => ({
    start: clause.start + start,
    end: clause.start + (starts[i + 1] ?? text.length),
  }));
};

/** More than about 120 Chinese characters or 90 English words, and less than half of them on the matter. */
export const refineRamble: Refiner = (labels, facts) => {
  const { source } = facts;
  const { han, words } = sizeOf(source.own);
  if (han <= LONG_HAN && words <= LONG_WORDS && han / LONG_HAN + words / LONG_WORDS <= 1) return labels;
  const substance = new Taken(source.own, substanceIn(labels));
  let point = 0;
  let all = 0;
  for (const clause of source.clauses.flatMap((one) => pieces(one, facts))) {
    const weight = weigh(source.own, clause);
    all += weight;
    if (toThePoint(clause, substance, facts)) point += weight;
  }
  if (point * 2 >= all) return labels;
  return {
    ...labels,
    flags: withLabel(without(labels.flags, 'off_topic'), 'ramble', whole(source), 'ramble'),
  };
};
