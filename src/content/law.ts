import { z } from 'zod';
import { isPlainDate } from '../domain/calendar.ts';
import { conditionSchema } from './condition.ts';
import { localised } from './localised.ts';

const date = z.string().refine(isPlainDate, 'is not a date like 2026-11-22');

const noteSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    /** Where the rule holds. */
    region: z.string().regex(/^[A-Z]{2}$/),
    /** Of findings by these criteria, it says what the law has to do with them. */
    criteria: z.array(z.string()).min(1),
    /** Only in these scenarios: some rules bind lenders alone. */
    scenarios: z.array(z.string()).min(1).optional(),
    /** Only of messages of which this holds. */
    when: conditionSchema.optional(),
    /** What the rule says, in a sentence. */
    says: localised,
    rule: localised,
    /** Who issued it. */
    body: localised,
    in_force: date.optional(),
    /** A year where the day was not read. */
    issued: z.union([date, z.string().regex(/^\d{4}$/)]).optional(),
    /** The day on which it was read at the address. */
    checked: date,
    address: z.url(),
  })
  .refine((note) => note.in_force ?? note.issued, 'needs in_force or issued: a rule has a date');

export const lawSchema = z.strictObject({
  /** The region whose rules are named to someone who chose none. */
  home: z.string().regex(/^[A-Z]{2}$/),
  /** That none of it is legal advice. */
  notice: localised,
  notes: z.array(noteSchema).min(1),
});
export type Law = z.infer<typeof lawSchema>;
export type LawRule = Law['notes'][number];
