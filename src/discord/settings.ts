import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { z } from 'zod';
import type { PersonChange } from '../app/ports.ts';
import { keptRegion, regionChoices } from '../app/region.ts';
import { settingsRows } from '../app/settingsRows.ts';
import { ZONES } from '../app/zoneOf.ts';
import { fillText } from '../content/interface.ts';
import { HELPS, LOCALES, SCORES } from '../domain/setting.ts';
import { helpLines } from '../rehearsal/helpLines.ts';
import { holdOn, whisper } from './answer.ts';
import { languageOf } from './language.ts';
import { ownerOf, type Parley, tell, wordsIn } from './parley.ts';
import { DEFAULTS } from './rehearse.ts';
import { text } from './render/parts.ts';
import { faint, plain, strong } from './render/text.ts';

const optionsSchema = z.object({
  language: z.enum(LOCALES).nullable(),
  help: z.enum(HELPS).nullable(),
  scores: z.enum(SCORES).nullable(),
  region: z.string().nullable(),
  zone: z.string().max(100).nullable(),
});

/** Changes what was chosen, and shows everything as it is then, to this person alone. */
export const handleSettings = async (parley: Parley, asked: ChatInputCommandInteraction): Promise<void> => {
  await holdOn(asked);
  const { store, content } = parley.deps;
  const owner = ownerOf(asked.user.id);
  const locale = await languageOf(parley, asked);
  const option = (name: string) => asked.options.getString(name);
  const read = optionsSchema.safeParse(
    Object.fromEntries(Object.keys(optionsSchema.shape).map((name) => [name, option(name)])),
  );
  if (!read.success) return whisper(asked, tell(parley, locale, 'failed'));
  const { language, help, scores, region, zone } = read.data;
  if (region !== null && !regionChoices(content).includes(region))
    return whisper(asked, tell(parley, locale, 'failed'));
  if (zone !== null && !ZONES.includes(zone))
    return whisper(asked, plain(fillText(wordsIn(parley, locale).settings.unknown_zone, { zone })));
  const change: PersonChange = {
    ...(language ? { locale: language } : {}),
    ...(help ? { help } : {}),
    ...(scores ? { scores } : {}),
    ...(region ? { region: keptRegion(region) } : {}),
    ...(zone ? { zone } : {}),
  };
  const person =
    Object.keys(change).length > 0 ? await store.savePerson(owner, change) : await store.person(owner);
  const shownIn = person.locale ?? locale;
  const { settings, colon } = wordsIn(parley, shownIn);
  const rows = settingsRows(content, person, shownIn, DEFAULTS);
  return whisper(asked, [
    text(`## ${settings.title}`, ...rows.map(([name, value]) => `${strong(name)}${colon}${plain(value)}`)),
    text(plain(helpLines(content, shownIn, person.region))),
    text(faint(fillText(settings.how, parley.mentions))),
  ]);
};

const MOST = 25;

/** The zones whose names hold what was typed. */
export const suggestZones = async (typed: AutocompleteInteraction): Promise<void> => {
  const wanted = typed.options.getFocused().trim().toLowerCase().replaceAll(' ', '_');
  const found = ZONES.filter((zone) => zone.toLowerCase().includes(wanted)).slice(0, MOST);
  await typed.respond(found.map((zone) => ({ name: zone, value: zone })));
};
