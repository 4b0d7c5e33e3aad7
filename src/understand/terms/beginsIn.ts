import { addMonths, dayOf, type PlainDate } from '../../domain/calendar.ts';
import type { Span } from '../../domain/utterance.ts';
import { MONTH, monthNumber } from '../en/dateWords.ts';
import { dayInMonth, firstOfMonth, nextMonth } from '../readers/calendarDay.ts';
import type { Facts } from '../refiners/refiner.ts';
import type { Source } from '../source.ts';
import type { Place } from '../trained/places.ts';
import { D, monthShift, numberOf } from '../zh/dateWords.ts';
import { comesBack } from './comesBack.ts';

/** "每个月6号还六百，从8月开始": the month that the payments begin in, where their day is told apart from it. */
const HAN = new RegExp(
  `(?:从|自|由)(?:明年)?(?:${D}|(下下个?|下个?|次))月份?(?!${D}?[号日底末初中\\d前内])|(?:^|[,。;、 ])(?:明年)?(?:${D}|(下下个?|下个?|次))月份?(?:起|开始)`,
);
const LATIN = new RegExp(
  `\\b(?:from|start(?:ing|s)?(?: from| in| with)?|begin(?:ning|s)?(?: from| in| with)?|first (?:one|payment)?(?: is| in)?(?: in)?|come) (?:(next month)|${MONTH})\\b(?! ?\\d| the| (?:salary|pay|bonus))`,
);
/** A day that says its month itself. */
const HAS_MONTH =
  /[\d一二三四五六七八九十]月|[下本这次上]个?月|年|天|周|星期|礼拜|\d\/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month(?! ?$)|week|today|tomorrow|day\b/;

const monthOf = (source: Source): PlainDate | undefined => {
  const han = HAN.exec(source.own);
  if (han) {
    const named = han[1] ?? han[3];
    if (named !== undefined) return nextMonth(numberOf(named), source.now, false);
    return firstOfMonth(source.now, monthShift(`${han[2] ?? han[4] ?? ''}月`));
  }
  const latin = LATIN.exec(source.own);
  if (!latin) return undefined;
  return latin[1] === undefined
    ? nextMonth(monthNumber(latin[2]), source.now, false)
    : addMonths(firstOfMonth(source.now), 1);
};

const EVERY_MONTH = /每个?月|of (?:each|every|the) month/g;

/** Does a day say its own month? */
const namesMonth = ({ text }: Source, { start, end }: Span): boolean =>
  HAS_MONTH.test(text.slice(start, end).replace(EVERY_MONTH, ''));

/** The day on which instalments begin, in the month they are said to begin in: "on the 10th, from January". */
export const beginsIn = ({ source, mentions }: Facts, place: Place, day: PlainDate): PlainDate => {
  if (namesMonth(source, place)) return day;
  // "首期放到1月8号，后面每月8号": the same day was told with its month.
  const told =
    comesBack(source, place) &&
    mentions.dates.find((one) => one.date > day && dayOf(one.date) === dayOf(day) && namesMonth(source, one));
  if (told) return told.date;
  const month = monthOf(source);
  const date = month && dayInMonth(month, dayOf(day));
  return date !== undefined && date > day ? date : day;
};
