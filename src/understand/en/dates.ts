import type { PlainDate } from '../../domain/calendar.ts';
import {
  addDays,
  addMonths,
  daysInMonth,
  monthOf,
  plainDate,
  weekdayOf,
  yearOf,
} from '../../domain/calendar.ts';
import type { DateMention } from '../../domain/utterance.ts';

type Resolve = (match: RegExpExecArray, now: PlainDate, past: boolean) => PlainDate | undefined;
type DateReader = { readonly pattern: RegExp; readonly resolve: Resolve };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ORDINAL_DAY = '(\\d{1,2})(?:st|nd|rd|th)';
const YEAR = '(?:,? +(20\\d\\d))?';

const monthIndex = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3)) + 1;
const weekdayIndex = (word: string | undefined): number => WEEKDAYS.indexOf((word ?? '').slice(0, 3)) + 1;
const first = (now: PlainDate): PlainDate => `${now.slice(0, 7)}-01`;
const endOf = (date: PlainDate): PlainDate | undefined =>
  plainDate(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));

const monthDay = (
  month: number,
  day: number,
  year: string | undefined,
  now: PlainDate,
  past: boolean,
): PlainDate | undefined => {
  if (year !== undefined) return plainDate(Number(year), month, day);
  for (let step = 0; step <= 4; step++) {
    const date = plainDate(yearOf(now) + (past ? -step : step), month, day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

const dayForward = (day: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  for (let step = 0; step <= 3; step++) {
    const month = addMonths(first(now), past ? -step : step);
    const date = plainDate(yearOf(month), monthOf(month), day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

/** "Friday" looks forward, today included; "next Friday" lies in the week after this one (weeks start on Monday). */
const weekDate = (mark: string, day: number, now: PlainDate, past: boolean): PlainDate => {
  const inWeek = addDays(now, day - weekdayOf(now));
  if (/last/.test(mark) || (past && mark === ''))
    return inWeek < now && weekdayOf(now) > day && mark === ''
      ? inWeek
      : addDays(inWeek, inWeek < now && mark === '' ? 0 : -7);
  if (/next/.test(mark)) return addDays(inWeek, 7);
  return inWeek < now ? addDays(inWeek, 7) : inWeek;
};

const nthWeekday = (nth: string, day: number, monthStart: PlainDate): PlainDate | undefined => {
  const firstOne = addDays(monthStart, (day - weekdayOf(monthStart) + 7) % 7);
  if (nth !== 'last')
    return addDays(
      firstOne,
      7 *
        ['first', 'second', 'third', 'fourth'].indexOf(
          nth.replace('1st', 'first').replace('2nd', 'second').replace('3rd', 'third'),
        ),
    );
  const fifth = addDays(firstOne, 28);
  return monthOf(fifth) === monthOf(monthStart) ? fifth : addDays(firstOne, 21);
};

const monthStart = (word: string, now: PlainDate): PlainDate => {
  if (/next month/.test(word)) return addMonths(first(now), 1);
  if (/month/.test(word)) return first(now);
  const month = monthIndex(word);
  const here = plainDate(yearOf(now), month, 1) ?? now;
  return (endOf(here) ?? here) < now ? addMonths(here, 12) : here;
};

const dayIn = (word: string, day: number, now: PlainDate): PlainDate | undefined => {
  const start = monthStart(word, now);
  return plainDate(yearOf(start), monthOf(start), day);
};

const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'a couple of': 2,
};

const READERS: readonly DateReader[] = [
  {
    pattern: /(?<![\d-])(20\d\d)-(\d{2})-(\d{2})(?!\d)/g,
    resolve: (m) => plainDate(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(first|1st|second|2nd|third|3rd|fourth|last) ${WEEKDAY} (?:in|of) (next month|this month|the month|${MONTH})`,
      'g',
    ),
    resolve: (m, now) => nthWeekday(m[1] ?? '', weekdayIndex(m[2]), monthStart(m[3] ?? '', now)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?end of (next month|this month|the month|${MONTH})`, 'g'),
    resolve: (m, now) => endOf(monthStart(m[1] ?? '', now)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?last day of (next month|this month|the month|each month|every month|${MONTH})`,
      'g',
    ),
    resolve: (m, now) => endOf(monthStart(m[1] ?? '', now)),
  },
  {
    pattern: /\b(?:the )?first (?:day )?of (?:each|every|the|next) month\b/g,
    resolve: (_, now) => addMonths(first(now), 1),
  },
  {
    pattern: /\b(?:at |by )?(?:month[- ]end|month's end|eom|end of month)\b/g,
    resolve: (_, now) => endOf(now),
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the|this) year|year[- ]end|year's end)\b/g,
    resolve: (_, now) => plainDate(yearOf(now), 12, 31),
  },
  { pattern: /\bend of next year\b/g, resolve: (_, now) => plainDate(yearOf(now) + 1, 12, 31) },
  { pattern: /\b(?:the )?end of next week\b/g, resolve: (_, now) => addDays(weekDate('', 7, now, false), 7) },
  { pattern: /\b(?:the )?end of (?:the |this )?week\b/g, resolve: (_, now) => weekDate('', 7, now, false) },
  // "on the 15th of each month starting January", "from January on the 15th": the month is the first payment's.
  {
    pattern: new RegExp(
      `\\b(?:the )?${ORDINAL_DAY}(?: of (?:each|every|the) month)?,? (?:starting|beginning|from)(?: in| from)? (next month|${MONTH})(?! ?\\d)`,
      'g',
    ),
    resolve: (m, now) => dayIn(m[2] ?? '', Number(m[1]), now),
  },
  {
    pattern: new RegExp(
      `\\b(?:starting|beginning|from)(?: in| from)? (next month|${MONTH}),? (?:and )?(?:then )?on the ${ORDINAL_DAY}`,
      'g',
    ),
    resolve: (m, now) => dayIn(m[1] ?? '', Number(m[3]), now),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:day )?of next month\\b`, 'g'),
    resolve: (m, now) =>
      plainDate(yearOf(addMonths(first(now), 1)), monthOf(addMonths(first(now), 1)), Number(m[1])),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:day )?of (?:the|this|each|every) month\\b`, 'g'),
    resolve: (m, now, past) => dayForward(Number(m[1]), now, past),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:of )?${MONTH}${YEAR}`, 'g'),
    resolve: (m, now, past) => monthDay(monthIndex(m[2]), Number(m[1]), m[3], now, past),
  },
  {
    pattern: new RegExp(
      `\\b${MONTH} (?:the )?${DAY}${YEAR}(?![\\d,.]\\d|\\d|(?:st|nd|rd|th)? (?:payments|instal|months|weeks))`,
      'g',
    ),
    resolve: (m, now, past) => monthDay(monthIndex(m[1]), Number(m[2]), m[3], now, past),
  },
  { pattern: /\bthe day after tomorrow\b/g, resolve: (_, now) => addDays(now, 2) },
  { pattern: /\b(?:tomorrow|tmrw|tmr|tmw|2moro|2morrow)\b/g, resolve: (_, now) => addDays(now, 1) },
  { pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g, resolve: (_, now) => now },
  { pattern: /\byesterday\b/g, resolve: (_, now) => addDays(now, -1) },
  {
    pattern: new RegExp(`\\b(?:a|one) week (?:from|on) ${WEEKDAY}`, 'g'),
    resolve: (m, now) => addDays(weekDate('', weekdayIndex(m[1]), now, false), 7),
  },
  { pattern: /\b(?:a|one) week (?:from|on) today\b/g, resolve: (_, now) => addDays(now, 7) },
  {
    pattern: new RegExp(`\\b${WEEKDAY} week\\b`, 'g'),
    resolve: (m, now) => addDays(weekDate('', weekdayIndex(m[1]), now, false), 7),
  },
  {
    pattern: new RegExp(
      `(?<!(?:every|each|since|weekly on|on call) )\\b((?:next|this|this coming|coming|last) )?${WEEKDAY}(?!s\\b)`,
      'g',
    ),
    resolve: (m, now, past) => weekDate(m[1] ?? '', weekdayIndex(m[2]), now, past),
  },
  {
    pattern: /\b(?:by |before )?christmas eve\b|\bxmas eve\b/g,
    resolve: (_, now) => monthDay(12, 24, undefined, now, false),
  },
  { pattern: /\bnew year'?s eve\b/g, resolve: (_, now) => monthDay(12, 31, undefined, now, false) },
  {
    pattern: /\bnew year'?s? day\b|\bnew year'?s?\b(?! eve)/g,
    resolve: (_, now) => monthDay(1, 1, undefined, now, false),
  },
  { pattern: /\bboxing day\b/g, resolve: (_, now) => monthDay(12, 26, undefined, now, false) },
  {
    pattern:
      /(?<!after )\b(?:christmas|xmas)(?: day)?\b(?! (?:bonus|party|orders|season|rush|trade|gifts?|presents?|bookings?|period|shopping))/g,
    resolve: (_, now) => monthDay(12, 25, undefined, now, false),
  },
  { pattern: /\bvalentine'?s(?: day)?\b/g, resolve: (_, now) => monthDay(2, 14, undefined, now, false) },
  {
    pattern:
      /\bin (a|an|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty|a couple of|\d{1,3}) (days?|weeks?|fortnights?)(?:'? time)?\b/g,
    resolve: (m, now) =>
      addDays(
        now,
        (NUMBER[m[1] ?? ''] ?? Number(m[1])) *
          (/week/.test(m[2] ?? '') ? 7 : /fort/.test(m[2] ?? '') ? 14 : 1),
      ),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/g,
    resolve: (m) =>
      plainDate(Number(m[3]), Number(m[1]), Number(m[2])) ??
      plainDate(Number(m[3]), Number(m[2]), Number(m[1])),
  },
  {
    pattern: new RegExp(
      `\\b(?:the|every|each) ${ORDINAL_DAY}\\b(?! (?:payment|instal|time|call|attempt|party|floor|week|month|of (?:the )?[a-ln-z]|reminder|letter|notice))`,
      'g',
    ),
    resolve: (m, now, past) => dayForward(Number(m[1]), now, past),
  },
  {
    pattern: new RegExp(`\\b(?:on|by|from|until|till|before) ${ORDINAL_DAY}\\b`, 'g'),
    resolve: (m, now, past) => dayForward(Number(m[1]), now, past),
  },
  // "sorry, I meant 27th", "25th works better": alone, or with words that no counted thing takes.
  {
    pattern: new RegExp(
      `(?<![\\w.-])${ORDINAL_DAY}(?= ?(?:[,.!?;]|$)| (?:works?|is|would|suits?|please|instead|rather|not|then|if|onwards?|for (?:me|us)|of (?:each|every|the) month)\\b)`,
      'g',
    ),
    resolve: (m, now, past) => dayForward(Number(m[1]), now, past),
  },
];

const PAST_BEFORE =
  /\b(?:was|were|fell|been|became|last|(?<!\b(?:get|come|be|call|ring|phone|write|report|go|check|pay|text|message)(?: \w{2,4})? )back|since|missed|expired|ran out|overdue|agreed|promised|originally|should have|supposed to|lost|laid off|closed|ended|died|had)\b[^.!?;]{0,32}$/;
const FUTURE_BEFORE = /\b(?:will|'ll|can|could|would|from|starting|start|by)\b[^.!?;]{0,24}$/;
const PAST_AFTER =
  /^[^.!?;,]{0,24}\b(?:has passed|came and went|passed|went by|ago|was|wasn't|didn't|has gone|unpaid|still unpaid)\b/;

export const readLatinDates = (text: string, now: PlainDate): DateMention[] => {
  const found: DateMention[] = [];
  for (const { pattern, resolve } of READERS) {
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const before = text.slice(Math.max(0, span.start - 48), span.start);
      const past =
        (PAST_BEFORE.test(before) && !FUTURE_BEFORE.test(before)) ||
        PAST_AFTER.test(text.slice(span.end, span.end + 32));
      const date = resolve(match, now, past);
      if (date !== undefined) found.push({ ...span, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
