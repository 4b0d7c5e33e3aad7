import { ACTS, actsOf } from '../../src/domain/act.ts';
import { toMinor } from '../../src/domain/money.ts';
import type { Labels } from '../../src/understand/labels.ts';
import { readPatterns } from '../../src/understand/patterns.ts';
import type { Facts } from '../../src/understand/refiners/refiner.ts';
import type { Concepts } from '../../src/understand/trained/concepts.ts';
import { type Look, lookAt, messageGroups, placeGroups } from '../../src/understand/trained/look.ts';
import { flagName, kindName, MESSAGE_LABELS } from '../../src/understand/trained/messageLabels.ts';
import { LISTED, PARTS, type Part, type Place, SUMS } from '../../src/understand/trained/places.ts';
import type { Message } from './examples.ts';
import type { Row } from './fit.ts';

/** A labelled message, read as far as the patterns go. */
export type Lesson = {
  readonly message: Message;
  readonly labels: Labels;
  readonly facts: Facts;
  readonly look: Look;
};

const FIELD: Readonly<Record<Part, keyof Message['terms']>> = {
  perInstalment: 'per_instalment',
  downPayment: 'down_payment',
  total: 'total',
  income: 'income',
  expenses: 'expenses',
  instalments: 'instalments',
  deferDays: 'defer_days',
  discountPercent: 'discount_percent',
  startDate: 'start_date',
  dueDate: 'due_date',
};

const MOST_LISTED = 8;

const goldOf = (message: Message, part: Part): unknown => {
  const value = message.terms[FIELD[part]];
  if (value === undefined || !(SUMS as readonly Part[]).includes(part)) return value;
  return Array.isArray(value) ? value.map((one) => toMinor(one as number)) : toMinor(value as number);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Incomes and expenses told one by one are summed in the label; these are the places that make the sum up. */
const listedPlaces = (message: Message, places: readonly Place[], part: Part): readonly Place[] => {
  const gold = goldOf(message, part);
  const sums = places
    .filter(({ kind, as }) => (kind === 'amount' || kind === 'number') && typeof as[part] === 'number')
    .slice(0, MOST_LISTED);
  if (typeof gold !== 'number' || sums.some(({ as }) => as[part] === gold)) return [];
  for (let mask = 1; mask < 1 << sums.length; mask++) {
    const chosen = sums.filter((_, i) => (mask >> i) & 1);
    if (chosen.reduce((sum, { as }) => sum + (as[part] as number), 0) === gold) return chosen;
  }
  return [];
};

const MONTH_AND_DAY = 5;

/** A day that was read in another year than it was meant in plays its part all the same. */
const sameDay = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.slice(MONTH_AND_DAY) === b.slice(MONTH_AND_DAY);

/** Each side can perform only its own acts. */
const possibleFor = ({ side }: Message): ((label: string) => boolean) => {
  const others = ACTS.filter((act) => !actsOf(side).includes(act)) as readonly string[];
  return (label) => !others.includes(label);
};

export const labelsOf = (message: Message): readonly string[] => [
  ...message.acts,
  ...message.flags.map(flagName),
  ...(message.terms.kinds ?? []).map(kindName),
];

export const lessonOf = (message: Message, concepts: Concepts): Lesson => {
  const { facts, labels } = readPatterns(message.text, message);
  return { message, facts, labels, look: lookAt(facts, concepts) };
};

/** A row for each figure and day: which part it plays. */
export const placeRows = ({ message, facts, look }: Lesson): Row[] => {
  const listed = new Map<Part, readonly Place[]>(
    LISTED.map((part) => [part, listedPlaces(message, look.places, part)]),
  );
  return look.places.map((place, index) => ({
    groups: placeGroups(facts, look, index),
    holds: PARTS.map((part) => {
      const value = place.as[part];
      if (value === undefined) return false;
      const together = listed.get(part) ?? [];
      if (together.length > 0) return together.includes(place);
      const meant = goldOf(message, part);
      return same(value, meant) || (place.kind === 'date' && sameDay(value, meant));
    }),
    possible: PARTS.map((part) => place.as[part] !== undefined),
  }));
};

/** The row of the message itself, when it is known which parts its figures play. */
export const messageRow = ({ message, facts, labels, look }: Lesson, parts: readonly Part[]): Row => {
  const gold = labelsOf(message);
  return {
    groups: messageGroups(labels, facts, look, parts),
    holds: MESSAGE_LABELS.map((label) => gold.includes(label)),
    possible: MESSAGE_LABELS.map(possibleFor(message)),
  };
};
