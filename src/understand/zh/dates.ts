import { dayOf, type PlainDate } from '../../domain/calendar.ts';
import { dayInMonth, firstOfMonth } from '../readers/calendarDay.ts';
import { given, inTurn, joinWeekdays, type ReadDate, readWith } from '../readers/dateReader.ts';
import { NUMERIC_DATES } from '../readers/numericDates.ts';
import { BARE_DAYS, CALENDAR_DAYS, PARTS } from './calendarDays.ts';
import { HOLIDAYS } from './holidays.ts';
import { LUNAR_DATES } from './lunarDates.ts';
import { RELATIVE_DAYS } from './relativeDays.ts';

/** Says that what follows has already happened: it resolves backward. */
const PAST_BEFORE =
  /(?:应于|应在|应该在|本应|本来应|早该|原定|约定(?:在|于)?|上次|之前|当时|早在|自从|自(?!己|取|提)|已经?(?:于|在)?)[^,。!?;]{0,6}$/;
const PAST_AFTER =
  /^[^。!?;]{0,6}(?:已经?过|过了|早就过|已过)|^[^,。!?;]{0,10}(?:就?(?:到期|过期)(?:了|的)|(?<!不算|没有?|未|免|避免)逾期(?:了|的|,|。|$)|(?:就|已经?)(?:该|应)|没(?:有)?(?:还|付|收|到)|被裁|失业|到期了|出的?院|住的?院|下单|签的?|买的)/;
const REACH = 16;
/** "自八月十日起分十期": a plan begins, whatever stands before. */
const BEGINS = /^起,?(?:我|你们?|您)?(?:每|分|按|开始|执行|还|付|缴|交|扣)/;

const isPast = (before: string, after: string): boolean =>
  (PAST_BEFORE.test(before.slice(-REACH)) && !BEGINS.test(after)) || PAST_AFTER.test(after.slice(0, REACH));

const READERS = inTurn([
  ...given(/初|廿|卅|[农阴旧]历|[正腊]月/, LUNAR_DATES),
  ...given(
    /节|年前|年三十|年夜|除夕|元宵|农历|端午|七夕|中秋|重阳|腊八|清明|冬至|元旦|新年|[三五六七八]一|国庆|十一|双1|十二|平安夜|圣诞/,
    HOLIDAYS,
  ),
  ...given(/月/, CALENDAR_DAYS),
  ...given(/[年季度月岁](?:底|末|尾|初|中|年|的)/, PARTS),
  ...given(/\d[-/.]\d/, NUMERIC_DATES),
  ...RELATIVE_DAYS,
  ...given(/[号日]/, BARE_DAYS),
]);

const BETWEEN = /^[,、 ]{0,2}(?:\(|也就是|就是|那天)?$/;

const LISTED = /^(?:[、,和跟与及]|还有)$/;

/** "下个月十号、二十号": a day told behind another is of the same month. */
const inMonthOfFirst = (text: string, dates: readonly ReadDate[]): ReadDate[] => {
  const read: ReadDate[] = [];
  for (const date of dates) {
    const last = read.at(-1);
    const day =
      last && date.told === 'day' && LISTED.test(text.slice(last.end, date.start))
        ? dayInMonth(firstOfMonth(last.date), dayOf(date.date))
        : undefined;
    read.push(day !== undefined && last && day > last.date ? { ...date, date: day } : date);
  }
  return read;
};

export const readHanDates = (text: string, now: PlainDate): ReadDate[] =>
  inMonthOfFirst(text, joinWeekdays(text, now, readWith(text, now, READERS, isPast), BETWEEN));
