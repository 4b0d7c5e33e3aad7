import { addDays, type PlainDate } from '../../domain/calendar.ts';
import { inWeek, lastOfMonth, nextWeekday, weekend } from '../readers/calendarDay.ts';
import type { DateReader, Said } from '../readers/dateReader.ts';
import { WEEKDAY, weekdayNumber } from './dateWords.ts';
import { DAYS, LENGTH, shifted } from './lengths.ts';

/** "Friday" looks forward, today included; "next Friday" lies in the week after this one (weeks start on Monday). */
const weekDate = (mark: string, weekday: number, { now, past }: Said): PlainDate => {
  if (/last|previous|past/.test(mark)) return inWeek(weekday, now, -1);
  if (/next|following/.test(mark)) return inWeek(weekday, now, 1);
  const here = inWeek(weekday, now);
  if (past && mark === '') return here < now ? here : addDays(here, -7);
  return nextWeekday(weekday, now);
};

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "never late in two years", "I make 600 in a month": how long or how often, not when. */
const NOT_AHEAD = /\b(?:never|haven't|hasn't|hadn't|wasn't|first time|losing|lost)\b[^.;!?]{0,40}$|\d ?$/;
const ABOUT = '(?: the next| about| around| roughly| just)?';

const nextLength = (match: RegExpExecArray, { now }: Said): PlainDate | undefined =>
  shifted(now, match[1] ?? '', 1);

/** "sat" and "sun" are also words; alone they need something beside them that makes them days. */
const SHORT = /^(?:sat|sun|wed|wes|mon|fri)$/;
const DAY_BESIDE_BEFORE =
  /(?:\b(?:on|by|until|till|before|from|or|and|to|this|next|last|coming|every)|[-,(]|^) ?$/;
const DAY_BESIDE_AFTER =
  /^\.?,? ?(?:\d|the \d|$|morning|afternoon|evening|night|at\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;

/** Days told from today: "tomorrow", "next Friday", "in ten days", "a fortnight ago". */
export const RELATIVE_DAYS: readonly DateReader[] = [
  { pattern: /\b(?:the )?day after tomorrow\b/g, resolve: (_, { now }) => addDays(now, 2) },
  { pattern: /\b(?:the )?day before yesterday\b/g, resolve: (_, { now }) => addDays(now, -2) },
  { pattern: /\b(?:tomorrow|tmrw|tmr|tmw|2moro|2morrow)\b/g, resolve: (_, { now }) => addDays(now, 1) },
  {
    pattern: /\b(?:the )?next day\b(?! (?:delivery|service|payment|i|he|she|we|they|it)\b)/g,
    resolve: (m, { now, before }) =>
      m[0].startsWith('the') && !/\b(?:will|'ll|can|could|pay)\b/.test(before) ? undefined : addDays(now, 1),
  },
  {
    pattern: /\b(?:today|tomorrow) week\b/g,
    resolve: (m, { now }) => addDays(now, m[0].startsWith('today') ? 7 : 8),
  },
  {
    pattern:
      /\b(?:today|tonight|this (?:morning|afternoon|arvo|evening)|(?:by|before|till|until|come) (?:the )?(?:noon|midday|lunch(?:time)?|tea ?time|arvo|evening|nightfall|midnight|close of (?:business|play)|end of (?:the )?(?:business|play|day)|cob|eod))\b/g,
    resolve: (_, { now }) => now,
  },
  {
    pattern:
      /(?<!(?:o'clock|[ap]m|\d|half past \w+|early|first thing|tomorrow) )\b(?:first thing )?in the morning\b/g,
    resolve: (_, { now }) => addDays(now, 1),
  },
  {
    pattern: /\b(?:within|in|during|inside|before the end of) this (?:coming )?week\b/g,
    told: 'within',
    resolve: (_, { now }) => inWeek(7, now, 0),
  },
  // "Clear it this month": a week or a month in which all is to be paid ends on its last day.
  {
    pattern:
      /(?<=\b(?:clear|cleared|settle|settled|in full|pay (?:it )?(?:all )?off|paid off|all of it|finish(?:ed)? (?:it|this|paying)(?: off)?)\b[^.,;!?]{0,24} )this (week|month)\b(?! (?:was|is|has|and next))/g,
    told: 'within',
    resolve: (m, { now }) => (m[1] === 'week' ? inWeek(7, now, 0) : lastOfMonth(now)),
  },
  { pattern: /\b(?:yesterday|last night)\b/g, resolve: (_, { now }) => addDays(now, -1) },
  {
    pattern: new RegExp(
      `\\b(?:on )?${WEEKDAY},? (?:of |in )?(?:the )?(next|this|last|coming|following) week\\b`,
      'g',
    ),
    resolve: (m, { now }) => inWeek(weekdayNumber(m[1]), now, WEEKS[m[2] ?? ''] ?? 1),
  },
  {
    pattern: new RegExp(`\\b(next|this|last) week(?:'s|,)? (?:on )?${WEEKDAY}`, 'g'),
    resolve: (m, { now }) => inWeek(weekdayNumber(m[2]), now, WEEKS[m[1] ?? ''] ?? 0),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY} (?:week\\b(?!end)|after next\\b)`, 'g'),
    resolve: (m, { now }) => addDays(nextWeekday(weekdayNumber(m[1]), now), 7),
  },
  {
    pattern: new RegExp(
      `(?<!(?:since|weekly on|on call) |\\b(?:go|goes|going|gone|gets?|runs?|slips?|push|extend|way|late|well) (?=past ))\\b((?:next|this|this coming|coming|last|past|previous|the following) )?${WEEKDAY}(?:\\.(?=,? ?\\d|,))?(?!s\\b|-|\\w)`,
      'g',
    ),
    told: 'weekday',
    resolve: (m, said) => {
      const word = m[2] ?? '';
      if (
        SHORT.test(word) &&
        !m[1] &&
        !DAY_BESIDE_BEFORE.test(said.before) &&
        !DAY_BESIDE_AFTER.test(said.after)
      )
        return undefined;
      return weekDate(m[1] ?? '', weekdayNumber(word), said);
    },
  },
  // "$40, Fridays": the first of them.
  {
    pattern: /\b(mon|tues|wednes|thurs|fri|satur|sun)days\b/g,
    told: 'weekday',
    resolve: (m, { now }) => nextWeekday(weekdayNumber(m[1]), now),
  },
  {
    pattern: /\b(?:the )?end of (next )?(?:the |this )?week\b/g,
    resolve: (m, { now }) => inWeek(7, now, m[1] ? 1 : 0),
  },
  {
    pattern:
      /(?:\b(?:this |this coming |(next|last) )|(?<=\b(?:by|before|until|till|at|after) )the )week-?end\b/g,
    resolve: (m, { now }) => weekend(now, m[1] ? (WEEKS[m[1]] ?? 0) : 0),
  },
  {
    pattern: new RegExp(`\\b(?:in|within)${ABOUT} (${DAYS})(?:['’]?s? time)?\\b`, 'g'),
    told: 'within',
    resolve: nextLength,
  },
  {
    pattern: new RegExp(`\\b(?:in|within)${ABOUT} (${LENGTH})(?:['’]?s? time)?\\b(?! of\\b)`, 'g'),
    told: 'length',
    resolve: (m, said) =>
      m[0].startsWith('in') && NOT_AHEAD.test(said.before) ? undefined : nextLength(m, said),
  },
  {
    pattern: new RegExp(`\\b(${LENGTH}) (?:from (?:right )?now|hence|later|(?:from|on) today)\\b`, 'g'),
    told: 'length',
    resolve: nextLength,
  },
  {
    pattern: new RegExp(`\\b(${LENGTH}) (?:ago|before now)\\b`, 'g'),
    told: 'length',
    resolve: (m, { now }) => shifted(now, m[1] ?? '', -1),
  },
];
