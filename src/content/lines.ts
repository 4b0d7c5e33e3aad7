import { z } from 'zod';

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
] as const;
export type Slot = (typeof SLOTS)[number];

const line = z.string().min(1);
const variants = z.array(line).min(1);
const byMood = z.strictObject({
  warm: variants.optional(),
  plain: variants,
  firm: variants.optional(),
});

const caseText = z.strictObject({
  person: z.string().min(1),
  /** Who you are and what happened, in a few sentences. */
  story: z.string().min(1),
  /** The cause in a few words, as a fact of the card. */
  cause: z.string().min(1),
  goal: z.string().min(1),
  evidence: z.record(z.string(), z.string().min(1)),
});

export const linesSchema = z.strictObject({
  title: z.string().min(1),
  product: z.string().min(1),
  agent: z.string().min(1),
  /** Who speaks at each authority. */
  authorities: z.array(z.string().min(1)).length(3),
  /** Says that everything here is invented. */
  notice: z.string().min(1),
  cases: z.strictObject({ easy: caseText, standard: caseText, hard: caseText }),
  /** By key: a move ("ask_reason"), an acknowledgement ("ack.apology") or an answer ("answer.fee"). */
  lines: z.record(z.string(), z.union([variants, byMood])),
});

export type Lines = z.infer<typeof linesSchema>;
export type LineVariants = Lines['lines'][string];
