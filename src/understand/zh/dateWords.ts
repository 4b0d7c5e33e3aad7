import type { PlainDate } from '../../domain/calendar.ts';
import { yearOf } from '../../domain/calendar.ts';
import { fullYear } from '../readers/calendarDay.ts';
import { parseNumeral } from './numerals.ts';

/** A day or a month in figures or characters: "5", "十五", "廿三". */
export const D = '([一二三四五六七八九十廿卅]{1,3}|\\d{1,2})';
/** What ends a day: "15号", "15日"; 日元 is money. */
export const TAIL = '(?:号|日(?![元圆币]))';
/** A day without 号 must not be the beginning of a count: "一月三千", "12月5期", "3月5折". */
export const NO_COUNT =
  '(?![\\d万千百十一二三四五六七八九零〇几多来个元块天年月毛角折成分秒点笔次样律并直定般周家口人岁张单件份位名套台条只间辆箱批股%k]|[.,]\\d)';

/** A year: "2026年", "二〇二六年", "两千零四年". */
export const YEAR =
  '((?:19|20)\\d\\d|[零〇○一二三四五六七八九]{4}|[两二]千[零〇]?[一二三四五六七八九十]{0,3}) ?年';
/** A year that two figures name, which only a month and a day after it make one: "26年12月5日". */
export const SHORT_YEAR = '((?<!\\d)\\d\\d|(?<![零〇一二三四五六七八九十百])[零〇一二三四五六七八九]{2}) ?年';
/** A year named from this one: "明年". */
export const YEAR_WORD = '([今本明后来去前隔])年';

export const numberOf = (text: string | undefined): number =>
  parseNumeral((text ?? '').replace(/廿/g, '二十').replace(/卅/g, '三十')) ?? Number.NaN;

const SHIFTS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 来: 1, 隔: 1, 后: 2, 去: -1, 前: -2 };

const FIGURES = '零一二三四五六七八九';
const figures = (text: string): string =>
  text.replace(/[〇○]/g, '零').replace(/[零一二三四五六七八九]/g, (c) => String(FIGURES.indexOf(c)));

/** The year that "今", "2026", "二零二六", "26" or "两千零四" names. */
export const yearNumber = (text: string, now: PlainDate): number => {
  const shift = SHIFTS[text.charAt(0)];
  if (shift !== undefined && text.length === 1) return yearOf(now) + shift;
  if (/千/.test(text)) return numberOf(text.replace(/零|〇/g, '零')) || 2000;
  return fullYear(figures(text));
};

/** 上个月 is -1, 这个月 0, 下下个月 2. */
export const monthShift = (word: string): number =>
  word.startsWith('上') ? -(word.match(/上/g) ?? []).length : (word.match(/下|次/g) ?? []).length;

const WEEKDAYS = '一二三四五六';
/** 一 is 1, 日 and 天 are 7. */
export const weekdayNumber = (character: string): number => {
  const index = WEEKDAYS.indexOf(character);
  return index >= 0 ? index + 1 : /[1-6]/.test(character) ? Number(character) : 7;
};
