import { z } from 'zod';
import { STANDING_REASONS } from '../domain/event.ts';
import { toMinor } from '../domain/money.ts';
import { MOVES } from '../domain/move.ts';
import { LEVELS } from '../domain/setting.ts';
import { STAGES } from '../domain/stage.ts';
import { conditionSchema } from './condition.ts';
import { weightsSchema } from './rubric.ts';

/** Content writes main units (yuan); the product holds minor units (fen). */
export const amount = z.number().nonnegative().transform(toMinor);
export const share = z.number().min(0).max(1);

export const perLevel = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ easy: schema, standard: schema, hard: schema });

/** What someone who is owed may grant, alone or after asking higher up. */
export const authoritySchema = z.strictObject({
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
export type Authority = z.infer<typeof authoritySchema>;

/**
 * How fast a bound moves from the aspiration to the limit: α(t) = κ + (1−κ)(min(t,T)/T)^(1/β), t in rounds of
 * offers (Faratin, Sierra & Jennings 1998). β < 1 holds out (boulware), β > 1 gives early (conceder).
 */
const tacticSchema = z.strictObject({
  kappa: share,
  beta: z.number().positive(),
  rounds: z.int().min(1),
});
export type Tactic = z.infer<typeof tacticSchema>;

/** What every case of either side has. Whose cash and month they are: the debtor's, whoever plays them. */
export const caseFields = {
  level: z.enum(LEVELS),
  caseNumber: z
    .string()
    .regex(/^[A-Z]{2}-\d{8}$/, 'is written as two letters, a dash and eight digits: MH-20264471'),
  principal: amount,
  /** A part of it that the debtor may contest: it is parked until it is checked, and the rest is settled. */
  disputed: amount.default(0),
  overdueDays: z.int().min(0),
  cashNow: amount,
  monthlyIncome: amount,
  monthlyExpenses: amount,
  /** Papers that the person can show. */
  evidence: z.array(z.string().min(1)).min(1),
};

/** Cases by id, at least one for each level. */
export const casesOf = <T extends z.ZodObject<typeof caseFields>>(schema: T) =>
  z.record(z.string().regex(/^[a-z]+([-_]?[a-z0-9]+)*$/), schema).superRefine((cases, context) => {
    for (const level of LEVELS)
      if (!Object.values(cases).some((facts) => facts.level === level))
        context.addIssue(`has no case at level ${level}: add one`);
  });

const answerSchema = z.strictObject({
  id: z.string().min(1),
  when: conditionSchema,
  move: z.enum(MOVES).default('answer'),
  /** May it stand beside the turn's own move, or is it the whole reply? */
  alone: z.boolean().default(false),
});

/** What a scenario says whichever side is played. */
export const commonFields = {
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Changes when ids that a kept rehearsal may hold are removed. */
  version: z.string().min(1),
  /** The source document it follows. */
  document: z.string().regex(/^\d{3}$/),
  currency: z.string().length(3),
  /** When each stage may be left. Whatever was said earlier counts. */
  stages: z.strictObject(
    Object.fromEntries(
      STAGES.filter((stage) => stage !== 'confirm').map((stage) => [stage, conditionSchema]),
    ) as Record<Exclude<(typeof STAGES)[number], 'confirm'>, typeof conditionSchema>,
  ),
  /** What the person may ask or touch, the first that holds is answered. */
  answers: z.array(answerSchema),
  /** What counts more or less here than elsewhere, by the id of the coach's criterion. */
  weights: weightsSchema.default({}),
};

export const commonPolicy = {
  /** Late fee: simple, a day, on the unpaid principal. */
  dailyRate: z.number().min(0).max(0.01),
  /** Days after the due date that cost nothing. */
  graceDays: z.int().min(0).default(0),
  /** The late fee is never more than this share of the principal. */
  feeCap: share.optional(),
  tactic: perLevel(tacticSchema),
  /** A plan whose monthly payment takes more than this share of what is left each month is asked about. */
  affordableShare: share,
  trustStart: z.int(),
  trustMax: z.int(),
  patienceStart: perLevel(z.int().min(1)),
  patienceAboveStart: z.int().min(0),
  firmAt: z.int(),
  trust: z.partialRecord(z.enum(STANDING_REASONS), z.int()),
  patience: z.partialRecord(z.enum(STANDING_REASONS), z.int()),
};
