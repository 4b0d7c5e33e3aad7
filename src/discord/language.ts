import type { BaseInteraction } from 'discord.js';
import type { Locale } from '../domain/setting.ts';
import { localeOf } from './locale.ts';
import { ownerOf, type Parley } from './parley.ts';

/** The language that a person has chosen, else the one in which they use Discord. */
export const languageOf = async ({ deps }: Parley, { user, locale }: BaseInteraction): Promise<Locale> =>
  (await deps.store.person(ownerOf(user.id))).locale ?? localeOf(locale);
