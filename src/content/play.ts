import { z } from 'zod';
import { isPlainDate } from '../domain/calendar.ts';
import { MOVES } from '../domain/move.ts';
import { HELPS, LEVELS, LOCALES, SIDES } from '../domain/setting.ts';
import { OUTCOMES, PLACES } from '../domain/stage.ts';
import { VISIT_KINDS } from '../domain/visit.ts';

const list = <T extends z.ZodType>(item: T) => z.union([item.transform((one) => [one]), z.array(item)]);

/** What must hold after a line of a play; what is left out may be anything. */
const expectationSchema = z.strictObject({
  stage: z.enum(PLACES).optional(),
  move: list(z.enum(MOVES)).optional(),
  /** Acts that were understood, among others. */
  does: list(z.string()).optional(),
  flags: z.array(z.string()).optional(),
  /** Criteria that were found broken: exactly these. */
  findings: z.array(z.string()).optional(),
  /** A criterion that was met, among others. */
  praised: list(z.string()).optional(),
  appropriate: z.boolean().optional(),
  authority: z.int().optional(),
  /** The standing did not fall by this message. */
  costsNothing: z.boolean().optional(),
  /** Text in the counterpart's words. */
  says: list(z.string()).optional(),
  saysNot: list(z.string()).optional(),
  offer: z
    .strictObject({
      downPayment: z.number().optional(),
      downDate: z.string().optional(),
      instalments: z.int().optional(),
      perInstalment: z.number().optional(),
      startDate: z.string().optional(),
    })
    .optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

const stepSchema = z.union([
  z.strictObject({ say: z.string(), expect: expectationSchema.optional() }),
  z.strictObject({ do: z.string().startsWith('/'), expect: expectationSchema.optional() }),
]);

/** A talk that must go so: it ships with its scenario, and the tests play it. */
export const playSchema = z.strictObject({
  title: z.string().min(1),
  side: z.enum(SIDES).default('debtor'),
  /** The case that is met, where the level has several. */
  case: z.string().optional(),
  /** Played after a plan was agreed. */
  visit: z.enum(VISIT_KINDS).optional(),
  level: z.enum(LEVELS),
  locale: z.enum(LOCALES),
  help: z.enum(HELPS).default('rewrite'),
  seed: z.int().default(7),
  today: z.string().refine(isPlainDate).default('2026-11-22'),
  script: z.array(stepSchema).min(1),
  /** How it ends, or where it stands when the script is spent. */
  outcome: z.enum(OUTCOMES).optional(),
  /** The agreement's payments sum to this, in main units. */
  total: z.number().optional(),
});
export type Play = z.infer<typeof playSchema>;
