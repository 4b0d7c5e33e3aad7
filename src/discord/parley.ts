import type { Client, REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Deps } from '../app/deps.ts';
import { fillText, type Interface } from '../content/interface.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Locale } from '../domain/setting.ts';
import type { CheckInDrafts } from './checkInDrafts.ts';
import type { Deliveries } from './deliveries.ts';
import type { Drafts } from './drafts.ts';
import type { Mentions, Registered } from './mentions.ts';

/** What every handler of the Discord face works with. */
export type Parley = {
  readonly deps: Deps;
  readonly client: Client;
  readonly rest: REST;
  readonly log: Logger;
  readonly deliveries: Deliveries;
  readonly drafts: Drafts;
  readonly checkIns: CheckInDrafts;
  /** Ids of messages that were answered without a turn, as far as this process remembers. */
  readonly settled: Set<string>;
  /** May messages in threads be read? (In direct messages they always may.) */
  readonly freeTyping: boolean;
  readonly commands: Registered;
  /** Commands as they can be pressed, for the slots of the words. */
  readonly mentions: Mentions;
  /** True once the bot is leaving: nothing new is begun. */
  readonly isClosing: () => boolean;
  readonly today: (zone: string) => PlainDate;
  readonly newSeed: () => number;
  /** Logs a failure, without what anyone wrote; ends the process where only that helps. */
  readonly report: (error: unknown, operation: string, ids?: Readonly<Record<string, unknown>>) => void;
};

export const wordsIn = ({ deps }: Parley, locale: Locale): Interface => deps.content.interface[locale];

/** One of Discord's own words, its slots filled; the commands are known. */
export const tell = (
  parley: Parley,
  locale: Locale,
  word: keyof Interface['discord'],
  values: Readonly<Record<string, string | number>> = {},
): string => fillText(wordsIn(parley, locale).discord[word], { ...parley.mentions, ...values });

/** A person's id in the store. */
export const ownerOf = (userId: string): string => `discord:${userId}`;

/** The id of a message or interaction in the store; each causes something once only. */
export const sourceOf = (id: string): string => `discord:${id}`;
