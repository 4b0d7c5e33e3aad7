import { type APIMessage, MessageType, Routes } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { MAX_MESSAGE } from '../app/say.ts';
import { codeOf } from './errors.ts';
import { hear } from './messages.ts';
import { ownerOf, type Parley, sourceOf } from './parley.ts';

/** So many messages are looked for in a channel; what is more was written to nobody. */
const MOST_MISSED = 50;

/**
 * For every open rehearsal: makes its channel known, so that messages in it are heard, and answers what was written
 * while nobody listened. Never throws.
 */
export const catchUp = async (parley: Parley): Promise<void> => {
  try {
    const open = await parley.deps.store.openOn('discord');
    for (const record of open) {
      if (parley.isClosing()) return;
      await catchUpWith(parley, record);
    }
  } catch (error) {
    parley.report(error, 'catching up');
  }
};

const catchUpWith = async (parley: Parley, record: RehearsalRecord): Promise<void> => {
  const { channel, guild } = record;
  if (channel === null) return;
  try {
    await parley.client.channels.fetch(channel);
    if (guild !== null && !parley.freeTyping) return;
    const missed = await missedIn(parley, record, channel);
    if (missed.length === 0) return;
    parley.log.info({ rehearsal: record.id, missed: missed.length }, 'messages were written meanwhile');
    const joined = missed.map(({ content }) => content).join('\n');
    const ids = missed.map(({ id }) => id);
    const together = joined.length <= MAX_MESSAGE ? await hear(parley, record, joined, ids) : undefined;
    // Too long together, or one of them was heard just now after all: each for itself.
    if (together !== undefined && together !== 'already_seen') return;
    for (const message of missed) await hear(parley, record, message.content, [message.id]);
  } catch (error) {
    // A channel that is gone, or closed to the bot, is no failure: its rehearsal waits to be ended.
    const level = [10003, 50001].includes(codeOf(error) ?? 0) ? 'gone' : 'failed';
    if (level === 'gone') parley.log.debug({ rehearsal: record.id }, 'the channel is gone');
    else parley.report(error, 'catching up', { rehearsal: record.id });
  }
};

/** The owner's messages since the last one that was handled, oldest first. */
const missedIn = async (
  { deps, rest }: Parley,
  record: RehearsalRecord,
  channel: string,
): Promise<APIMessage[]> => {
  const sources = await deps.store.sourcesOf(record.id);
  const after = newestOf(sources);
  if (after === undefined) return [];
  const query = new URLSearchParams({ after, limit: String(MOST_MISSED) });
  const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  const written = messages
    .filter(({ author, type }) => ownerOf(author.id) === record.owner && WRITTEN.includes(type))
    .filter(({ content, id }) => content.trim() !== '' && !sources.includes(sourceOf(id)))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return written;
};

const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** Ids of messages and interactions alike grow with time. */
const newestOf = (sources: readonly string[]): string | undefined =>
  sources
    .flatMap((source) => /^discord:(\d+)$/.exec(source)?.[1] ?? [])
    .reduce<string | undefined>(
      (newest, id) => (newest === undefined || BigInt(id) > BigInt(newest) ? id : newest),
      undefined,
    );
