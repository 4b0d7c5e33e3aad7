import { type Content, textIn } from '../content/content.ts';
import { ELSEWHERE } from '../content/safety.ts';
import type { Locale } from '../domain/setting.ts';

/** Chosen by who would rather name no region: it is kept as none. */
export const NO_REGION = 'none';

/** What may be chosen: a region whose lines are known, somewhere else, or none. */
export const regionChoices = ({ safety }: Pick<Content, 'safety'>): string[] => [
  ...Object.keys(safety.regions),
  ELSEWHERE,
  NO_REGION,
];

/** A choice as it is kept: none is null. */
export const keptRegion = (choice: string): string | null => (choice === NO_REGION ? null : choice);

/** What a region is called: one that is listed, somewhere else, or none. */
export const regionName = (content: Content, locale: Locale, region: string = NO_REGION): string => {
  const { settings } = content.interface[locale];
  if (region === ELSEWHERE) return settings.region_elsewhere;
  const listed = content.safety.regions[region];
  return listed ? textIn(content, listed.name, locale) : settings.region_none;
};
