import type { PlainDate } from '../../domain/calendar.ts';
import { lowOf, type Terms } from '../../domain/terms.ts';
import type { DateMention, Span } from '../../domain/utterance.ts';
import type { Facts } from '../refiners/refiner.ts';
import { around, inside, type Source } from '../source.ts';
import { sumOf } from './dates.ts';
import { isDropped } from './dropped.ts';

/** The words of a first payment, where no sum is named with it; the last three may be the first instalment as well. */
const HAN_FIRST = /首付|头期|头款|定金|订金|先(?:付|还|给|交|缴|打|转|拿)|先来|首期|首笔|第一笔/;
const LATIN_FIRST =
  /\b(?:down ?payment|deposit|up ?front|initial (?:payment|amount|sum)|lump|first (?:payment|sum|amount|bit|one)|to start with)\b/;

/** What a day among the instalments is told by; beside it, it is none of the first payment. */
const GOES_ON =
  /每|期|起|开始|之后|以后|然后|剩|余|\b(?:from|start\w*|begin\w*|then|after that|afterwards|rest|remain\w*|balance|instal\w*|each|every|monthly|a month)\b/;

/** "28号发工资，当天先付600": what takes up the day that was named just before. */
const THEREUPON =
  /^[ ,]*(?:我)?(?:就|也)?(?:发了|发下来|到账|到手|到时|到那时|拿到|领到|当天|那天|这天|届时|之?后)|^ ?(?:so |and )?(?:then|that day|on that day|when|once|as soon as|after that|so)\b|\b(?:then|that day|on the day|the same day)\b/;

const spanOf = ({ mentions }: Facts, terms: Terms): Span | undefined => {
  if (terms.downPayment !== undefined) {
    const sum = lowOf(terms.downPayment);
    return mentions.amounts.find(({ value }) => lowOf(value) === sum);
  }
  if (terms.downPaymentPercent === undefined) return undefined;
  const share = lowOf(terms.downPaymentPercent);
  return mentions.percents.find(({ percent }) => percent === share);
};

const textOf = ({ own }: Source, { start, end }: Span): string => own.slice(start, end);

/** Does a day that stands in a clause of its own belong to the sum of the clause before it, or after it? */
const isBeside = (source: Source, mention: DateMention, down: Span, figures: readonly Span[]): boolean => {
  const clause = around(source.clauses, mention.start);
  const at = source.clauses.findIndex(({ start }) => start === clause.start);
  const other = source.clauses.findIndex((one) => inside(down, [one]));
  const text = textOf(source, clause);
  if (other < 0 || figures.some((figure) => inside(figure, [clause]))) return false;
  if (at === other + 1) return !GOES_ON.test(text);
  return at === other - 1 && THEREUPON.test(textOf(source, source.clauses[other] as Span));
};

/** The day on which what is paid first is to come: said of its sum, or with the words for it where no sum is named. */
const downDayIn = (facts: Facts, terms: Terms): DateMention | undefined => {
  const { source, mentions } = facts;
  const figures: readonly Span[] = [...mentions.amounts, ...mentions.counts, ...mentions.percents];
  const dates = mentions.dates.filter((date) => date.date >= source.now && !isDropped(source, date));
  const down = spanOf(facts, terms);
  if (down)
    return (
      dates.find((date) => sumOf(source, date, figures) === down) ??
      dates.find((date) => isBeside(source, date, down, figures))
    );
  const first = source.locale === 'en' ? LATIN_FIRST : HAN_FIRST;
  return dates.find((date) => {
    const clause = around(source.clauses, date.start);
    return first.test(textOf(source, clause)) && figures.every((figure) => !inside(figure, [clause]));
  });
};

/** The one day of the message that is said of a month's payment, besides the day of the first. */
const dayOfMonths = ({ mentions }: Facts, terms: Terms, down: DateMention): PlainDate | undefined => {
  if (terms.perInstalment === undefined) return undefined;
  const per = lowOf(terms.perInstalment);
  const sum = mentions.amounts.find(({ value }) => lowOf(value) === per);
  const [only, ...more] = mentions.dates.filter((date) => date.date > down.date);
  return sum && only && more.length === 0 && only.start >= sum.end ? only.date : undefined;
};

/**
 * Terms with the day of the first payment. "5,000 on 1 December, then 4,500 a month" says nothing of the day on which
 * the instalments begin; so the day begins none of them, unless it is named for that, too.
 */
export const tellDownDay = (facts: Facts, terms: Terms): Terms => {
  if (facts.source.side !== 'debtor' || terms.alternatives !== undefined) return terms;
  const down = downDayIn(facts, terms);
  if (!down) return terms;
  const downDate = down.date;
  const hasSum = spanOf(facts, terms) !== undefined;
  const again = facts.mentions.dates.some(({ date, start }) => date === downDate && start >= down.end);
  if (!hasSum || again) return { ...terms, downDate };
  const { startDate, dueDate, ...rest } = terms;
  const begins = startDate === downDate ? dayOfMonths(facts, terms, down) : startDate;
  return {
    ...rest,
    downDate,
    ...(begins ? { startDate: begins } : {}),
    ...(dueDate && dueDate !== downDate ? { dueDate } : {}),
  };
};
