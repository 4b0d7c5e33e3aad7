import { addDays } from '../../domain/calendar.ts';
import { addLength, inWeek, type LengthUnit, lastOfMonth, nextDay, weekend } from '../readers/calendarDay.ts';
import { type DateReader, given } from '../readers/dateReader.ts';
import { monthShift, numberOf, weekdayNumber } from './dateWords.ts';

const DAYS: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };

const WEEK = '(?:周|星期|礼拜)';
const WEEK_MARK = '((?:上上|上|下下下|下下|下|这|本|今)?)一?个?';

const N = '(\\d{1,4}(?:\\.\\d)?|[一二两俩三仨四五六七八九十百]{1,4}|半)';
const UNIT =
  '(个半月|个半(?:星期|礼拜)|年半|个?工作日|个?交易日|天|日|个?周|个?星期|个?礼拜|个月|个?季度|年)';
const SHORT_MONTHS = '([俩仨两半])月';
const LEFT = '(?<![第.\\d一二三四五六七八九十])';
const WITHIN = '(?:的?时间)?(?:之|以)?内(?![部容])';

const unitOf = (word: string): LengthUnit => {
  if (/工作日|交易日/.test(word)) return 'workday';
  if (/周|星期|礼拜/.test(word)) return 'week';
  return word.includes('年') ? 'year' : /月|季/.test(word) ? 'month' : 'day';
};

/** "一个半月" is 1.5 months, "两个季度" 6. */
const countOf = (n: string | undefined, unit: string): number =>
  ((n === '半' ? 0.5 : numberOf(n)) + (/半/.test(unit) ? 0.5 : 0)) * (/季/.test(unit) ? 3 : 1);

const LONGEST_SAID = 7;

/** "27日前还清" is before the 27th, "三日前已付" three days ago: nobody counts the days so far back, nor in figures. */
const namesDay = (n: string): boolean => /\d/.test(n) || numberOf(n) > LONGEST_SAID;

/** "周一22号": the day that stands behind a weekday is the one that is meant. */
const DAY_BEHIND = /^[ ,(的]?(\d{1,2})[日号]/;

const BY_LENGTH: readonly DateReader[] = [
  {
    pattern: new RegExp(`${LEFT}${N}(个?工作日|天|日|个?周|个?星期|个?礼拜)${WITHIN}`, 'g'),
    told: 'within',
    resolve: (m, { now }) => addLength(now, countOf(m[1], m[2] ?? ''), unitOf(m[2] ?? '')),
  },
  {
    pattern: new RegExp(
      `${LEFT}(?:再?过)?(?:${N}${UNIT}(?:零?${N}(天|日|个?周|个?星期|个?礼拜|个月))?|${SHORT_MONTHS})(?:的?时间)?(${WITHIN}|(?:之|以|过)?(?:后(?![续来天])|前(?![台途景]))|过后)`,
      'g',
    ),
    told: 'length',
    resolve: (m, { now }) => {
      const way = /前$/.test(m[6] ?? '') ? -1 : 1;
      if (way < 0 && m[2] === '日' && namesDay(m[1] ?? '')) return undefined;
      if (m[5]) return addLength(now, way * countOf(m[5], '月'), 'month');
      const from = addLength(now, way * countOf(m[1], m[2] ?? ''), unitOf(m[2] ?? ''));
      if (from === undefined || m[3] === undefined) return from;
      return addLength(from, way * countOf(m[3], m[4] ?? ''), unitOf(m[4] ?? ''));
    },
  },
  {
    pattern: new RegExp(`(?:(?:本|这个?|当)${WEEK}|(下个?)${WEEK})${WITHIN}`, 'g'),
    told: 'within',
    resolve: (m, { now }) => inWeek(7, now, m[1] ? 1 : 0),
  },
  // "过两天" is any day soon; "做过三年" tells of the past.
  {
    pattern: new RegExp(`(?:再过|(?<=^|[,。;!?])过)${N}${UNIT}(?!多|来|左右)`, 'g'),
    told: 'length',
    resolve: (m, { now }) =>
      /^两天/.test(`${m[1]}${m[2]}`)
        ? undefined
        : addLength(now, countOf(m[1], m[2] ?? ''), unitOf(m[2] ?? '')),
  },
];

const BY_NAME: readonly DateReader[] = [
  { pattern: /今明(?:两|二|兩)?[天日]/g, told: 'within', resolve: (_, { now }) => addDays(now, 1) },
  {
    pattern: /(大前|大后|前|昨|今|明|后)(?:天|日|晚|早|晨|夜|儿个?)(?!后的)/g,
    resolve: (m, { now }) => addDays(now, DAYS[m[1] ?? ''] ?? 0),
  },
];

const BY_WEEK: readonly DateReader[] = [
  {
    pattern: new RegExp(
      `${WEEK_MARK}${WEEK}(?:的?${WEEK})?([一二三四五六日天]|[1-7](?![\\d天个月年后内]))(?!次|回|号|[百千万])`,
      'g',
    ),
    told: 'weekday',
    resolve: (m, { now, past }) => {
      const behind = DAY_BEHIND.exec(m.input.slice(m.index + m[0].length))?.[1];
      if (behind !== undefined) return nextDay(Number(behind), now, false);
      const mark = m[1] ?? '';
      const weeks = monthShift(mark);
      const date = inWeek(weekdayNumber(m[2] ?? ''), now, weeks);
      // A weekday looks forward, "这周五" said on a Sunday too, unless what is told of it has happened.
      return date < now && weeks === 0 && (mark === '' || !past) ? addDays(date, 7) : date;
    },
  },
  {
    pattern: new RegExp(`${WEEK_MARK}${WEEK}末`, 'g'),
    resolve: (m, { now }) => weekend(now, monthShift(m[1] ?? '')),
  },
];

/** "这个月付清", "本周还掉": a week or a month in which all is to be paid ends on its last day. */
const SETTLED =
  '(?=(?:(?:我|就|也|都|能|可以|一定|肯定|保证|必须|得|要|会|争取|给您?|把[^,。!?;]{1,6}){0,4})(?:一次|全部|全额|全款|(?:结|还|付|缴|交)(?:清|掉|完)|清掉|结掉))';
const BY_PERIOD: readonly DateReader[] = [
  {
    pattern: new RegExp(`(?:本|这个?|当)${WEEK}${SETTLED}`, 'g'),
    told: 'within',
    resolve: (_, { now }) => inWeek(7, now, 0),
  },
  {
    pattern: new RegExp(`(?:本|这个?|当)月${SETTLED}`, 'g'),
    told: 'within',
    resolve: (_, { now }) => lastOfMonth(now),
  },
];

/** Days told from today: "明天", "下周五", "周末", "三天内", "两个月后", "三天前". */
export const RELATIVE_DAYS: readonly DateReader[] = [
  ...given(/内|后|前|过/, BY_LENGTH),
  ...given(/[天日晚早晨夜儿]/, BY_NAME),
  ...given(/周|星期|礼拜/, BY_WEEK),
  ...given(/[本这当]/, BY_PERIOD),
];
