import type { CountMention, DurationMention, DurationUnit } from '../../domain/utterance.ts';
import { gated } from '../gate/gated.ts';
import { everyMatch, stretchOf } from '../pattern.ts';
import type { NumberToken } from './numbers.ts';
import { Taken } from './taken.ts';

const COUNT_AFTER =
  /^ ?(?:个)?期(?!间|限|待|望|款|货|初|末|房)|^ ?(?:(?:equal|monthly|weekly|fortnightly|separate|smaller|small|interest-free|even|more|regular|straight) ){0,4}(?:payments?|pmts?|instal+ments?)\b|^(?: equal)? (?:chunks|parts|goes|lots|bites)\b|^-(?:part|payment|instal+ment|month) /;
const COUNT_SPLIT_BEFORE =
  /(?:分|分成|分为|拆成?|排|做|办|摊|匀|划|split (?:it |this |that )?(?:in|into|over)|spread (?:it |this |the \w+ )?(?:over|across)|over|across|(?:month|monthly|each|week|weekly) for)(?: the next)? ?$/;
const COUNT_SPLIT_AFTER = /^ ?(?:个月|次|笔|回|月(?!\d|份))|^ ?(?:monthly )?(?:months?\b|mths?\b)/;

const TIMES_AFTER = /^ ?[x×*] ?[$£€¥]?(\d[\d,]*(?:\.\d+)?)/;
const TIMES_BEFORE = /((?<!\d)\d[\d,]{0,9}(?:\.\d+)?)[^\d.;]{0,14}?[x×*] ?$/;
const plain = (digits: string): number => Number(digits.replace(/,/g, ''));

/** Of the two factors of "6 x 426.67" and "450 a month x 12" the smaller counts, the other is paid each time. */
const multiplies = ({ value }: NumberToken, before: string, after: string): boolean => {
  if (typeof value !== 'number') return false;
  const right = TIMES_AFTER.exec(after)?.[1];
  if (right !== undefined) return value <= plain(right);
  const left = TIMES_BEFORE.exec(before)?.[1];
  return left !== undefined && value < plain(left);
};

/** A number of payments: "分12期", "分三次", "3 payments of", "12 x 200", "12 months at 650 each". */
export const readCounts = (text: string, numbers: readonly NumberToken[]): CountMention[] =>
  numbers.flatMap((token) => {
    const { start, end, value } = token;
    const low = typeof value === 'number' ? value : value[0];
    if (!Number.isInteger(low) || low < 1 || low > 600) return [];
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 40);
    // "第3期" and "一期三百" name one instalment; they count none.
    const single =
      low === 1 ||
      // "The same $175 instalment" is how much, not how many.
      /[$£€¥₹₱]$/.test(before) ||
      /(?:第|首|每|上|这|本|头|前|满|完|连续|连着|已|欠|逾期|拖|拖了|剩|那|(?<![之以然往今])后|末|缴了|还了|付了|停|缓|延后|推迟|跳|跳过|后串)$/.test(
        before,
      );
    const counted =
      (COUNT_AFTER.test(after) && !single) ||
      (COUNT_SPLIT_BEFORE.test(before) &&
        COUNT_SPLIT_AFTER.test(after) &&
        (/[\u4e00-\u9fff]/.test(before) || /^ ?(?:equal |monthly )?months?\b/.test(after)) &&
        low > 1) ||
      (/^ ?(?:months?|mths?) (?:at|of|@|x|instead of)|^ ?个月,?每(?:个)?月/.test(after) && low > 1);
    if (multiplies(token, before, after)) return [{ start, end, count: low }];
    const years =
      COUNT_SPLIT_BEFORE.test(before) &&
      /^ ?年(?!\d|底)|^ ?years?\b/.test(after) &&
      /[\u4e00-\u9fff]/.test(before);
    if (years) return [{ start, end, count: low * 12 + (after.trimStart().startsWith('年半') ? 6 : 0) }];
    return counted ? [{ start, end, count: low }] : [];
  });

const UNITS: readonly (readonly [RegExp, DurationUnit, number])[] = [
  [
    /^ ?个?(?:工作)?(?:天|日(?![元圆币]))|^[ -]?(?:calendar |working |business |more |extra |additional |further )?days?\b/,
    'day',
    1,
  ],
  [
    /^ ?个?(?:周(?!转|年|[日末]|[一二三四五六](?![百千万]))|(?:星期|礼拜)(?![日天]|[一二三四五六](?![百千万])))|^[ -]?(?:weeks?|wks?)\b|^ (?:more|extra|additional|further) weeks?\b/,
    'week',
    1,
  ],
  [/^ ?fortnights?\b/, 'week', 2],
  [/^ ?个(?:多)?月|^[ -]?(?:months?|mths?)\b|^ (?:more|extra|additional|further) months?\b/, 'month', 1],
  [/^ ?个?季度?|^(?: more| extra| further)? quarters\b(?! of)/, 'month', 3],
  [/^ ?年(?!\d|底|前|初|末|级|薪)|^[ -]?(?:years?|yrs?)\b/, 'year', 1],
];

const HALF_AFTER = /^ ?(?:个半(月|星期|礼拜|季度)|年半)/;

const unitsIn = gated([...UNITS.map(([pattern]) => pattern), HALF_AFTER]);

const FIXED: readonly (readonly [RegExp, number, DurationUnit])[] = [
  [/\bhalf a year\b/g, 6, 'month'],
  [/\bhalf a month\b/g, 15, 'day'],
  [/\b(?:a|one) year and a half\b/g, 18, 'month'],
  [/\b(?:a|one) month and a half\b/g, 45, 'day'],
  [/(?<!一|另)半年(?!级)|(?<![先还付给交另])一半年(?!级|前|底)/g, 6, 'month'],
  [/(?<![一二两三四五六七八九十\d]个)半个?月/g, 15, 'day'],
  [/(?<![一二两俩三仨四五六七八九十\d])个半月/g, 45, 'day'],
  [/仨月/g, 3, 'month'],
  [/俩月/g, 2, 'month'],
  [/俩(?:礼拜|星期)/g, 2, 'week'],
  [/半个(?:礼拜|星期)/g, 3, 'day'],
  [/\b(?:a|one|another|an extra) fortnight\b/g, 2, 'week'],
  [/\b(?:a|one|another|an extra) (?:calendar )?month\b(?! of payments)/g, 1, 'month'],
  [/\b(?:a|one|another|an extra) week\b/g, 1, 'week'],
  [/\b(?:a|one|another|an extra) day\b/g, 1, 'day'],
  // "One deferral a year" says how often.
  [/(?<!\b(?:one|once|two|twice|three|times) (?:[a-z]+ )?)\b(?:a|one|another) year\b(?! and)/g, 1, 'year'],
  [
    /\b(?:another|one more|an extra|(?<=\b(?:back|for|by|out|on|off) )a) quarter\b(?! (?:of|off|up|now|today|down)\b)/g,
    3,
    'month',
  ],
  [/\b(?:a )?couple (?:of )?weeks\b/g, 2, 'week'],
  [/\b(?:a )?couple (?:of )?months\b/g, 2, 'month'],
  [/\b(?:a )?couple (?:of )?days\b/g, 2, 'day'],
];

const fixedIn = gated(FIXED.map(([pattern]) => pattern));

/** Lengths of time: "半年" is 6 months, "一个半月" is 45 days, "a fortnight" 2 weeks. */
export const readDurations = (text: string, numbers: readonly NumberToken[]): DurationMention[] => {
  const found: DurationMention[] = [];
  const named = unitsIn(text);
  for (const { start, end, value } of numbers) {
    const n = typeof value === 'number' ? value : value[1];
    const after = text.slice(end, end + 20);
    const half = named[UNITS.length] === 1 ? HALF_AFTER.exec(after) : null;
    if (half) {
      const days = half[1] === '月' ? 30 : 7;
      found.push(
        half[0].trim() === '年半'
          ? { start, end: end + half[0].length, n: n * 12 + 6, unit: 'month' }
          : { start, end: end + half[0].length, n: Math.floor((n + 0.5) * days), unit: 'day' },
      );
      continue;
    }
    for (let index = 0; index < UNITS.length; index++) {
      if (named[index] === 0) continue;
      const [pattern, unit, times] = UNITS[index] as (typeof UNITS)[number];
      const match = pattern.exec(after);
      if (!match) continue;
      found.push({ start, end: end + match[0].length, n: n * times, unit });
      break;
    }
  }
  const taken = new Taken(text, found);
  const open = fixedIn(text);
  for (const [index, [pattern, n, unit]] of FIXED.entries()) {
    if (open[index] === 0) continue;
    for (const match of everyMatch(text, pattern)) {
      const span = stretchOf(match);
      if (taken.meets(span)) continue;
      found.push({ ...span, n, unit });
      taken.take(span);
    }
  }
  return joinLengths(
    text,
    found.filter(({ n }) => n > 0 && n < 10_000).sort((a, b) => a.start - b.start),
  );
};

const BETWEEN = /^(?:零|又)?$|^,? (?:and )?$/;
const PER: Readonly<Record<DurationUnit, Readonly<Partial<Record<DurationUnit, number>>>>> = {
  year: { month: 12, week: 52, day: 365 },
  month: { day: 30 },
  week: { day: 7 },
  day: {},
};

/** "2 years 3 months" and "两年零三个月" are one length of 27 months. */
const joinLengths = (text: string, found: readonly DurationMention[]): DurationMention[] => {
  const joined: DurationMention[] = [];
  for (const duration of found) {
    const last = joined.at(-1);
    const per = last && PER[last.unit][duration.unit];
    if (last && per !== undefined && duration.n < per && BETWEEN.test(text.slice(last.end, duration.start)))
      joined[joined.length - 1] = { ...duration, start: last.start, n: last.n * per + duration.n };
    else joined.push(duration);
  }
  return joined;
};

const DAYS: Readonly<Record<DurationUnit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** 30 days a month and 365 a year, as the labelling guide counts. */
export const daysOf = ({ n, unit }: DurationMention): number => Math.round(n * DAYS[unit]);
