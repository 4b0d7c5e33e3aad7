import { addMonths, type PlainDate } from '../../domain/calendar.ts';
import type { DateMention } from '../../domain/utterance.ts';
import type { Facts } from '../refiners/refiner.ts';
import { around } from '../source.ts';
import type { Part } from '../trained/places.ts';
import { DUE_PAST } from './dates.ts';

const INTENDS = /\b(?:will|'ll|can|could|may|push|clear|pay|settle|move)\b/;
const LOOKS_BACK = /yesterday|last|ago|night/;
const NAMES_MONTH = /月|\d\/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const YEAR = 12;

const mentionOf = ({ mentions }: Facts, day: PlainDate): DateMention | undefined =>
  mentions.dates.find(({ date }) => date === day);

/** Does a day stand beside the words for what is or was due? */
export const saysItWasDue = (facts: Facts, day: PlainDate): boolean => {
  const { source } = facts;
  const clause = around(source.clauses, mentionOf(facts, day)?.start ?? 0);
  return DUE_PAST.test(source.own.slice(clause.start, clause.end));
};

const next = (facts: Facts, day: PlainDate): PlainDate => {
  const mention = mentionOf(facts, day);
  if (mention === undefined) return day;
  return addMonths(day, NAMES_MONTH.test(facts.source.text.slice(mention.start, mention.end)) ? YEAR : 1);
};

const isMeantAhead = (facts: Facts, day: PlainDate): boolean => {
  const { source } = facts;
  const mention = mentionOf(facts, day);
  return (
    mention !== undefined &&
    day < source.now &&
    INTENDS.test(source.own) &&
    !LOOKS_BACK.test(source.text.slice(mention.start, mention.end)) &&
    !saysItWasDue(facts, day)
  );
};

/** "First one 23 April", "can I push it to 26 February": who agrees on a day that was read as past means the next. */
export const lookAhead = (facts: Facts, fields: Partial<Record<Part, unknown>>): void => {
  const { now, side, locale } = facts.source;
  const { startDate, dueDate } = fields as { startDate?: PlainDate; dueDate?: PlainDate };
  if (startDate !== undefined && startDate < now) fields.startDate = next(facts, startDate);
  if (dueDate !== undefined && side === 'debtor' && locale === 'en' && isMeantAhead(facts, dueDate))
    fields.dueDate = next(facts, dueDate);
};
