import type { PlainDate } from '../../domain/calendar.ts';
import type { Kind } from '../../domain/terms.ts';
import type { DateMention, Span } from '../../domain/utterance.ts';
import { everyMatch } from '../pattern.ts';
import { around, type Source } from '../source.ts';
import { isDropped } from './dropped.ts';
import type { Sum } from './roles.ts';

const START =
  /(?:从|自|由)[^,。!?]{0,4}$|(?:首期|第一[期次笔]|首次|首月|头一?期|起步|开始|扣款日|还款日|每个?月)[^,。!?]{0,8}$|\b(?:from|frm|start(?:ing|s)?(?: on| from)?|begin(?:ning|s)?(?: on| from)?|commenc\w+(?: on)?|first (?:payment|one|instal+ment)?[^.;!?]{0,16}|first of them|kick(?:ing)? off|as of|effective|every|each)(?: (?:on|the|is|due|by|would be|will be|going out|from))* ?$/;
const START_AFTER =
  /^(?:之?后)?(?:起|开始|首[期付]|付第一|还第一|扣第一|第一)|^ ?(?:onwards?|start|for the first|each month|of (?:each|every) month|every month|first payment|monthly)/;
const DUE =
  /(?:到期|截止|最晚|最迟|不晚于|延(?:期|长|后)?(?:至|到)|推迟?到|宽限到|缓到|展期(?:至|到))[^,。!?]{0,4}$|\b(?:by|before|until|till|no later than|due(?: on| by| date)?|deadline|on or before|latest)(?: the)? ?$/;
const DUE_AFTER =
  /^(?:之|以)?前|^[^,。!?;]{0,8}(?:结清|付清|还清|缴清|一次|全部|到期|一把|全款|全额)|^[^.;!?]{0,30}\b(?:in full|in one go|latest|at the latest)/;

const NEXT_STEP =
  /联系|联络|提醒|回访|打(?:给|电话|来)|通知|答复|回复|回话|回电|回信|回您|回你|找您|找你|再(?:谈|聊|说|看|来|商量)|跟进|碰(?:面|头)|见面|面谈|喊我|告诉|发(?:您|给|你|我)|\b(?:call|ring|phone|check in|check back|remind|message|msg|write|text|email|get back|review|touch base|follow up|speak|talk|ping|let (?:you|me) know|update|be in touch|send (?:you|it|the|over)|catch up|confirm)\b/;
const AFTER_PAYING = /^(?:我)?(?:还|付|交|缴|打|转)(?:完|了|好|清)?(?:款)?(?:之?后|以后|再)/;
const PAYS =
  /还|付|缴|交|扣|结|打款|转|到账|\b(?:pay|payments?|paid|settle|clear|instal\w+|transfer|due|start\w*|first|deposit)\b/;
const INCOME =
  /发(?:工资|薪|钱|奖金|补贴)|发下来|结工钱|工资(?:日|到账|下来)|回款|\b(?:payday|get paid|paid on|wages? (?:come|land)|salary (?:comes|lands|hits)|paycheck)\b/;
export const DUE_PAST =
  /应(?:于|在|付|还|该)|到期|还款日|付款日|截止|约定|该还|逾期|\b(?:due|payable|deadline|matur\w+|should have|expected)\b/;

/** What parts a payment made first from the instalments after it, where no comma does. */
const THEN =
  /\b(?:and then|then|followed by|after(?:wards| that)?|and|n|plus|with|the rest)\b|&|然后|之?后|以后|再|剩|余下|其余|接着/g;
const NO_MONEY_THEN =
  /^[^,。!?;]{0,4}我?(?:也|还|又|真|实在|根本)*(?:没(?:钱|发|到账|工资|收入)|不(?:行|方便|好|发))/;

/** What puts one day in the place of another: "make it the 28th", "改成25号", "the 25th rather than the 20th". */
const MENDS =
  /改(?:成|到|为|在)|换(?:成|到)|调(?:到|成)|挪到|(?:不是|并非)[^。!?;]{0,14}是|是[^。!?;]{0,10}不是|\b(?:make (?:it|that|this)|change (?:it|that|this|the date) to|move (?:it|that|this|the date|my date)|switch (?:it|that|to)|rather than|instead of|not the)\b/;
/** What says only that something was wrong; which day it was, the question before must tell. */
const SLIPS =
  /应该是|说错|写错|打错|记错|搞错|不对|\b(?:i mean|i meant|meant|sorry|actually|correction|scratch that|wrong)\b/;

const ASKS_A_DAY = ['date', 'plan', 'confirmation', 'figure'];

const RECURS = /^每|\b(?:every|each)\b/;
const POLITE = /\b(?:please|pls|thanks|thank you|then|maybe|ok|yes|no)\b|可以吗|行吗|好吗|可以|谢谢|麻烦/g;
const SETTLES_ONCE = /结清|付清|还清|一次|全款|\b(?:in full|in one go|settle|clear|due date|deadline)\b/;

export type PlacedDates = { readonly startDate?: PlainDate; readonly dueDate?: PlainDate };

type Hints = {
  readonly kinds: readonly Kind[];
  readonly periodic: boolean;
  readonly sums: readonly Sum[];
};

/** However long a clause runs, what stands far from a date says nothing of it. */
const REACH = 80;

const clauseAt = (source: Source, { start, end }: Span): Span => {
  const clause = around(source.clauses, start);
  return { start: Math.max(clause.start, start - REACH), end: Math.min(clause.end, end + REACH) };
};

/** The sum that a date is said of: the nearest in its clause, on its side of a "then". */
export const sumOf = <S extends Span>(source: Source, mention: Span, sums: readonly S[]): S | undefined => {
  const clause = clauseAt(source, mention);
  let { start, end } = clause;
  for (const match of everyMatch(source.own.slice(clause.start, clause.end), THEN)) {
    const at = clause.start + match.index;
    if (at + match[0].length <= mention.start) start = at;
    else if (at >= mention.end) {
      end = at;
      break;
    }
  }
  const distance = (sum: S): number => Math.max(sum.start - mention.end, mention.start - sum.end);
  return sums
    .filter((sum) => sum.start >= start && sum.end <= end)
    .reduce<S | undefined>((a, b) => (a === undefined || distance(b) < distance(a) ? b : a), undefined);
};

/** "20号发工资": when money comes in, unless the payments are said to go out on it. */
const isPayday = (source: Source, mention: DateMention): boolean => {
  const clause = clauseAt(source, mention);
  const text = source.own.slice(clause.start, clause.end);
  const right = source.own.slice(mention.end, clause.end);
  return (
    INCOME.test(text) &&
    !/\bon (?:my )?payday\b/.test(text) &&
    !/还|付清|\bpay (?:you|it|off)\b|\bsettle\b/.test(right)
  );
};

/** Is the date about something other than paying: a call back, a balance, a refusal, a payment made first? */
const saysOtherwise = (source: Source, mention: DateMention, { sums }: Hints): boolean => {
  const clause = clauseAt(source, mention);
  const text = source.own.slice(clause.start, clause.end);
  const left = source.own.slice(clause.start, mention.start);
  const right = source.own.slice(mention.end, clause.end);
  const next = text.search(NEXT_STEP);
  if (next >= 0 && !PAYS.test(text.slice(0, next))) return true;
  // "10号还完后再联系": the day belongs to what comes after the payment.
  if (next >= 0 && AFTER_PAYING.test(right)) return true;
  // The day of a down payment has no field of its own: "今天先付四千", "700 today, then …".
  if (sumOf(source, mention, sums)?.role === 'down') return true;
  // "今天不还,…" names the day of a default, "20号我没钱" a day that does not suit.
  if (/^[^,。!?;]{0,4}(?:不|没|未)(?:能)?(?:还|付|处理|缴|到账|结)/.test(right)) return true;
  if (NO_MONEY_THEN.test(right)) return true;
  // "截至今日" dates a balance.
  return /(?:截至|截止到?)$|\bas of(?: the)? ?$/.test(left);
};

type Place = 'start' | 'due' | undefined;

const placeOf = (source: Source, mention: DateMention, { kinds, periodic, sums }: Hints): Place => {
  const clause = clauseAt(source, mention);
  const text = source.own.slice(clause.start, clause.end);
  const left = source.own.slice(Math.max(clause.start, mention.start - 40), mention.start);
  const right = source.own.slice(mention.end, clause.end);
  const words = source.own.slice(mention.start, mention.end);
  if (mention.date < source.now) return DUE_PAST.test(text) ? 'due' : undefined;
  const starts = START.test(left) || START_AFTER.test(right) || RECURS.test(words);
  const due = DUE.test(left) || DUE_AFTER.test(right);
  const single = kinds.includes('lump_sum') || kinds.includes('deferral');
  if (starts && !(due && single)) return 'start';
  // "700 today and the rest in six payments": today is the first payment's only where that is said.
  if (periodic && !single && mention.date === source.now) return undefined;
  if (due && !(periodic && !single && !DUE_PAST.test(text))) return 'due';
  if (!single && answersDay(source, mention, text)) return 'start';
  if (periodic && !single) return 'start';
  const settled = sums.some(({ role }) => role === 'total');
  return single || settled || PAYS.test(text) || DUE_PAST.test(text) ? 'due' : undefined;
};

/** A day alone answers whoever asked for one, or for the plan or a yes to it; one that mends says what it is a day of. */
const answersDay = (source: Source, { start, end }: DateMention, text: string): boolean => {
  const asked = source.asked.some((item) => ASKS_A_DAY.includes(item));
  const bare = text.replace(POLITE, '').replace(/[^\p{L}\p{N}]/gu, '').length <= end - start + 4;
  if (asked && bare) return true;
  if ((MENDS.test(source.own) || (asked && SLIPS.test(source.own))) && !SETTLES_ONCE.test(source.own))
    return true;
  return source.asked.includes('date') && !PAYS.test(text.replace(INCOME, ''));
};

/** Which of the message's dates starts the instalments and which one a payment is due by. */
export const placeDates = (source: Source, dates: readonly DateMention[], hints: Hints): PlacedDates => {
  let startDate: PlainDate | undefined;
  let dueDate: PlainDate | undefined;
  let payday: PlainDate | undefined;
  for (const mention of dates) {
    if (isDropped(source, mention) || saysOtherwise(source, mention, hints)) continue;
    if (isPayday(source, mention)) {
      payday ??= mention.date;
      continue;
    }
    const place = placeOf(source, mention, hints);
    if (place === 'start') startDate ??= mention.date;
    if (place === 'due') dueDate ??= mention.date;
  }
  // Who is asked for a day and tells only when money comes in means that day.
  if (source.asked.includes('date') || source.asked.includes('plan'))
    startDate ??= dueDate ? undefined : payday;
  return { ...(startDate ? { startDate } : {}), ...(dueDate ? { dueDate } : {}) };
};
