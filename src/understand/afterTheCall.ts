import { normalise } from './normalise.ts';

/** "没谈成", "no deal yet": an answer that begins by saying that nothing came of it; or "我没答应" anywhere. */
const NOTHING_AGREED = [
  /^(?:这次|今天|目前|暂时|最后|结果|双方|我们|跟对方)*(?:还|都|也|什么都|啥都)*(?:没有?|未能?|无法)(?:能|跟我)?(?:谈成|谈定|谈拢|谈妥|谈出|说定|说好|定下|达成|结果|任何)/,
  /^(?:这次|今天|目前|最后|结果)*(?:谈不拢|谈崩了?|不欢而散)/,
  /^(?:so far |in the end |as yet )?(?:nothing|no (?:deal|agreement|plan)|none)\b(?! (?:to pay|but)\b)/,
  /^(?:we|they|both sides)\s+(?:(?:did|have|could|can)(?:n't| not|not)|never|failed to)\s+(?:yet\s+)?(?:agree|settle|reach|come to)/,
  /^not\b.{0,16}\b(?:agreed|settled)\b/,
  /我(?:还|当场|最后)?(?:没有?(?:答应|同意|接受)|不答应|拒绝了|拒绝他们)/,
  /\bi (?:(?:did|have)(?:n't| not)|never) (?:yet )?(?:agreed?|accept(?:ed)?|said? yes|sign(?:ed)?)\b/,
];
/** What follows may have been agreed all the same. */
const BUT = /但|不过|可是|只(?:是|说)|\b(?:but|though|although|however|except|only)\b/;

/**
 * Does an answer to "what was agreed?" say that nothing was? "没谈成，下周再打" does. `refuses`: it was read as turning something
 * down and doing nothing else.
 */
export const saysNothingAgreed = (answer: string, refuses = false): boolean => {
  const text = normalise(answer.trim());
  return (refuses || NOTHING_AGREED.some((pattern) => pattern.test(text))) && !BUT.test(text);
};

const IN_WRITING =
  /书面|文字(?:版|确认)|白纸黑字|签了|(?:发|收到|寄).{0,6}(?:邮件|短信|简讯|合同|协议)|\b(?:in writing|written|by (?:e-?mail|letter|text)|(?:e-?mail|letter|contract|text message)(?:ed)?|signed)\b/;
/** "还没有书面的": not there yet. */
const NOT_IN_WRITING =
  /(?:没|未|不肯|不愿|无)[^,。;.]{0,8}(?:书面|文字|短信|简讯|邮件|合同|协议|签)|(?:\b(?:not|no|nothing|never|refused?|without)\b|n't)[^.;]{0,30}\b(?:writing|written|e-?mail|letter|contract|text message|signed)/;

/** Do the answers speak of having it in writing? Where that is in doubt, no. */
export const speaksOfWriting = (answers: string): boolean => {
  const text = normalise(answers);
  return IN_WRITING.test(text) && !NOT_IN_WRITING.test(text);
};
