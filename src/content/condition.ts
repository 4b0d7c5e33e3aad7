import { z } from 'zod';
import { ACTS } from '../domain/act.ts';
import type { Condition } from '../domain/condition.ts';
import { FACTS } from '../domain/fact.ts';
import { FLAGS } from '../domain/flag.ts';
import { ASKS } from '../domain/move.ts';
import { PLACES } from '../domain/stage.ts';
import { KINDS, TERM_NAMES } from '../domain/terms.ts';
import { TOPICS } from '../domain/topic.ts';

/** A condition as content writes it; every name in it must be one that the product knows. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ act: z.enum(ACTS) }),
      z.strictObject({ flag: z.enum(FLAGS) }),
      z.strictObject({ topic: z.enum(TOPICS) }),
      z.strictObject({ cue: z.string().min(1) }),
      z.strictObject({ term: z.enum(TERM_NAMES) }),
      z.strictObject({ kind: z.enum(KINDS) }),
      z.strictObject({ fact: z.enum(FACTS) }),
      z.strictObject({ asked: z.enum(ASKS) }),
      z.strictObject({ askedTimes: z.strictObject({ ask: z.enum(ASKS), atLeast: z.int().min(1) }) }),
      z.strictObject({ stage: z.enum(PLACES) }),
      z.strictObject({ longerThan: z.int().min(1) }),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ],
    {
      error:
        'is not a condition: use act, flag, topic, cue, term, kind, fact, asked, askedTimes, stage, longerThan, all, any or not, with a known name',
    },
  ),
);

/** The cues that a condition names, at any depth. */
export const cuesIn = (condition: Condition): string[] => {
  if ('cue' in condition) return [condition.cue];
  if ('all' in condition) return condition.all.flatMap(cuesIn);
  if ('any' in condition) return condition.any.flatMap(cuesIn);
  if ('not' in condition) return cuesIn(condition.not);
  return [];
};
