import { z } from 'zod';
import { STANDING_REASONS } from '../domain/event.ts';
import { toMinor } from '../domain/money.ts';
import { MOVES } from '../domain/move.ts';
import { type LEVELS, SIDES } from '../domain/setting.ts';
import { STAGES } from '../domain/stage.ts';
import { conditionSchema } from './condition.ts';

/** Content writes main units (yuan); the product holds minor units (fen). */
const amount = z.number().nonnegative().transform(toMinor);
const share = z.number().min(0).max(1);

/** What one authority may grant. The first is who answers; each later one is reached by trust, a reason and a figure. */
const authoritySchema = z.strictObject({
  /** Numbers of instalments it can enter, rising. */
  instalments: z.array(z.int().min(1)).min(1),
  minDownShare: share,
  minPerInstalment: amount,
  maxFeeWaiver: share,
  /** How many days from today the first money may come. */
  firstPaymentDays: z.int().min(0),
  /** What may be taken off the principal if all of it is paid at once within so many days; `share` of it, `cap` at most. */
  earlyPay: z.strictObject({ share, cap: amount, days: z.int().min(0) }).optional(),
});

/**
 * How fast a bound moves from the aspiration to the limit: α(t) = κ + (1−κ)(min(t,T)/T)^(1/β), t in rounds of
 * offers (Faratin, Sierra & Jennings 1998). β < 1 holds out (boulware), β > 1 gives early (conceder).
 */
const tacticSchema = z.strictObject({
  kappa: share,
  beta: z.number().positive(),
  rounds: z.int().min(1),
});

const caseSchema = z.strictObject({
  caseNumber: z
    .string()
    .regex(/^[A-Z]{2}-\d{8}$/, 'is written as two letters, a dash and eight digits: MH-20264471'),
  principal: amount,
  /** A part of it that the person of the case may contest: it is parked until it is checked, and the rest is settled. */
  disputed: amount.default(0),
  overdueDays: z.int().min(0),
  /** What the person of the case has at hand, and has left in a month. The counterpart learns it only if told. */
  cashNow: amount,
  monthlyIncome: amount,
  monthlyExpenses: amount,
  evidence: z.array(z.string().min(1)).min(1),
  brokenPromise: z.boolean().default(false),
});

const answerSchema = z.strictObject({
  id: z.string().min(1),
  when: conditionSchema,
  move: z.enum(MOVES).default('answer'),
  /** May it stand beside the turn's own move, or is it the whole reply? */
  alone: z.boolean().default(false),
});

const perLevel = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ easy: schema, standard: schema, hard: schema });

export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Changes when ids that a kept rehearsal may hold are removed. */
  version: z.string().min(1),
  /** The source document it follows. */
  document: z.string().regex(/^\d{3}$/),
  sides: z.array(z.enum(SIDES)).min(1),
  currency: z.string().length(3),
  counterpart: z.enum(['authority_limited']),
  /** When each stage may be left. Whatever was said earlier counts. */
  stages: z.strictObject(
    Object.fromEntries(
      STAGES.filter((stage) => stage !== 'confirm').map((stage) => [stage, conditionSchema]),
    ) as Record<Exclude<(typeof STAGES)[number], 'confirm'>, typeof conditionSchema>,
  ),
  policy: z.strictObject({
    /** Late fee: simple, a day, on the unpaid principal. */
    dailyRate: z.number().min(0).max(0.01),
    /** Days after the due date that cost nothing. */
    graceDays: z.int().min(0).default(0),
    /** The late fee is never more than this share of the principal. */
    feeCap: share.optional(),
    authorities: z.array(authoritySchema).length(3),
    /** Aspiration inside each authority, as the same shape of numbers that the limit has. */
    aspirations: z.array(authoritySchema).length(3),
    tactic: perLevel(tacticSchema),
    specialistTrust: z.int(),
    review: z.strictObject({ trust: z.int(), evidence: z.int().min(0), days: z.int().min(1) }),
    /** A plan whose monthly payment takes more than this share of what is left each month is asked about. */
    affordableShare: share,
    /** How much each issue weighs in what a deal is worth: the month, what is paid at once, the fee. */
    utility: z
      .strictObject({ month: share, start: share, fee: share })
      .default({ month: 0.5, start: 0.3, fee: 0.2 }),
    trustStart: z.int(),
    trustMax: z.int(),
    patienceStart: perLevel(z.int().min(1)),
    patienceAboveStart: z.int().min(0),
    firmAt: z.int(),
    trust: z.partialRecord(z.enum(STANDING_REASONS), z.int()),
    patience: z.partialRecord(z.enum(STANDING_REASONS), z.int()),
  }),
  cases: perLevel(caseSchema),
  /** What the person may ask or touch, the first that holds is answered. */
  answers: z.array(answerSchema),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Policy = Scenario['policy'];
export type Authority = z.infer<typeof authoritySchema>;
export type Tactic = z.infer<typeof tacticSchema>;
export type Case = z.infer<typeof caseSchema>;
export type CaseId = (typeof LEVELS)[number];
