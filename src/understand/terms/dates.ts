import type { PlainDate } from '../../domain/calendar.ts';
import type { Kind } from '../../domain/terms.ts';
import type { DateMention, Span } from '../../domain/utterance.ts';
import { around, type Source } from '../source.ts';
import { isDropped } from './dropped.ts';

const START =
  /(?:从|自|由)[^,。!?]{0,4}$|(?:首期|第一[期次笔]|首次|首月|头一?期|起步|开始|扣款日|还款日|每个?月)[^,。!?]{0,8}$|\b(?:from|start(?:ing|s)?(?: on| from)?|begin(?:ning|s)?(?: on| from)?|commenc\w+(?: on)?|first (?:payment|one|instal+ment)?[^.;!?]{0,16}|first of them|kick(?:ing)? off|as of|effective|every|each)(?: (?:on|the|is|due|by|would be|will be|going out|from))* ?$/;
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
const DUE_PAST =
  /应(?:于|在|付|还|该)|到期|还款日|付款日|截止|约定|该还|逾期|\b(?:due|payable|deadline|matur\w+|should have|expected)\b/;

export type PlacedDates = { readonly startDate?: PlainDate; readonly dueDate?: PlainDate };

type Hints = { readonly kinds: readonly Kind[]; readonly periodic: boolean; readonly downs: readonly Span[] };

/** Which of the message's dates starts the instalments and which one a payment is due by; a date of a call back is neither. */
export const placeDates = (
  source: Source,
  dates: readonly DateMention[],
  { kinds, periodic, downs }: Hints,
): PlacedDates => {
  let startDate: PlainDate | undefined;
  let dueDate: PlainDate | undefined;
  for (const mention of dates) {
    if (isDropped(source, mention)) continue;
    const clause = around(source.clauses, mention.start);
    const text = source.own.slice(clause.start, clause.end);
    const left = source.own.slice(Math.max(clause.start, mention.start - 40), mention.start);
    const right = source.own.slice(mention.end, clause.end);
    const bare = text.replace(/[^\p{L}\p{N}]/gu, '').length <= mention.end - mention.start + 2;
    if (NEXT_STEP.test(text) && !PAYS.test(text.slice(0, text.search(NEXT_STEP)))) continue;
    // "10号还完后再联系": the day belongs to what comes after the payment.
    if (NEXT_STEP.test(text) && AFTER_PAYING.test(right)) continue;
    if (INCOME.test(text) && !/还|付清|\bpay (?:you|it|off)\b|\bsettle\b/.test(right)) continue;
    // The day of a down payment has no field of its own: "今天先付四千".
    if (downs.some(({ start }) => start >= mention.end && start < clause.end)) continue;
    // "今天不还,…" names the day of a default, not of a payment.
    if (/^[^,。!?;]{0,4}(?:不|没|未)(?:能)?(?:还|付|处理|缴|到账|结)/.test(right)) continue;
    // "截至今日" dates a balance.
    if (/(?:截至|截止到?)$|\bas of(?: the)? ?$/.test(left)) continue;
    if (mention.date < source.now && DUE_PAST.test(text)) {
      dueDate ??= mention.date;
      continue;
    }
    if (mention.date < source.now && !DUE_PAST.test(text)) continue;
    const starts =
      START.test(left) ||
      START_AFTER.test(right) ||
      /^每|^(?:every|each) /.test(source.text.slice(mention.start, mention.end));
    const due = DUE.test(left) || DUE_AFTER.test(right);
    const single = kinds.includes('lump_sum') || kinds.includes('deferral');
    if (starts && !(due && single)) startDate ??= mention.date;
    else if (due && !(periodic && !single && !DUE_PAST.test(text))) dueDate ??= mention.date;
    else if (bare && source.asked.includes('date')) startDate ??= mention.date;
    else if (periodic && !single) startDate ??= mention.date;
    else if (single || PAYS.test(text) || DUE_PAST.test(text)) dueDate ??= mention.date;
  }
  return { ...(startDate ? { startDate } : {}), ...(dueDate ? { dueDate } : {}) };
};
