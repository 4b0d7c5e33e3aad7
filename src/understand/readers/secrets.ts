import type { Span } from '../../domain/utterance.ts';
import { gated } from '../gate/gated.ts';
import { everyMatch } from '../pattern.ts';
import { Taken } from './taken.ts';

/** A secret given in full. A phone number is hidden too, but giving it is no fault. */
export type Secret = Span & { readonly kind: 'identity' | 'card' | 'code' | 'phone' };

type Reader = { readonly kind: Secret['kind']; readonly pattern: RegExp };

const CODE_WORD =
  "验证码|校验码|动态码|短信码|确认码|支付码|密码|口令|otp|one[- ]time (?:pass)?code|pass ?code|pass ?word|verification code|security code|cvv2?|cvc|pin(?: code| number)?|pwd|pw|code (?:you|they|i|that)[a-z ']{0,24}|code";

/** Tried in order; the first reader to claim a stretch names it. Each value is the first group. */
const READERS: readonly Reader[] = [
  // Mainland identity number: 17 digits and a check character, perhaps in groups.
  {
    kind: 'identity',
    pattern: /(?<![\da-z])([1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?[01]\d[0-3]\d[ -]?\d{3}[\dx])(?![\da-z])/g,
  },
  {
    kind: 'identity',
    pattern:
      /(?:身份证|居住证|统一编号|证件|护照|通行证|台胞证|驾照)[^\d□]{0,10}([a-z]?\d[\d -]{6,22}[\dx](?:\([\da]\))?)/g,
  },
  // The same said in characters: 一一〇一〇一…
  {
    kind: 'identity',
    pattern: /(?:身份证|证件)[^\d□一二三四五六七八九〇零]{0,10}([一二三四五六七八九〇零]{15,18}x?)/g,
  },
  // Taiwan and Hong Kong identity numbers; a UK National Insurance number.
  { kind: 'identity', pattern: /(?<![\da-z])([a-z][12]\d{8})(?![\da-z])/g },
  { kind: 'identity', pattern: /(?<![\da-z])([a-z]{1,2}\d{6}\([\da]\))/g },
  { kind: 'identity', pattern: /(?<![\da-z])([a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])(?![\da-z])/g },
  {
    kind: 'identity',
    pattern:
      /\b(?:ssn|social(?: security)?|aadhaar|aadhar|nino?|national insurance|sin|tfn|pan|bvn|nin|nric|passport|national id|id (?:card )?(?:number|no\.?|num)|driver'?s? licen[cs]e)[a-z' .#:-]{0,16}((?=[a-z\d -]{0,20}\d{3})[a-z]{0,5}\d[\d -]{4,18}[\da-z])(?![\da-z])/g,
  },
  { kind: 'identity', pattern: /(?<![\d-])(\d{3}-\d{2}-\d{4})(?![\d-])/g },
  {
    kind: 'card',
    pattern: /(?<![\da-z])([3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{2,4}(?:[ -]?\d{1,3})?)(?![\da-z])/g,
  },
  {
    kind: 'card',
    pattern:
      /(?:银行卡|信用卡|储蓄卡|借记卡|卡号|card(?: number| no\.?)?|iban|sort code|account number)[^\d\n]{0,12}((?:[a-z]{2}\d{2} ?)?\d(?:[ -]?\d){9,22})(?!\d)/g,
  },
  { kind: 'phone', pattern: /(?<![\da-z])((?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\da-z])/g },
  {
    kind: 'phone',
    pattern:
      /(?<![\da-z])(09\d{2}[ -]?\d{3}[ -]?\d{3}|07\d{3}[ -]?\d{3}[ -]?\d{3}|\+\d{1,3}[ -]?\d(?:[ -]?\d){6,12}|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}|0\d{2,3}-\d{7,8})(?![\da-z])/g,
  },
  {
    kind: 'phone',
    pattern:
      /(?:电话|手机|联系方式|phone|mobile|cell|call me (?:on|at)|whatsapp|微信)[^\d\n]{0,10}(\+?\d(?:[ -]?\d){6,12})(?!\d)/g,
  },
  {
    kind: 'code',
    pattern: new RegExp(
      `(?:${CODE_WORD})(?:就|应该|现在|刚才|收到的?|发来的?)?(?:[ :,是为叫]|is|was|=|→|>|to log in){0,6}(\\d(?:[ -]?\\d){3,7})(?!\\d)`,
      'g',
    ),
  },
  {
    kind: 'code',
    pattern:
      /(?:密码|口令|pass ?words?|pwd|pw|passphrase)(?: ?(?:是|为|叫|[:=]|is|was|->)){1,2} ?([a-z\d!@#$%^&*._?+-]*[\d!@#$%^&*_?+][a-z\d!@#$%^&*._?+-]*)/g,
  },
  { kind: 'code', pattern: /pass ?word,? ([a-z]+[\d!@#$%^&*_?+][a-z\d!@#$%^&*._?+-]*)/g },
  {
    kind: 'code',
    pattern:
      /(?<!\d)(\d{4,8})(?!\d)(?= ?(?:是|就是|,?这是)(?:我的?|刚收到的)?(?:验证码|密码|校验码)| is (?:the|my) (?:code|otp|pin|password))/g,
  },
];

const readersIn = gated(READERS.map(({ pattern }) => pattern));

/** "尾号8812", "ending 0093": the last digits of a card are meant to be told. */
const PARTIAL = /(?:尾号|尾数|末[四4]|后[四4]|最后[四4]|ending|ends|last (?:four|4))[^\d]{0,12}$/;

export const readSecrets = (text: string): Secret[] => {
  const found: Secret[] = [];
  if (!/\d[ -]?\d|pass|[一二三四五六七八九〇零]{15}/.test(text)) return found;
  const taken = new Taken(text);
  const open = readersIn(text);
  for (const [index, { kind, pattern }] of READERS.entries()) {
    if (open[index] === 0) continue;
    for (const match of everyMatch(text, pattern)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      const end = start + value.length;
      if (taken.meets({ start, end })) continue;
      if (value.replace(/\D/g, '').length <= 4 && PARTIAL.test(text.slice(Math.max(0, start - 20), start)))
        continue;
      found.push({ start, end, kind });
      taken.take({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
