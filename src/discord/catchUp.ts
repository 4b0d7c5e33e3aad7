import { type APIMessage, MessageType, Routes } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { isOutcome } from '../domain/stage.ts';
import { codeOf } from './errors.ts';
import { hear, type Written, wordsOf } from './hear.ts';
import { ownerOf, type Parley, sourceOf } from './parley.ts';

/** So many messages are looked through in a channel, the newest: as many as Discord shows at once. */
const LOOKED_THROUGH = 100;

/**
 * Makes the channel of a rehearsal known, so that messages in it are heard, and answers what was written while nobody
 * listened. Never throws.
 */
export const catchUpWith = async (parley: Parley, listed: RehearsalRecord): Promise<void> => {
  const { channel, guild } = listed;
  if (channel === null) return;
  try {
    await parley.client.channels.fetch(channel);
    if (guild !== null && !parley.freeTyping) return;
    // It may have ended since it was listed.
    const record = await parley.deps.store.rehearsalOf(listed.owner, listed.id);
    if (!record || isOutcome(record.place)) return;
    const missed = await missedIn(parley, record, channel);
    if (missed.length === 0) return;
    parley.log.info({ rehearsal: record.id, missed: missed.length }, 'messages were written meanwhile');
    await hear(parley, record, missed);
  } catch (error) {
    // A channel that is gone, or closed to the bot, is no failure: its rehearsal waits to be ended.
    const level = [10003, 50001].includes(codeOf(error) ?? 0) ? 'gone' : 'failed';
    if (level === 'gone') parley.log.debug({ rehearsal: listed.id }, 'the channel is gone');
    else parley.report(error, 'catching up', { rehearsal: listed.id });
  }
};

/**
 * The owner's messages since the rehearsal began that were not handled, oldest first. What was handled is known one by
 * one: that a newer message, or a button, was handled says nothing of those before it.
 */
const missedIn = async (parley: Parley, record: RehearsalRecord, channel: string): Promise<Written[]> => {
  const sources = new Set(await parley.deps.store.sourcesOf(record.id));
  const began = oldestOf(sources);
  if (began === undefined) return [];
  const query = new URLSearchParams({ limit: String(LOOKED_THROUGH) });
  const messages = (await parley.rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  return messages
    .filter(({ author, type }) => ownerOf(author.id) === record.owner && WRITTEN.includes(type))
    .filter(({ id }) => BigInt(id) > began && !sources.has(sourceOf(id)) && !parley.settled.has(id))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .map(({ id, content }) => ({ id, words: wordsOf(parley, content) }))
    .filter(({ words }) => words !== '');
};

const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** What began the rehearsal: ids of messages and interactions alike grow with time. */
const oldestOf = (sources: ReadonlySet<string>): bigint | undefined =>
  [...sources]
    .flatMap((source) => /^discord:(\d+)$/.exec(source)?.[1] ?? [])
    .map(BigInt)
    .reduce<bigint | undefined>(
      (oldest, id) => (oldest === undefined || id < oldest ? id : oldest),
      undefined,
    );
