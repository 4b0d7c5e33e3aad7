import { toMinor } from '../../domain/money.ts';
import type { AmountMention, Span } from '../../domain/utterance.ts';
import type { Source } from '../source.ts';
import { currencyMark } from './currency.ts';
import type { NumberToken } from './numbers.ts';

/** What a number that is no money counts: "12期", "三个人", "40 guests". */
const COUNTED =
  /^ ?(?:多|来|几)?(?:个|期|天|日|号|月|年|周|星期|礼拜|次|遍|岁|人|家|点|分钟|分之|小时|钟头|秒|件|单(?!位)|箱|批|台(?!币)|辆|套|间|层|张|份|位|新?(?:客|用户|会员)|楼|斤|公里|里|%|折|成(?!了)|倍|条|只|口|名|级|届|章|季|度|字|句|页|项|回|轮|步|世|包|盒|瓶|排|班|栋|室|座|场|米|亩|吨|克|股|种|样|下(?!子)|笔|胜|线|后|前|:\d|\/\d|-\d|[x×*] ?\d)|^ ?(?:%|percent|per cent|people|(?:new )?(?:customers?|users?|members?|sign-?ups?)|new faces|orders?|days?|weeks?\b|months?\b|years?|hours?|minutes?|mins?|hrs?|times?|guests?|units?|items?|staff|employees?|calls?|miles?|words?|pages?|payments?|instal|equal|monthly (?:payments?|instal)|weekly (?:payments?|instal)|points?|followers|km|kg|st\b|nd\b|rd\b|th\b|am\b|pm\b(?! each)|o'clock|kids?|children|little|years?|others?\b(?! ?[$£€]?\d)|of (?:us|them|you)|more (?:call|time|day|week|month)|goes\b|parts\b|chunks\b|lots of\b)/;

/** What makes a number a name rather than a quantity: "尾号8812", "invoice 2231", "in 2025". */
const NAMED =
  /(?:第|尾号|尾数|末四?码|末四位|后四位|编号|单号|工号|合同|订单|发票|账号|账户|卡号|案号|案件|工单|电话|手机|号码?|密码|验证码|代码|凭证|#|(?<![a-z])(?:no\.?|invoice|order|account|acct|ref|reference|case|card|ending(?: in| with)?|ends? (?:in|with)|number|clause|section|policy|room|unit|day|week|page|ticket|id|user|code|pin|t\+|booking|contract|loan|since|in|year|until|flat|apartment|suite|building|aged?))[ :#]*(?:no\.? ?|is ?|是|为|号|码)?$|[-/:.]$/;

/** "426.67 x 6": what is multiplied by a count is the money of it. */
const MULTIPLIED = /^ ?[x×*] ?\d{1,2}(?![\d.,])/;

const SMALL_MONEY_BEFORE =
  /(?:每个?月|每期|月供|一期|一个月|首付|首期|头期款?|先|付|还|缴|交|加到|降到|提到|改成?|[x×*] ?|monthly|each|pay|offer|do|manage|afford|spare|at) ?$/;
const SMALL_MONEY_AFTER =
  /^ ?(?:一个?[月期]|每个?[月期]|\/(?:月|期|mo|month)|a (?:month|week|fortnight)|per (?:month|week|fortnight|instal)|p\/?[mw]\b|[x×*] ?\d|each\b|apiece|monthly|weekly|every (?:month|week)|down\b|up ?front|now\b)/;

const isMoney = (token: NumberToken, before: string, after: string, dated: boolean): boolean => {
  const size = typeof token.value === 'number' ? token.value : token.value[0];
  // "600 pm" is a month's payment, "6 pm" the time of day.
  if (/^ ?p\/?m\b/.test(after) && size > 12) return !NAMED.test(before);
  if (COUNTED.test(after) && !MULTIPLIED.test(after)) return false;
  if (token.scaled) return !/第$/.test(before) && size >= 5;
  if ((NAMED.test(before) && !dated) || HOTLINES.includes(size)) return false;
  // In words a small number is a pronoun or a count: "what would each one be".
  if (SMALL_MONEY_AFTER.test(after) || SMALL_MONEY_BEFORE.test(before))
    return size >= (token.form === 'digits' ? 1 : 10);
  if (token.form !== 'digits') return size >= 100;
  return size >= 100 && size < 100_000_000;
};

/** Numbers that people name when they speak of complaining or calling for help. */
const HOTLINES: readonly number[] = [12315, 12345, 12348, 12355, 12356, 12363, 12378, 95188];

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** Sums of money: marked ones ("¥500", "三百块", "2 grand") and bare ones that read like money ("每月三千二"). */
export const readAmounts = (
  source: Source,
  numbers: readonly NumberToken[],
  dates: readonly Span[] = [],
): AmountMention[] => {
  const { text } = source;
  const taiwan = source.locale === 'zh-TW';
  const mentions: AmountMention[] = [];
  for (const token of numbers) {
    const before = text.slice(Math.max(0, token.start - 16), token.start);
    const after = text.slice(token.end, token.end + 24);
    const markAt = token.markAt ?? token.end;
    const mark = currencyMark(before, text.slice(markAt, markAt + 32), taiwan);
    const own = token.unit === 'yuan' ? (taiwan ? undefined : 'CNY') : token.unit;
    const money = mark.money || token.unit !== undefined;
    // "每月10号650": the 号 before the sum belongs to the day, not to a number that names something.
    const dated = dates.some((date) => date.end <= token.start && token.start - date.end <= 1);
    if (!money && !isMoney(token, before, after, dated)) continue;
    // "一块漆" is a piece of something; "一块钱" is money.
    if (token.form === 'han' && token.value === 1 && /^块(?!钱|[,。!?~]|$)/.test(after)) continue;
    // "2025" on its own names a year far more often than a sum.
    if (!money && YEAR.test(text.slice(token.start, token.end)) && !SMALL_MONEY_BEFORE.test(before)) continue;
    const value =
      typeof token.value === 'number'
        ? toMinor(token.value)
        : ([toMinor(token.value[0]), toMinor(token.value[1])] as const);
    const start = token.start - mark.before;
    const end = Math.max(token.end, markAt + mark.after);
    const currency = mark.currency ?? own;
    mentions.push({ start, end, value, ...(currency === undefined ? {} : { currency }) });
  }
  return mentions;
};
