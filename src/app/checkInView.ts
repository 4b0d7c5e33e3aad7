import { type Content, sideOf } from '../content/content.ts';
import { fillText, type Interface } from '../content/interface.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { CHECK_IN_PARTS, type CheckIn } from '../domain/checkIn.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Minor } from '../domain/money.ts';
import { type Figures, figuresIn } from '../rehearsal/checkInFigures.ts';
import { type Difference, differencesIn } from '../rehearsal/compareCheckIn.ts';
import { helpLines } from '../rehearsal/helpLines.ts';

/** A check-in as a card: everything in words of its language. */
export type CheckInView = {
  readonly title: string;
  /** What each answer is called, and the answer; those that were left out are not here. */
  readonly said: readonly { readonly label: string; readonly text: string }[];
  /** Under which heading the two stand side by side: what was agreed, or what was only offered. */
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly rehearsed: string; readonly real: string }[];
  /** At a sign of despair: whom to talk to, to be shown first; nothing is compared then. Else ''. */
  readonly care: string;
  readonly differences: readonly string[];
  /** One kind next step; '' at a sign of despair. */
  readonly next: string;
  /** Who sees it, and what it is not used for. */
  readonly privacy: string;
};

type Words = Interface['check_in'];

const wordDifference = (
  difference: Difference,
  { check_in: words }: Interface,
  money: (amount: Minor) => string,
): string => {
  const { of } = difference;
  if (of === 'nothing_to_compare') return '';
  if (!('by' in difference)) return words[of];
  const { by } = difference;
  // "a day later", "2 days later"
  const one = `${of}_one`;
  const text = by === 1 && one in words ? words[one as keyof Words] : words[of];
  return fillText(text, { amount: money(by), n: by });
};

/** The day to put into the calendar: the first that was agreed on and is still to come. */
const firstDay = ({ on, understood }: CheckIn): PlainDate | undefined => {
  if (understood?.part !== 'agreed') return undefined;
  const { downDate, startDate, dueDate } = understood.terms;
  return [downDate, startDate, dueDate]
    .filter((day) => day !== undefined)
    .filter((day) => day > on)
    .toSorted()[0];
};

/** One thing to do, kindly: `again` is how this face begins another rehearsal. */
const nextStep = (checkIn: CheckIn, words: Words, again: string): string => {
  if (!checkIn.agreed) return fillText(words.next_try, { again });
  if (!checkIn.inWriting) return words.next_writing;
  const day = firstDay(checkIn);
  if (day === undefined) return words.next_receipts;
  return fillText(words.next_date, { date: formatDate(day, checkIn.on, checkIn.locale) });
};

/** "12 instalments, ¥500 each, from 15 December": what is known of how the rest is paid. */
const restOf = ({ lump, instalments, per, starts, currency }: Figures, form: Forms): string => {
  const { words, comma, date } = form;
  const parts = lump
    ? [words.lump, ...(starts ? [date(starts)] : [])]
    : [
        ...(instalments === undefined ? [] : [fillText(words.count, { n: instalments })]),
        ...(per === undefined ? [] : [fillText(words.each, { amount: form.money(per, currency) })]),
        ...(starts ? [fillText(words.starting, { date: date(starts) })] : []),
      ];
  return parts.join(comma);
};

const firstOf = ({ down, downDate, currency }: Figures, { money, comma, date }: Forms): string =>
  down === undefined ? '' : [money(down, currency), ...(downDate ? [date(downDate)] : [])].join(comma);

const totalIn = ({ total, currency }: Figures, { money }: Forms): string =>
  total === undefined ? '' : money(total, currency);

type Forms = {
  readonly words: Words;
  readonly comma: string;
  readonly money: (amount: Minor, currency: string) => string;
  readonly date: (day: PlainDate) => string;
};

/** How the rehearsal ended beside what was understood; a row where either has something to show. */
const rowsOf = (checkIn: CheckIn, words: Interface): CheckInView['rows'] => {
  const { check_in: own } = words;
  const { rehearsed, real } = figuresIn(checkIn);
  const form: Forms = {
    words: own,
    comma: own.comma,
    money: (amount, currency) => formatMoney(amount, currency, checkIn.locale),
    date: (day) => formatDate(day, checkIn.on, checkIn.locale),
  };
  const outcome = {
    label: words.report.outcome,
    rehearsed: words.places[checkIn.rehearsed.outcome],
    real: checkIn.agreed ? own.is_agreed : own.is_open,
  };
  const figures = (
    [
      [own.first, firstOf],
      [own.rest, restOf],
      [words.report.total, totalIn],
    ] as const
  ).map(([label, cell]) => ({
    label,
    rehearsed: rehearsed ? cell(rehearsed, form) : '',
    real: real ? cell(real, form) : '',
  }));
  return [
    outcome,
    ...figures
      .filter(({ rehearsed: then, real: now }) => then !== '' || now !== '')
      .map(({ label, rehearsed: then, real: now }) => ({
        label,
        rehearsed: then === '' ? own.none : then,
        real: now === '' ? own.not_understood : now,
      })),
  ];
};

/** A date beside it names its year: a card may be looked at years later. */
const YEAR_ZERO: PlainDate = '0000-01-01';

/**
 * The card of a check-in, in the language of its rehearsal. `again` is how this face begins another rehearsal; help lines
 * are those of `region`, or of every one where the person chose none.
 */
export const viewCheckIn = (
  checkIn: CheckIn,
  content: Content,
  { again, region }: { readonly again: string; readonly region?: string | undefined },
): CheckInView => {
  const words = content.interface[checkIn.locale];
  const { check_in: own } = words;
  const money = (amount: Minor): string => formatMoney(amount, checkIn.rehearsed.currency, checkIn.locale);
  return {
    title: fillText(own.title, {
      title: sideOf(content, checkIn)?.lines[checkIn.locale].title ?? checkIn.scenario,
      date: formatDate(checkIn.on, YEAR_ZERO, checkIn.locale),
    }),
    said: CHECK_IN_PARTS.filter((part) => checkIn.words[part] !== '').map((part) => ({
      label: own[part],
      text: checkIn.words[part],
    })),
    heading: checkIn.understood?.part === 'offered' ? own.compared_offer : own.compared,
    rows: rowsOf(checkIn, words),
    ...(checkIn.distress
      ? { care: `${own.care}\n${helpLines(content, checkIn.locale, region)}`, differences: [], next: '' }
      : {
          care: '',
          differences: differencesIn(checkIn)
            .map((difference) => wordDifference(difference, words, money))
            .filter((line) => line !== ''),
          next: nextStep(checkIn, own, again),
        }),
    privacy: own.privacy,
  };
};
