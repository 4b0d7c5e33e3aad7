import { type Content, textIn } from '../content/content.ts';
import { ELSEWHERE, type Safety } from '../content/safety.ts';
import type { Locale } from '../domain/setting.ts';

type Region = Safety['regions'][string];

const regionsFor = ({ safety }: Content, region?: string): Region[] => {
  const chosen = region === undefined ? undefined : safety.regions[region];
  return chosen ? [chosen] : Object.values(safety.regions);
};

/**
 * Who to call: the lines of the person's region, or of every region where none was chosen: a region is never guessed.
 * Who is in none of them is told so, and where lines of other countries are listed.
 */
export const helpLines = (content: Content, locale: Locale, region?: string): string => {
  const { safety } = content;
  const say = (text: Safety['elsewhere']): string =>
    textIn(content, text, locale).replace('{directory}', safety.directory.address);
  if (region === ELSEWHERE) return say(safety.elsewhere);
  const separator = locale === 'en' ? ', ' : '、';
  const lines = regionsFor(content, region).map(({ name, lines: numbers, emergency }) =>
    textIn(content, safety.regionLine, locale)
      .replace('{region}', textIn(content, name, locale))
      .replace(
        '{lines}',
        numbers.map((line) => `${textIn(content, line.name, locale)} ${line.number}`).join(separator),
      )
      .replace('{emergency}', emergency.join(locale === 'en' ? ' or ' : '、')),
  );
  const known = region !== undefined && region in safety.regions;
  return [say(safety.unknownRegion), ...lines, ...(known ? [] : [say(safety.otherRegions)])].join('\n');
};

/** The number to call first, by name; of each region, with its name, where none was chosen. */
export const firstLine = (content: Content, locale: Locale, region?: string): string => {
  if (region === ELSEWHERE) return content.safety.directory.address;
  const regions = regionsFor(content, region);
  return regions
    .flatMap(({ name, lines }) =>
      lines
        .slice(0, 1)
        .map(({ number }) => (regions.length > 1 ? `${textIn(content, name, locale)} ${number}` : number)),
    )
    .join(locale === 'en' ? ', ' : '、');
};
