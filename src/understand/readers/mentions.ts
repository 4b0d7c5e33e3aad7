import type { DateMention, Mentions, Span } from '../../domain/utterance.ts';
import { readLatinDates } from '../en/dates.ts';
import type { Source } from '../source.ts';
import { readHanDates } from '../zh/dates.ts';
import { readCaseDigits } from './caseDigits.ts';
import type { ReadDate } from './dateReader.ts';
import { readAmounts } from './money.ts';
import { readNumbers } from './numbers.ts';
import { readPercents } from './percents.ts';
import { readCounts, readDurations } from './quantities.ts';
import { Taken } from './taken.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{3}/;
const FIGURE = /\d|[零一二两俩三仨四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰仟]|[a-z]{2}/;

const isLength = ({ told }: ReadDate): boolean => told === 'length' || told === 'within';

const mentionOf = ({ start, end, date, told }: ReadDate): DateMention =>
  told === 'length' ? { start, end, date, measured: true } : { start, end, date };

/** Everything the message counts or dates. A number belongs to one reader: dates first, then shares, then money. */
export const readMentions = (source: Source, secrets: readonly Span[]): Mentions => {
  const { text, now } = source;
  const han = HAN.test(text);
  const taken = new Taken(text, secrets);
  const told = [
    ...(han ? readHanDates(text, now) : []),
    // Days in figures alone are read with either language.
    ...(!han || LATIN.test(text) ? readLatinDates(text, now) : []),
  ]
    .filter((date) => {
      const clashes = taken.meets(date);
      taken.take(date);
      return !clashes;
    })
    .sort((a, b) => a.start - b.start);
  const dates = told.map(mentionOf);
  if (!FIGURE.test(text)) return { amounts: [], dates, durations: [], counts: [], percents: [] };
  // Four digits that say who is speaking are no sum.
  const digits = readCaseDigits(source);
  // A day told by a length of time is that length too: "三个月后" is a date and three months.
  const fixed = told.filter((date) => !isLength(date));
  const numbers = readNumbers(text, [...secrets, ...fixed, ...(digits ? [digits] : [])]);
  const percents = readPercents(text, numbers);
  const shares = new Taken(text, percents);
  const rest = numbers.filter((number) => !shares.meets(number));
  const counts = readCounts(text, rest);
  // "12 months at 650" is a count and a length of time; "over 6 weeks" a length only.
  const days = new Taken(text, fixed);
  const durations = readDurations(text, rest).filter((duration) => !days.meets(duration));
  const counted = new Taken(text, [...counts, ...durations]);
  const amounts = readAmounts(
    source,
    rest.filter((number) => !counted.meets(number)),
    dates,
  );
  return { amounts, dates, durations, counts, percents };
};
