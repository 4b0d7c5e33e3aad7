import type { Mentions, Span } from '../../domain/utterance.ts';
import { readLatinDates } from '../en/dates.ts';
import type { Source } from '../source.ts';
import { readHanDates } from '../zh/dates.ts';
import { readCaseDigits } from './caseDigits.ts';
import { readAmounts } from './money.ts';
import { readNumbers } from './numbers.ts';
import { readPercents } from './percents.ts';
import { readCounts, readDurations } from './quantities.ts';

const clashes = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);

const HAN = /\p{Script=Han}|\d/u;
const LATIN = /[a-z]{3}|\d/;
const FIGURE = /\d|[零一二两俩三仨四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰仟]|[a-z]{2}/;

/** Everything the message counts or dates. A number belongs to one reader: dates first, then shares, then money. */
export const readMentions = (source: Source, secrets: readonly Span[]): Mentions => {
  const { text, now } = source;
  const dates = [
    ...(HAN.test(text) ? readHanDates(text, now) : []),
    ...(LATIN.test(text) ? readLatinDates(text, now) : []),
  ]
    .filter((date, index, all) => !clashes(date, secrets) && !clashes(date, all.slice(0, index)))
    .sort((a, b) => a.start - b.start);
  if (!FIGURE.test(text)) return { amounts: [], dates, durations: [], counts: [], percents: [] };
  // Four digits that say who is speaking are no sum.
  const digits = readCaseDigits(source);
  const numbers = readNumbers(text, [...secrets, ...dates, ...(digits ? [digits] : [])]);
  const percents = readPercents(text, numbers);
  const rest = numbers.filter((number) => !clashes(number, percents));
  const counts = readCounts(text, rest);
  // "12 months at 650" is a count and a length of time; "over 6 weeks" a length only.
  const durations = readDurations(text, rest).filter((duration) => !clashes(duration, dates));
  const amounts = readAmounts(
    source,
    rest.filter((number) => !clashes(number, counts) && !clashes(number, durations)),
    dates,
  );
  return { amounts, dates, durations, counts, percents };
};
