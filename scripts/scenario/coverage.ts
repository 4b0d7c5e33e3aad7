import { keysOf } from '../../src/content/lineKeys.ts';
import { type Lines, MOODS, type Mood } from '../../src/content/lines.ts';
import type { Scenario } from '../../src/content/scenario.ts';

/** With fewer ways to say it, someone who comes back to a point hears the same sentence again. */
const ENOUGH = 3;

export type Thin = { readonly key: string; readonly mood: Mood | 'any'; readonly variants: number };

/** What is said in fewer than three ways in a mood. A mood without lines of its own speaks in the plain ones. */
export const thinLines = (scenario: Scenario, lines: Lines): Thin[] =>
  [...keysOf(scenario)].flatMap((key): Thin[] => {
    const variants = lines.lines[key];
    if (variants === undefined) return [];
    if (Array.isArray(variants))
      return variants.length < ENOUGH ? [{ key, mood: 'any', variants: variants.length }] : [];
    const byMood = variants as Partial<Record<Mood, string[]>>;
    return MOODS.flatMap((mood) => {
      const own = byMood[mood];
      return own && own.length < ENOUGH ? [{ key, mood, variants: own.length }] : [];
    });
  });
