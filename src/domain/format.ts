import { dayOf, monthOf, type PlainDate, yearOf } from './calendar.ts';
import { type Minor, toMain } from './money.ts';
import type { Locale } from './setting.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: '$',
  GBP: '£',
  EUR: '€',
  TWD: 'NT$',
  HKD: 'HK$',
  AUD: 'A$',
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const formatNumber = (value: number): string =>
  new Intl.NumberFormat('en', {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);

/** 64500 CNY → "645元" in Chinese, "¥645" in English; 10105 → "101.05元". */
export const formatMoney = (amount: Minor, currency: string, locale: Locale): string => {
  const number = formatNumber(toMain(amount));
  if (locale !== 'en' && currency === 'CNY') return `${number}元`;
  return `${SYMBOLS[currency] ?? `${currency} `}${number}`;
};

/** "2026-12-15" → "12月15日" or "15 December"; the year is named where it is not that of `today`. */
export const formatDate = (date: PlainDate, today: PlainDate, locale: Locale): string => {
  const otherYear = yearOf(date) !== yearOf(today);
  if (locale === 'en')
    return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]}${otherYear ? ` ${yearOf(date)}` : ''}`;
  return `${otherYear ? `${yearOf(date)}年` : ''}${monthOf(date)}月${dayOf(date)}日`;
};

/** "2026-12-01" → "12月1日" or "on 1 December" inside a sentence; today's date → "今天" or "today". */
export const formatOn = (date: PlainDate, today: PlainDate, locale: Locale): string => {
  if (date === today) return locale === 'en' ? 'today' : '今天';
  return `${locale === 'en' ? 'on ' : ''}${formatDate(date, today, locale)}`;
};

/** 0.83 → "83%". */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`;

/** 15 → "15" in Chinese (每月15日), "15th" in English. */
export const formatDay = (day: number, locale: Locale): string => {
  if (locale !== 'en') return String(day);
  const suffix = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
};

/** 0.5 → "0.50%": what is taken of each sale is named to the hundredth. */
export const formatRate = (percent: number): string => `${percent.toFixed(2)}%`;

/** 3 → "T+3": paid out so many days after the sale. */
export const formatSettlement = (days: number): string => `T+${days}`;
