import { z } from 'zod';
import { isPlainDate } from '../domain/calendar.ts';
import { localised } from './localised.ts';

const checked = z.string().refine(isPlainDate, 'is not a date like 2026-11-22');

/** The region of who is in none of those that are listed; who has not chosen has none. */
export const ELSEWHERE = 'elsewhere';

/** Help lines by the region that a person chooses; each with where it was read and when. Never guessed. */
export const safetySchema = z.strictObject({
  regions: z.record(
    z.string().regex(/^[A-Z]{2}$/),
    z.strictObject({
      name: localised,
      lines: z.array(z.strictObject({ number: z.string().min(1), name: localised })).min(1),
      emergency: z.array(z.string().min(1)).min(1),
      source: z.string().min(1),
      checked,
    }),
  ),
  /** For who is in none of the regions. */
  directory: z.strictObject({ address: z.string().min(1), source: z.string().min(1), checked }),
  /** Said in the product's own voice, never in the counterpart's. */
  held: localised,
  /** Said where a sign may mean despair or just a hard day; {line} is a number to call. */
  unsure: localised,
  /** Said to what else is written after that. */
  stillUnsure: localised,
  /** Said to someone who stops; {line} is a number to call. */
  stopped: localised,
  /** Said to what else is written during a hold; {line} is a number to call. */
  stillHeld: localised,
  /** Asked before the rehearsal may go on. */
  confirm: localised,
  /** Said at the end of a hold's first message: who else knows. */
  nobodyTold: localised,
  /** Said where the region is not known. */
  unknownRegion: localised,
  /** Said after the lines of every region, and where the person is in none of them. */
  otherRegions: localised,
  elsewhere: localised,
  regionLine: localised,
});
export type Safety = z.infer<typeof safetySchema>;
