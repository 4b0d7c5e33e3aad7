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
import { HOLIDAYS } from './holidays.ts';
import { parseNumeral } from './numerals.ts';

type Resolve = (match: RegExpExecArray, now: PlainDate, past: boolean) => PlainDate | undefined;
type DateReader = { readonly pattern: RegExp; readonly resolve: Resolve };

const D = '([一二三四五六七八九十廿]{1,3}|\\d{1,2})';
const n = (text: string | undefined): number =>
  parseNumeral((text ?? '').replace('廿', '二十')) ?? Number.NaN;

/** The day in this month or, when it has gone by, the next that has such a day (or, cited as past, the last). */
const dayForward = (day: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  for (let step = 0; step <= 3; step++) {
    const month = addMonths(`${now.slice(0, 7)}-01`, past ? -step : step);
    const date = plainDate(yearOf(month), monthOf(month), day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

const monthDay = (month: number, day: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  for (let step = 0; step <= 4; step++) {
    const date = plainDate(yearOf(now) + (past ? -step : step), month, day);
    if (date !== undefined && (past ? date <= now : date >= now)) return date;
  }
  return undefined;
};

const lastDay = (year: number, month: number): PlainDate | undefined =>
  plainDate(year, month, daysInMonth(year, month));

/** 今年, 明年, 后年, 去年 */
const yearNamed = (word: string, now: PlainDate): number =>
  yearOf(now) + ({ 今: 0, 本: 0, 明: 1, 后: 2, 来: 1, 去: -1, 前: -2, 隔: 1 }[word.charAt(0)] ?? 0);

/** 上个月 is -1, 这个月 0, 下下个月 2 */
const monthStep = (word: string): number =>
  word.startsWith('上') ? -1 : (word.match(/下|次/g) ?? []).length;

const WEEKDAYS = '一二三四五六';
const weekday = (character: string): number => {
  const index = WEEKDAYS.indexOf(character);
  return index >= 0 ? index + 1 : /[1-6]/.test(character) ? Number(character) : 7;
};

const weekDate: Resolve = (m, now, past) => {
  const mark = m[1] ?? '';
  const day = weekday(m[2] ?? '');
  const monday = addDays(now, 1 - weekdayOf(now));
  const weeks = mark.startsWith('上') ? -1 : (mark.match(/下/g) ?? []).length;
  const date = addDays(monday, weeks * 7 + day - 1);
  // A weekday looks forward, "这周五" said on a Sunday too, unless what is told of it has happened.
  return date < now && weeks === 0 && (mark === '' || !past) ? addDays(date, 7) : date;
};

const RELATIVE: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const TAIL = '(?:号|日(?!元)|號)';

/** Tried in order; a stretch belongs to the first reader that claims it. */
const READERS: readonly DateReader[] = [
  {
    pattern: new RegExp(`(20\\d\\d)年${D}月${D}[日号]?`, 'g'),
    resolve: (m) => plainDate(n(m[1]), n(m[2]), n(m[3])),
  },
  {
    pattern: /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    resolve: (m) => plainDate(n(m[1]), n(m[2]), n(m[3])),
  },
  {
    pattern: new RegExp(`(20\\d\\d|[今本明后来去前隔])年的?${D}月(?:底|末)`, 'g'),
    resolve: (m, now) => lastDay(yearOfMatch(m[1], now), n(m[2])),
  },
  {
    pattern: new RegExp(`([今明后来去前隔])年的?${D}月${D}${TAIL}?`, 'g'),
    resolve: (m, now) => plainDate(yearNamed(m[1] ?? '', now), n(m[2]), n(m[3])),
  },
  {
    pattern: /([今本明后来去])年(?:年)?(?:底|末)/g,
    resolve: (m, now) => plainDate(yearNamed(m[1] ?? '', now), 12, 31),
  },
  // "下个月开始,每月25号": the first payment falls in the month that is named.
  {
    pattern: new RegExp(
      `(?:从|自)?(下下个?月|下个?月|次月|(?:明年)?${D}月份?)(?:份)?(?:起|开始),?(?:固定|统一)?(?:每个?月|月月)的?${D}${TAIL}`,
      'g',
    ),
    resolve: (m, now) => recurringFrom(m[1] ?? '', m[2] ? n(m[2]) : undefined, n(m[3]), now),
  },
  {
    pattern: new RegExp(`${D}月${D}${TAIL}`, 'g'),
    resolve: (m, now, past) => monthDay(n(m[1]), n(m[2]), now, past),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})(?![\d万千百期个元块.])/g,
    resolve: (m, now, past) => monthDay(n(m[1]), n(m[2]), now, past),
  },
  {
    pattern: new RegExp(
      `(?<!每个?)(?<![一二两三四五六七八九十\\d]个)((?:上|下下|下|这|本|当|次)个?)月的?${D}${TAIL}?(?![万千百期个元块\\d])`,
      'g',
    ),
    resolve: (m, now) => inMonth(m[1] ?? '', n(m[2]), now),
  },
  {
    pattern: /((?:上|下下|下|这|本|当|次)个?)月(?:月)?(?:底|末|的?最后一天)/g,
    resolve: (m, now) => endOf(addMonths(`${now.slice(0, 7)}-01`, monthStep(m[1] ?? ''))),
  },
  {
    pattern: new RegExp(`(?<!年)${D}月(?:底|末)`, 'g'),
    resolve: (m, now, past) => monthEnd(n(m[1]), now, past),
  },
  { pattern: /每个?月(?:的)?(?:月)?(?:底|末)/g, resolve: (_, now) => endOf(now) },
  { pattern: new RegExp(`每个?月的?${D}${TAIL}`, 'g'), resolve: (m, now) => dayForward(n(m[1]), now, false) },
  { pattern: /(?<![个一二三四五六七八九十\d])(?:月底|月末)/g, resolve: (_, now) => endOf(now) },
  {
    pattern: /(?<![一二两三四五六七八九十\d])(?:年底|年末|岁末)/g,
    resolve: (_, now) => plainDate(yearOf(now), 12, 31),
  },
  {
    pattern: /(?:这个|本|下个?)季度?(?:底|末)|季末|季度末/g,
    resolve: (m, now) => quarterEnd(now, m[0].startsWith('下') ? 1 : 0),
  },
  {
    pattern: /(大前|大后|前|昨|今|明|后)(?:天|日|晚|儿个?)(?!后的)/g,
    resolve: (m, now) => addDays(now, RELATIVE[m[1] ?? ''] ?? 0),
  },
  {
    pattern:
      /(?<!每个?)((?:上上|上|下下下|下下|下|这|本)?)(?:个)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7](?!\d|天|个))(?!次|回|号)/g,
    resolve: weekDate,
  },
  {
    pattern: /((?:下下|下|这|本)?)(?:个)?周末/g,
    resolve: (m, now, past) =>
      weekDate(
        Object.assign([m[0], m[1] ?? '', '日'], {
          index: 0,
          input: '',
          groups: undefined,
        }) as unknown as RegExpExecArray,
        now,
        past,
      ),
  },
  {
    pattern: new RegExp(`(?<![第尾月\\d.-])(?:当月)?${D}${TAIL}(?!码|楼|线|店|房|员|元|文件|合同|订单)`, 'g'),
    resolve: (m, now, past) => dayForward(n(m[1]), now, past),
  },
  {
    pattern: /(?<![\d/.-])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/.-])/g,
    resolve: (m, now, past) => monthDay(n(m[1]), n(m[2]), now, past),
  },
];

/** The first payment day of a plan that starts in a month: next month, or one named ("明年1月"). */
const recurringFrom = (
  word: string,
  month: number | undefined,
  day: number,
  now: PlainDate,
): PlainDate | undefined => {
  if (month === undefined) return inMonth(word, day, now);
  if (word.startsWith('明年')) return plainDate(yearOf(now) + 1, month, day);
  return monthDay(month, day, now, false);
};

const yearOfMatch = (word: string | undefined, now: PlainDate): number =>
  /^\d/.test(word ?? '') ? Number(word) : yearNamed(word ?? '', now);
const inMonth = (word: string, day: number, now: PlainDate): PlainDate | undefined => {
  const month = addMonths(`${now.slice(0, 7)}-01`, monthStep(word));
  return plainDate(yearOf(month), monthOf(month), day);
};
const endOf = (date: PlainDate): PlainDate | undefined => lastDay(yearOf(date), monthOf(date));
const monthEnd = (month: number, now: PlainDate, past: boolean): PlainDate | undefined => {
  const here = lastDay(yearOf(now), month);
  if (here === undefined || (past ? here <= now : here >= now)) return here;
  return lastDay(yearOf(now) + (past ? -1 : 1), month);
};
const quarterEnd = (now: PlainDate, step: number): PlainDate | undefined => {
  const month = Math.ceil(monthOf(now) / 3) * 3;
  return endOf(addMonths(plainDate(yearOf(now), month, 1) ?? now, step * 3));
};

/** Says that what follows has already happened: it resolves backward. */
const PAST_BEFORE =
  /(?:应于|应在|应该在|本应|本来应|早该|原定|约定(?:在|于)?|到期日?(?:是|为)?|截止(?:日期?)?(?:是|为)?|上次|之前|当时|早在|自从?|已经?(?:于|在)?)[^,。!?;]{0,6}$/;
const PAST_AFTER =
  /^[^。!?;]{0,6}(?:已经?过|过了|早就过|已过)|^[^,。!?;]{0,10}(?:就?(?:到期|过期|逾期)(?:了|的|,|。|$)|(?:就|已经?)(?:该|应)|没(?:有)?(?:还|付|收|到)|被裁|失业|到期了|出的?院|住的?院|下单|签的?|买的)/;

export const readHanDates = (text: string, now: PlainDate): DateMention[] => {
  const found: DateMention[] = [];
  const add = (pattern: RegExp, resolve: Resolve): void => {
    if (text.search(pattern) < 0) return;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const before = text.slice(Math.max(0, span.start - 16), span.start);
      const past = PAST_BEFORE.test(before) || PAST_AFTER.test(text.slice(span.end, span.end + 16));
      const date = resolve(match, now, past);
      if (date !== undefined) found.push({ ...span, date });
    }
  };
  for (const { pattern, resolve } of READERS) add(pattern, resolve);
  for (const { pattern, on } of HOLIDAYS)
    add(pattern, (m) => {
      const shift = parseNumeral(m[1] ?? m[2] ?? '一') ?? 1;
      const next = [yearOf(now), yearOf(now) + 1].map(on).find((date) => date !== undefined && date >= now);
      return next === undefined ? undefined : addDays(next, shift - 1);
    });
  return found.sort((a, b) => a.start - b.start);
};
