import { daysBetween, type PlainDate } from '../../domain/calendar.ts';
import { toMain } from '../../domain/money.ts';
import { type Figure, lowOf } from '../../domain/terms.ts';
import type { Facts } from '../refiners/refiner.ts';
import type { Part } from '../trained/places.ts';
import { saysItWasDue } from './meantAhead.ts';

type Fields = Partial<Record<Part, unknown>>;

/** Below this, in main units, a figure of the kind is a number of something else; English speaks of dearer money. */
const LEAST = {
  zh: { total: 50, perInstalment: 20, income: 300, expenses: 30 },
  en: { total: 20, perInstalment: 10, income: 300, expenses: 100 },
} as const;
/** Longer plans and deeper cuts are told of in English hardly but by mistake. */
const MOST = { instalments: 60, discountPercent: 60 } as const;
/** Nobody begins to pay so late, or today, unless they say so, or names so late a day to pay by without its year. */
const LATEST_START = 130;
const LATEST_DUE = 230;
/** "Thirty cents on the dollar". */
const EACH_DOLLAR = /\b(?:on|in|to) the (?:dollar|pound|euro)\b/;
const YEAR = /\d{4}|年|\byear\b/;

const isFar = ({ source, mentions }: Facts, day: PlainDate, most: number): boolean =>
  daysBetween(source.now, day) > most &&
  !mentions.dates.some(({ date, start, end }) => date === day && YEAR.test(source.text.slice(start, end)));

const BEGINS = /(?:从|自|由)[^,。!?]{0,2}$|\b(?:from|start\w*|begin\w*)(?: (?:on|the|in))* $/;

/** "Make it the 22nd", said on that day. */
const NAMED = /\d|[一二三四五六七八九十][号日]/;

/** "From today", or the first of days that are listed one by one. */
const saysItBegins = ({ source, mentions, terms }: Facts, day: PlainDate): boolean =>
  (terms.instalments !== undefined && mentions.dates.filter(({ date }) => date >= day).length > 1) ||
  mentions.dates.some(
    ({ date, start, end }) =>
      date === day &&
      (BEGINS.test(source.own.slice(Math.max(0, start - 16), start)) ||
        (day === source.now && NAMED.test(source.own.slice(start, end)))),
  );

const isPlausible = (facts: Facts, part: Part, value: unknown): boolean => {
  const { source } = facts;
  const english = source.locale === 'en';
  const low = typeof value === 'string' ? 0 : lowOf(value as Figure);
  switch (part) {
    case 'total':
    case 'perInstalment':
    case 'income':
    case 'expenses':
      // No income at all is an income that is told of.
      return low === 0 || toMain(low) >= LEAST[english ? 'en' : 'zh'][part];
    case 'instalments':
      return low > 1 && !(english && low > MOST.instalments);
    case 'discountPercent':
      return !english || low <= MOST.discountPercent || EACH_DOLLAR.test(source.own);
    case 'startDate':
      return (
        (value as PlainDate) >= source.now &&
        (saysItBegins(facts, value as PlainDate) ||
          ((value as PlainDate) > source.now && !isFar(facts, value as PlainDate, LATEST_START)))
      );
    case 'dueDate':
      // Who owes speaks of past days to say what happened; who is owed, to say what was due.
      return (
        !(
          source.side === 'debtor' &&
          (value as PlainDate) < source.now &&
          !saysItWasDue(facts, value as PlainDate)
        ) && !isFar(facts, value as PlainDate, LATEST_DUE)
      );
    default:
      return true;
  }
};

/** Without what no plan, income or payment day could be. */
export const dropImplausible = (facts: Facts, fields: Fields): void => {
  for (const [part, value] of Object.entries(fields) as [Part, unknown][])
    if (value !== undefined && !isPlausible(facts, part, value)) delete fields[part];
};
