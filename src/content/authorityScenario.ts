import { z } from 'zod';
import { CAUSES } from '../domain/band.ts';
import { packageSchema } from './packagePolicy.ts';
import {
  amount,
  authoritySchema,
  caseFields,
  casesOf,
  commonFields,
  commonPolicy,
  share,
} from './scenarioParts.ts';

const caseSchema = z.strictObject({
  ...caseFields,
  /** What it is about, so that a person finds a case near their own. */
  cause: z.enum(CAUSES),
  otherDebts: z.boolean().default(false),
  brokenPromise: z.boolean().default(false),
  /** What is sold in a month through whoever is owed, where a rate is paid on it. */
  monthlyVolume: amount.optional(),
});

/** The person owes; the counterpart is limited by what its authority may grant. */
export const authorityScenarioSchema = z.strictObject({
  ...commonFields,
  side: z.literal('debtor'),
  counterpart: z.literal('authority_limited'),
  policy: z.strictObject({
    ...commonPolicy,
    /** The first is who answers; each later one is reached by trust, a reason and a figure. */
    authorities: z.array(authoritySchema).length(3),
    /** Aspiration inside each authority, as the same shape of numbers that the limit has. */
    aspirations: z.array(authoritySchema).length(3),
    specialistTrust: z.int(),
    review: z.strictObject({ trust: z.int(), evidence: z.int().min(0), days: z.int().min(1) }),
    /** What else is on the table where the two go on doing business. */
    package: packageSchema.optional(),
    /** How much each issue weighs in what a deal is worth: the month, what is paid at once, the fee; then the package. */
    utility: z
      .strictObject({
        month: share,
        start: share,
        fee: share,
        rate: share.optional(),
        marketing: share.optional(),
        trades: share.optional(),
      })
      .default({ month: 0.5, start: 0.3, fee: 0.2 }),
  }),
  /** What follows when nothing is paid and nothing agreed, in order: from how many days after the due date on. */
  chasing: z
    .array(z.strictObject({ from: z.int(), step: z.string().regex(/^[a-z]+(_[a-z]+)*$/) }))
    .min(1)
    .refine((steps) => steps.every(({ from }, i) => i === 0 || from > (steps[i - 1]?.from ?? from)), {
      message: 'has a step that does not come after the one before it: put them in the order of their days',
    }),
  cases: casesOf(caseSchema),
});

export type AuthorityScenario = z.infer<typeof authorityScenarioSchema>;
export type AuthorityPolicy = AuthorityScenario['policy'];
export type AuthorityCase = z.infer<typeof caseSchema>;
