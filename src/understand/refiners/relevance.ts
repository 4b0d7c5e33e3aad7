import type { Act } from '../../domain/act.ts';
import type { Source } from '../source.ts';
import { type Facts, has, type Refiner, whole, withLabel, without } from './refiner.ts';

const COURTESY: readonly Act[] = [
  'greet',
  'thank',
  'ask',
  'apologize',
  'empathize',
  'follow_up',
  'accept',
  'identify',
];

/** Words that tie a message to the negotiation, however loosely. */
const DOMAIN =
  /还|付|款|钱|账|债|分期|逾期|利息|费|欠|催|额度|信用|合同|协议|方案|客服|平台|商量|协商|处理|解决|办法|资料|材料|证明|工资|收入|订单|发票|号|月|周|天|考虑|想想|想一下|等|稍|明白|知道|清楚|好|行|对|嗯|哦|您|你们|公司|电话|联系|困难|情况|说|谈|退|优惠|折|免|减|延|\b(?:pay\w*|paid|bill|debt|owe\w*|money|plan|account|invoice|balance|interest|fee|fees|charge|due|month\w*|week\w*|day\w*|date|amount|settle\w*|instal\w*|late|overdue|credit|loan|agree\w*|deal|offer|terms|contract|think|consider|moment|sec|minute|wait|check|understand|see|ok|okay|yes|no|yeah|sure|right|sorry|hold on|thanks|job|work|business|help|call|email|speak|manager|customer|cash|afford|budget|figure|option\w*|time|when|how much|why|later|refund|order|delivery|service|company)\b/;

/**
 * Off topic only while nothing of substance stands beside it; then its questions are not the negotiation's.
 * A message in which nothing at all was recognised, and that holds no word of the matter, is off topic too.
 */
export const refineRelevance: Refiner = (labels, facts) => {
  const { source } = facts;
  // A request to the coach belongs to the rehearsal, not to the talk that is rehearsed.
  if (
    has(labels.topics, 'coach') &&
    !has(labels.acts, 'propose', 'explain_hardship', 'state_willingness', 'state_means')
  )
    return { ...labels, acts: [], flags: without(labels.flags, 'off_topic', 'vague') };
  if (has(labels.flags, 'off_topic')) {
    const substance =
      labels.acts.some(({ label }) => !COURTESY.includes(label)) ||
      labels.flags.some(({ label }) => label !== 'off_topic');
    if (substance || labels.topics.length > 0)
      return { ...labels, flags: without(labels.flags, 'off_topic') };
    return {
      ...labels,
      acts: without(labels.acts, 'ask', 'ask_reason', 'empathize', 'follow_up', 'accept', 'identify'),
    };
  }
  return isForeign(labels, facts)
    ? { ...labels, flags: withLabel(labels.flags, 'off_topic', whole(source), 'relevance') }
    : labels;
};

const WORDS = /\p{Script=Han}{6}|[a-z]+(?:[^a-z]+[a-z]+){4}/u;

const isForeign = (labels: Parameters<Refiner>[0], { source, mentions, secrets, terms }: Facts): boolean =>
  labels.acts.length + labels.flags.length + labels.topics.length + secrets.length === 0 &&
  Object.keys(terms).length === 0 &&
  mentions.amounts.length + mentions.counts.length + mentions.dates.length + mentions.percents.length === 0 &&
  WORDS.test(source.own) &&
  !isAbout(source);

const isAbout = (source: Source): boolean => DOMAIN.test(source.own);
