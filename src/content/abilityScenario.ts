import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { authoritySchema, caseFields, casesOf, commonFields, commonPolicy, share } from './scenarioParts.ts';

/** From where the counterpart starts to how far it can go. */
const reach = <T extends z.ZodType>(number: T) => z.strictObject({ from: number, to: number });

export const TEMPERS = ['warm', 'plain', 'firm'] as const;

const caseSchema = z.strictObject({
  ...caseFields,
  /** How it sounds before trust or impatience change it. */
  temper: z.enum(TEMPERS).default('plain'),
  /** Somebody else may pick up first, to whom nothing may be told. */
  answeredBy: z.enum(['person', 'other']).default('person'),
  /** It wants to know first that this is no fraud. */
  suspicious: z.boolean().default(false),
  /** Why it has not paid: told by the line cause.<id>, to someone who asks well. */
  cause: z.string().min(1),
  reveals: conditionSchema.default({ act: 'ask_reason' }),
  obstacles: z.array(z.string().min(1)),
});

const obstacleSchema = z.strictObject({
  /** Raised by telling the cause, when a plan is put, or just before the yes. */
  at: z.enum(['cause', 'plan', 'confirm']).default('plan'),
  /** Clearing it sets the contested part of the debt apart. */
  parks: z.boolean().default(false),
  /** What was said of it before it was raised counts. */
  early: z.boolean().default(false),
  /** What the person has to say. */
  clears: conditionSchema,
});

/** The person is owed; the counterpart is limited by what it is able to pay, and by what stands in its way. */
export const abilityScenarioSchema = z.strictObject({
  ...commonFields,
  side: z.literal('creditor'),
  counterpart: z.literal('ability_limited'),
  policy: z.strictObject({
    ...commonPolicy,
    /** What the person may grant: alone, and after asking whoever is above them. */
    mandates: z.array(authoritySchema).min(1).max(2),
    /** Shares of the cash at hand, of what is left in a month, of the late fee; and days until the first money. */
    ability: z.strictObject({
      down: reach(share),
      month: reach(share),
      fee: reach(share),
      wait: reach(z.int().min(0)),
    }),
    /** Above this trust it speaks warmly. */
    warmAt: z.int(),
    /** How much each issue weighs in what a deal is worth: what comes at once, how soon the rest, the fee. */
    utility: z
      .strictObject({ start: share, speed: share, fee: share })
      .default({ start: 0.4, speed: 0.4, fee: 0.2 }),
  }),
  obstacles: z.record(z.string().regex(/^[a-z]+(_[a-z]+)*$/), obstacleSchema),
  cases: casesOf(caseSchema),
});

export type AbilityScenario = z.infer<typeof abilityScenarioSchema>;
export type AbilityPolicy = AbilityScenario['policy'];
export type AbilityCase = z.infer<typeof caseSchema>;
export type Obstacle = z.infer<typeof obstacleSchema>;
