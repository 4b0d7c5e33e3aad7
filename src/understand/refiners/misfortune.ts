import { has, type Refiner, whole, withLabel } from './refiner.ts';

const HAN =
  /着火|起火|失火|骨折|坏|断了|断掉|黄了|垮|塌|倒了|跑路|跑了|找不着|漏水|被?骗|偷|丢了|烧|淹|撞|摔|伤|病|(?<![烦累气急笑忙饿困吓愁])死了|没人(?:管|买|来)|没(?:了)?(?:工作|工资|生意|活|单)|赔(?:了|光|钱)|亏(?:了|损|钱)|停了|拆了|封了|扣了|欠我|不肯?(?:结|给|付|发)|没(?:给我|结|发|到账|回款)|砸(?:了|手里)|出(?:了)?事|报废|查封|没收成|歉收|卖不(?:动|出)|退(?:了)?单|取消了|缩水|关了|走投无路/;
const LATIN =
  /\b(?:(?<!i'm |im |i am |are |we're |flat |stone |go |going |so |totally |completely )broke(?: down)?|broken|burst|wrecked|shattered|collapsed|ruined|destroyed|smashed|crashed|totalled|stolen|robbed|flooded|burn(?:ed|t)|cancel(?:led|ed)|bounced|bankrupt|bust|folded|empty|missing|faulty|died|dead(?! (?:tired|easy|good|on|simple|serious|sure|set))|ill|sick|injured|hurt|torn|stranded|delayed|stuck|shut|closed|dug up|nobody can|went quiet|no longer|lost|fell (?:through|off|down|ill)|gone under|pulled out|walked out|backed out|went (?:wrong|under|bust)|scammed|let me down|ran off|vanished|disappeared|written off|laid|evicted|seized|blew|snapped|cracked|leaking|dried up|stopped|hasn't (?:come|paid)|(?:haven't|hasn't|not) had an? (?:single )?(?:booking|customer|order|sale|client|job|shift)|caught fire|never (?:came|paid|showed))\b/;
const NOT_TOLD = /\?|吗|如果|要是|万一|骗子|\bif\b|\bwill\b|'ll\b|\bsays?\b|\bcan get\b/;

/**
 * A debtor who tells of a loss and does nothing else is giving a cause, however unusual: no list of causes
 * is ever complete ("货柜掉海里了,全泡坏了").
 */
export const refineMisfortune: Refiner = (labels, { source }) => {
  if (source.side !== 'debtor' || labels.flags.length > 0 || NOT_TOLD.test(source.own)) return labels;
  const silent = labels.acts.every(({ label }) =>
    ['greet', 'identify', 'apologize', 'thank'].includes(label),
  );
  if (!silent || has(labels.acts, 'explain_hardship')) return labels;
  if (!HAN.test(source.own) && !LATIN.test(source.own)) return labels;
  return { ...labels, acts: withLabel(labels.acts, 'explain_hardship', whole(source), 'misfortune') };
};
