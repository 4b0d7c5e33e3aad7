/** "没谈成", "no deal yet": an answer that begins by saying that nothing came of it. */
const NOTHING_AGREED = [
  /^(?:这次|今天|目前|暂时|最后|结果|双方|我们|跟对方)*(?:还|都|也|什么都|啥都)*(?:没有?|未能?|无法)(?:能|跟我)?(?:谈成|谈定|谈拢|谈妥|谈出|说定|说好|定下|达成|结果|任何)/,
  /^(?:这次|今天|目前|最后|结果)*(?:谈不拢|谈崩了?|不欢而散)/,
  /^(?:so far |in the end |as yet )?(?:nothing|no (?:deal|agreement|plan)|none)\b/i,
  /^(?:we|they|both sides)\s+(?:(?:did|have|could|can)(?:n't|n’t|not| not)|never|failed to)\s+(?:yet\s+)?(?:agree|settle|reach|come to)/i,
  /^not\b.{0,16}\b(?:agreed|settled)\b/i,
];
/** What follows may have been agreed all the same. */
const BUT = /但|不过|可是|只(?:是|说)|\b(?:but|though|although|however|except|only)\b/i;

/** Does an answer to "what was agreed?" say that nothing was? "没谈成，下周再打" does. */
export const saysNothingAgreed = (answer: string): boolean => {
  const text = answer.trim().replace(/沒/g, '没').replace(/談/g, '谈').replace(/說/g, '说');
  return NOTHING_AGREED.some((pattern) => pattern.test(text)) && !BUT.test(text);
};

const IN_WRITING =
  /书面|書面|文字版|文字确认|文字確認|白纸黑字|白紙黑字|(?:签|簽)了|(?:发|發|收到|寄).{0,6}(?:邮件|郵件|短信|簡訊|合同|协议|協議)|\b(?:in writing|written|by (?:e-?mail|letter|text)|(?:e-?mail|letter|contract|text message)(?:ed)?|signed)\b/i;
/** "还没有书面的": not there yet. */
const NOT_IN_WRITING =
  /(?:没|沒|未|不肯|不愿|无|無)[^，。；,.;]{0,8}(?:书面|書面|文字|短信|簡訊|邮件|郵件|合同|协议|協議|签|簽)|(?:\bnot|\bno|n't|n’t|\bnothing|\bnever|\brefused?|\bwithout)\b[^.;]{0,30}\b(?:writing|written|e-?mail|letter|contract|text message|signed)/i;

/** Do the answers speak of having it in writing? Where that is in doubt, no. */
export const speaksOfWriting = (text: string): boolean => IN_WRITING.test(text) && !NOT_IN_WRITING.test(text);
