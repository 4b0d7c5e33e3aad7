import type { PlainDate } from '../../domain/calendar.ts';
import { given, inTurn, joinWeekdays, type ReadDate, readWith } from '../readers/dateReader.ts';
import { NUMERIC_DATES } from '../readers/numericDates.ts';
import { BARE_DAYS, CALENDAR_DAYS } from './calendarDays.ts';
import { HOLIDAYS } from './holidays.ts';
import { LENGTH, shifted } from './lengths.ts';
import { RELATIVE_DAYS } from './relativeDays.ts';

const PAST_BEFORE =
  /\b(?:was|were|fell|been|became|last|(?<!\b(?:get|come|be|read|repeat|play|say|give|go|move|push|put|knock|call|ring|phone|write|report|check|pay|text|message)(?: \w{2,4})? )back|since|missed|expired|ran out|overdue|agreed|promised|originally|(?:should|ought to) have|went|rose|supposed to|lost|laid off|closed|ended|died|had)\b[^.!?;]{0,32}$/;
const FUTURE_BEFORE = /\b(?:will|'ll|can|could|would|from|starting|start|by|until|till)\b[^.!?;]{0,24}$/;
const PAST_AFTER =
  /^[^.!?;,]{0,24}\b(?:has passed|came and went|passed|went by|ago|was|wasn't|didn't|has gone|unpaid|still unpaid)\b/;
const REACH = 32;

const isPast = (before: string, after: string): boolean =>
  (PAST_BEFORE.test(before) && !FUTURE_BEFORE.test(before)) || PAST_AFTER.test(after.slice(0, REACH));

const READERS = inTurn([
  ...given(/\d[-/.]\d/, NUMERIC_DATES),
  ...given(/christmas|xmas|new year|day|valentine|friday|easter|april|hallow|thanksgiving/, HOLIDAYS),
  ...given(
    /month|year|end|eom|quarter|q[1-4]|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
    CALENDAR_DAYS,
  ),
  ...given(
    /day|night|noon|lunch|tea|arvo|evening|close|end|cob|eod|this|t?m[or]|week|fortnight|month|year|(?:mon|tue|wed|thu|fri|sat|sun)/,
    RELATIVE_DAYS,
  ),
  ...given(/\d|(?:first|second|third|th)(?![a-z])/, BARE_DAYS),
]);

const BETWEEN = /^\.?,? ?(?:the )?$/;
const FROM = new RegExp(`\\b(${LENGTH}) (after|from|following|before|on) (?:the )?$`);
const SHIFTS = /(?:after|from|following|before|on) (?:the )?$/;
/** "200 a month from 1 December" tells how often and "twelve months from May" how long, "a week from Friday" when. */
const OFTEN = /^(?:a|an|one|each|every|per) |(?:months?|years?)$/;
const WHEN = /(?:^|[.,;:!?(]|\b(?:on|by|until|till|before|is|be|due|about|around|just|say|maybe|it|you))\s*$/;
const LASTS = /\b(?:for|over|across|every|each|the next)\s*$/;
const LONGEST = 48;

/** "two weeks from Friday", "three days after Christmas": the day that is named, and what lies between. */
const shiftFrom = (text: string, date: ReadDate): ReadDate => {
  if (!SHIFTS.test(text.slice(Math.max(0, date.start - 14), date.start))) return date;
  const from = Math.max(0, date.start - LONGEST);
  const match = FROM.exec(text.slice(from, date.start));
  const length = match?.[1] ?? '';
  if (!match) return date;
  const before = text.slice(0, from + match.index).slice(-LONGEST);
  const when = match[2] === 'after' || match[2] === 'before' || WHEN.test(before);
  if (LASTS.test(before) || (OFTEN.test(length) && !when)) return date;
  if (match[2] === 'on' && !(date.told === 'weekday' && /weeks?$/.test(length))) return date;
  const day = shifted(date.date, length, match[2] === 'before' ? -1 : 1);
  return day === undefined ? date : { ...date, start: from + match.index, date: day, told: 'date' };
};

export const readLatinDates = (text: string, now: PlainDate): ReadDate[] =>
  joinWeekdays(text, now, readWith(text, now, READERS, isPast), BETWEEN).map((date) => shiftFrom(text, date));
