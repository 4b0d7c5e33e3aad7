import type { PlainDate } from '../../domain/calendar.ts';
import { toMain } from '../../domain/money.ts';
import type { Figure, Terms } from '../../domain/terms.ts';
import { lowOf } from '../../domain/terms.ts';
import type { DurationMention, Span } from '../../domain/utterance.ts';
import { readNumbers } from '../readers/numbers.ts';
import { daysOf } from '../readers/quantities.ts';
import type { Facts } from '../refiners/refiner.ts';

/** The parts that a number or a day can play in a plan; what plays none is a fee, savings, an age, a street. */
export const PARTS = [
  'perInstalment',
  'downPayment',
  'total',
  'income',
  'expenses',
  'instalments',
  'deferDays',
  'discountPercent',
  'startDate',
  'dueDate',
] as const satisfies readonly (keyof Terms)[];
export type Part = (typeof PARTS)[number];

export const PLACE_KINDS = ['amount', 'number', 'count', 'duration', 'date', 'percent', 'kept'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const SUMS = ['perInstalment', 'downPayment', 'total', 'income', 'expenses'] as const;

/** Told one by one, they are meant together: "rent 900, food 400", "1,350 from the hotel and 420 from cleaning". */
export const LISTED = ['income', 'expenses'] as const satisfies readonly Part[];

/** A number or a day of the message, whose part in the plan is to be found. */
export type Place = Span & {
  readonly kind: PlaceKind;
  /** What it would be as each part that it can play: a length of time is a number of payments or of days. */
  readonly as: Partial<Record<Part, Figure | PlainDate>>;
  readonly currency?: string;
  /** How large it is, in main units; of a day, nothing. */
  readonly size: number;
  /** What the patterns take it for, and other things worth knowing of it. */
  readonly notes: readonly string[];
};

const MINOR = 100;
const MONTHS_IN_YEAR = 12;
/** No one puts so many figures into one message; each is weighed against its neighbours. */
const MANY = 60;

const minor = (figure: Figure): Figure =>
  typeof figure === 'number'
    ? Math.round(figure * MINOR)
    : [Math.round(figure[0] * MINOR), Math.round(figure[1] * MINOR)];

const majorOf = (figure: Figure): Figure =>
  typeof figure === 'number' ? toMain(figure) : [toMain(figure[0]), toMain(figure[1])];

const WHOLE = 100;
const MOST_PAYMENTS = 120;
const MOST_DAYS = 730;

const unitDays = (duration: DurationMention): number => daysOf({ ...duration, n: 1 });

/**
 * "You asked for 90 days; I can do 45", "15% is too little, make it 20", "not ten payments, twelve": what a bare number
 * counts was said of another before it.
 */
const alsoAs = (start: number, value: Figure, { durations, percents }: Facts['mentions']): Place['as'] => {
  if (typeof value !== 'number') return {};
  const length = durations.findLast((duration) => duration.start < start);
  const share = percents.some((percent) => percent.start < start);
  return {
    ...(Number.isInteger(value) && value <= MOST_PAYMENTS ? { instalments: value } : {}),
    ...(length && value <= MOST_DAYS ? { deferDays: Math.round(value * unitDays(length)) } : {}),
    ...(share && value < WHOLE ? { discountPercent: value } : {}),
  };
};

const each = (parts: readonly Part[], value: Figure | PlainDate): Place['as'] =>
  Object.fromEntries(parts.map((part) => [part, value]));

type Drawn = Omit<Place, 'notes'> & { readonly notes?: readonly string[] };

const draw = ({ source, mentions, secrets }: Facts): Drawn[] => {
  const { amounts, counts, durations, dates, percents } = mentions;
  const taken = [...amounts, ...counts, ...durations, ...dates, ...percents, ...secrets];
  return [
    ...amounts.map(({ start, end, value, currency }) => ({
      start,
      end,
      kind: 'amount' as const,
      as: {
        ...each(SUMS, value),
        ...(currency === undefined ? alsoAs(start, majorOf(value), mentions) : {}),
      },
      size: toMain(lowOf(value)),
      ...(currency === undefined ? {} : { currency, notes: ['marked'] }),
    })),
    ...readNumbers(source.text, taken).map(({ start, end, value }) => ({
      start,
      end,
      kind: 'number' as const,
      as: { ...each(SUMS, minor(value)), instalments: value, ...alsoAs(start, value, mentions) },
      size: lowOf(value),
    })),
    ...counts.map(({ start, end, count }) => ({
      start,
      end,
      kind: 'count' as const,
      as: { instalments: count },
      size: count,
    })),
    ...durations.map((duration) => {
      const n = duration.unit === 'year' ? Math.round(duration.n * MONTHS_IN_YEAR) : duration.n;
      return {
        start: duration.start,
        end: duration.end,
        kind: 'duration' as const,
        as: { instalments: n, deferDays: daysOf(duration) },
        size: n,
        notes: [`in ${duration.unit}s`],
      };
    }),
    ...dates.map(({ start, end, date }) => ({
      start,
      end,
      kind: 'date' as const,
      as: each(['startDate', 'dueDate'], date),
      size: 0,
      notes: date < source.now ? ['past'] : [],
    })),
    ...percents.map(({ start, end, percent, off }) => ({
      start,
      end,
      kind: 'percent' as const,
      as: { discountPercent: percent },
      size: percent,
      notes: off ? ['off'] : [],
    })),
    // "Would you settle for 70%?": what is not paid is let go.
    ...percents
      .filter(({ percent, off }) => !off && typeof percent === 'number' && percent > 0 && percent < WHOLE)
      .map(({ start, end, percent }) => ({
        start,
        end,
        kind: 'kept' as const,
        as: { discountPercent: WHOLE - percent },
        size: percent,
      })),
  ];
};

/** The parts that a place can play. */
export const partsOf = ({ as }: Pick<Place, 'as'>): readonly Part[] =>
  PARTS.filter((part) => as[part] !== undefined);

/** Whether two figures or days, or two ranges of figures, are the same. */
export const isSameFigure = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a[0] === b[0] && a[1] === b[1] : a === b;

/** Every place in order, with what the patterns make of it. */
export const placesOf = (facts: Facts): Place[] =>
  draw(facts)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, MANY)
    .map((place) => ({
      ...place,
      notes: [
        ...(place.notes ?? []),
        ...partsOf(place).filter(
          (part) => facts.terms[part] !== undefined && isSameFigure(facts.terms[part], place.as[part]),
        ),
      ],
    }));

/** How much less the odds need to be where the patterns say the same; little, for the network knows what they say. */
const SECONDED = 0.5;

/** The part that a place most surely plays, and by how much its odds pass the threshold; none if none passes. */
export const partOf = (
  { as, notes }: Pick<Place, 'as' | 'notes'>,
  odds: Float64Array,
  thresholds: readonly number[],
): { part: Part; odds: number } | undefined => {
  let best: { part: Part; odds: number } | undefined;
  for (const part of partsOf({ as })) {
    const at = PARTS.indexOf(part);
    const needed = (thresholds[at] as number) - (notes.includes(part) ? SECONDED : 0);
    const above = (odds[at] as number) - needed;
    if (above > (best?.odds ?? 0)) best = { part, odds: above };
  }
  return best;
};
