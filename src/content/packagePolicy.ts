import { z } from 'zod';
import { amount, share } from './scenarioParts.ts';

/** In hundredths of each sale: 0.6 is 0.60%. */
const percent = z.number().positive().max(5);
const id = z.string().regex(/^[a-z]+(_[a-z0-9]+)*$/);

const boundsSchema = z.strictObject({ rate: percent, marketing: amount });

const tradeSchema = z.strictObject({
  /** What it takes off the rate, in hundredths. */
  off: z.number().positive(),
  /** How hard it is for the merchant, from nothing to all that can be asked. */
  effort: share,
  /** It is also given by settling so many days later. */
  settlementDays: z.int().optional(),
});

/** What is bargained over beside the balance, where the two go on doing business. */
export const packageSchema = z
  .strictObject({
    baseRate: percent,
    settlementDays: z.int().min(0),
    /** How long it holds. */
    months: z.int().min(1),
    /** What the merchant can give, by id: the cue trade_<id> recognises it. */
    trades: z.record(id, tradeSchema),
    /** What is promised in words, by id: the cue service_<id> asks for it. */
    services: z.array(id),
    /** The trade without which there is no marketing support, unless figures were shown. */
    marketingNeeds: id,
    /** The lowest rate and the most support a quarter, by authority; then where each begins. */
    authorities: z.array(boundsSchema).length(3),
    aspirations: z.array(boundsSchema).length(3),
    /** How many trades the specialist wants to see, and which one the review does. */
    specialistTrades: z.int().min(0),
    reviewTrade: id,
  })
  .superRefine(({ trades, marketingNeeds, reviewTrade }, context) => {
    for (const name of [marketingNeeds, reviewTrade])
      if (!(name in trades)) context.addIssue(`names the trade "${name}", which is not among its trades`);
  });

export type PackagePolicy = z.infer<typeof packageSchema>;
export type PackageBounds = z.infer<typeof boundsSchema>;
