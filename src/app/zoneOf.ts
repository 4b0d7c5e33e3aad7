import { HOME_ZONES, type Locale } from '../domain/setting.ts';
import type { Person } from './ports.ts';

/** The zone of who has set none: by language, else that of this machine. */
export const zoneOf = (locale: Locale): string =>
  HOME_ZONES[locale] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that a person has set, or such a one. */
export const zoneFor = ({ zone }: Pick<Person, 'zone'>, locale: Locale): string => zone ?? zoneOf(locale);

/** Every zone by its name: "Asia/Shanghai". */
export const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');
