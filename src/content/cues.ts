import { z } from 'zod';
import type { Cue } from '../domain/cue.ts';

const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      new RegExp(text, 'u');
    } catch (error) {
      context.addIssue(`is not a regular expression: ${(error as Error).message}`);
    }
  });

/** Patterns by id and language, matched on normalised text: half-width, Simplified, lower case. */
export const cuesSchema = z.record(
  z.string().regex(/^[a-z]+(_[a-z0-9]+)*$/),
  z.strictObject({ zh: z.array(pattern).min(1).optional(), en: z.array(pattern).min(1).optional() }),
);

/** What only the coach listens for, by side: what each means, in a clause. */
export const meantSchema = z.strictObject({
  debtor: z.record(z.string().regex(/^meant_[a-z_]+$/), z.string().min(1)),
  creditor: z.record(z.string().regex(/^meant_[a-z_]+$/), z.string().min(1)),
});

export const makeCues = (file: z.infer<typeof cuesSchema>): Cue[] =>
  Object.entries(file).map(([id, { zh = [], en = [] }]) => ({
    id,
    patterns: [...zh, ...en].map((text) => new RegExp(text, 'u')),
  }));
