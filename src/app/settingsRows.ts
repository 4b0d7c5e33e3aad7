import type { Content } from '../content/content.ts';
import { fillText } from '../content/interface.ts';
import { type Help, LANGUAGES, type Locale } from '../domain/setting.ts';
import type { Person } from './ports.ts';
import { regionName } from './region.ts';
import { zoneOf } from './zoneOf.ts';

/** What a person has chosen, as names and values in `locale`; what they have not says what is used for now. */
export const settingsRows = (
  content: Content,
  person: Person,
  locale: Locale,
  usual: { readonly help: Help },
): (readonly [name: string, value: string])[] => {
  const words = content.interface[locale];
  const { settings } = words;
  const either = (chosen: string | undefined, value: string): string =>
    chosen === undefined ? fillText(settings.unset, { value }) : value;
  return [
    [settings.language, either(person.locale, LANGUAGES[person.locale ?? locale])],
    [settings.help, either(person.help, words.helps[person.help ?? usual.help])],
    [settings.scores, settings[`scores_${person.scores ?? 'shown'}`]],
    [settings.region, regionName(content, locale, person.region)],
    [settings.zone, either(person.zone, person.zone ?? zoneOf(locale))],
  ];
};
