import { z } from 'zod';
import type { Standing } from '../domain/event.ts';
import type { Side } from '../domain/setting.ts';

/** How the counterpart sounds: friendlier with trust, firmer when its patience runs low. */
export const MOODS = ['warm', 'plain', 'firm'] as const;
export type Mood = (typeof MOODS)[number];

/** What lines may name in braces; lineKeys.ts says which of them each key has a value for. */
export const SLOTS = [
  'person',
  'agent',
  'product',
  'caseNumber',
  'principal',
  'fee',
  'total',
  'days',
  'dailyFee',
  'today',
  'down',
  'n',
  'per',
  'last',
  'first',
  'day',
  'planTotal',
  'waived',
  'feeLeft',
  'limitN',
  'limitDown',
  'limitPer',
  'limitDays',
  'limitWaiver',
  'reviewDays',
  'due',
  'ticket',
  'cardSurplus',
  'saidSurplus',
  'share',
  'limitDiscount',
  'discountDays',
  'discount',
  'disputed',
  'undisputed',
  'digits',
  'earliest',
  'mandateN',
  'mandateDown',
  'paper',
  'rate',
  'limitRate',
  'marketing',
  'limitMarketing',
  'settle',
  'months',
  'trade',
  'trades',
  'tradeOff',
  'tradeRate',
  'services',
  'option',
  'payment',
  'when',
  'downDate',
  'income',
  'spent',
  'left',
  'downDay',
] as const;
export type Slot = (typeof SLOTS)[number];

const line = z.string().min(1);
const variants = z.array(line).min(1);
const byMood = z.strictObject({
  warm: variants.optional(),
  plain: variants,
  firm: variants.optional(),
});

const text = z.string().min(1);

const caseFields = {
  /** Who the person is. */
  person: text,
  /** Who you are and what happened, in a few sentences. */
  story: text,
  goal: text,
  /** What to have thought about before: the least that must come of it, what would be good, when to stop. */
  preparation: z.strictObject({ mustHave: text, niceToHave: text, walkAway: text }),
  evidence: z.record(z.string(), text),
};

const commonFields = {
  title: text,
  product: text,
  /** The counterpart, in general. */
  agent: text,
  /** How to get in touch, and what for. */
  channels: z.array(text).min(1),
  /** Says that everything here is invented. */
  notice: text,
  /** By key: a move ("ask_reason"), an acknowledgement ("ack.apology") or an answer ("answer.fee"). */
  lines: z.record(z.string(), z.union([variants, byMood])),
};

const debtorLines = z.strictObject({
  ...commonFields,
  /** Who speaks at each authority. */
  authorities: z.array(text).length(3),
  /** The steps of the chasing plan, by id. */
  chasing: z.record(z.string(), text),
  /** What may be given, and what may be promised in words, by id, as it is named in a row. */
  trades: z.record(z.string(), text).optional(),
  services: z.record(z.string(), text).optional(),
  cases: z.record(
    z.string(),
    /** The cause in a few words, as a fact of the card. */
    z.strictObject({ ...caseFields, cause: text }),
  ),
});

const creditorLines = z.strictObject({
  ...commonFields,
  /** Whose mandate the person acts under: their own, then of whoever is above them. */
  roles: z.array(text).min(1),
  cases: z.record(
    z.string(),
    /** The name of the one who is called. */
    z.strictObject({ ...caseFields, counterpart: text }),
  ),
});

export const linesSchema = (side: Side): z.ZodType<Lines> =>
  side === 'debtor' ? debtorLines : creditorLines;

export type DebtorLines = z.infer<typeof debtorLines>;
export type CreditorLines = z.infer<typeof creditorLines>;
export type Lines = DebtorLines | CreditorLines;
export type CaseText = Lines['cases'][string];
export type LineVariants = Lines['lines'][string];

export const caseTextOf = ({ cases }: Lines, id: string): CaseText => {
  const found = cases[id];
  if (!found) throw new Error(`there is no text for the case "${id}"`);
  return found;
};

/** What trades or services are called. */
export const namesIn = (lines: Lines, kind: 'trades' | 'services', ids: readonly string[]): string[] => {
  const names = 'authorities' in lines ? (lines[kind] ?? {}) : {};
  return ids.map((id) => names[id] ?? id);
};

/** The name under which the counterpart speaks: the desk that was reached, or the one who was called. */
export const speakerOf = (
  lines: Lines,
  state: { readonly case: string; readonly standing: Standing },
): string => {
  if ('roles' in lines) return lines.cases[state.case]?.counterpart ?? lines.agent;
  const { authority } = state.standing;
  return authority > 1 ? (lines.authorities[authority - 1] ?? lines.agent) : lines.agent;
};
