import { load } from '../app/load.ts';
import type { RehearsalRecord } from '../app/ports.ts';
import { MAX_MESSAGE } from '../app/say.ts';
import { type Parley, sourceOf, tell, wordsIn } from './parley.ts';
import { post } from './post.ts';
import { type Taken, take } from './take.ts';

/** What somebody wrote in one message. */
export type Written = { readonly id: string; readonly words: string };

/**
 * Words for the counterpart, of one message or of several that belong together: they are one turn. Where they are too
 * long for that, or one of them was heard before, each is a turn of its own.
 */
export const hear = async (
  parley: Parley,
  record: RehearsalRecord,
  messages: readonly Written[],
): Promise<void> => {
  const written = messages.filter(({ id }) => !parley.settled.has(id));
  if (written.length > 1) {
    const joined = written.map(({ words }) => words).join('\n');
    const ids = written.map(({ id }) => id);
    if (joined.length <= MAX_MESSAGE && (await turn(parley, record, joined, ids)) !== 'already_seen') return;
  }
  for (const { id, words } of written) await turn(parley, record, words, [id]);
};

const turn = async (
  parley: Parley,
  record: RehearsalRecord,
  words: string,
  ids: readonly string[],
): Promise<Taken['status']> => {
  const taken = await take(parley, record, words, ids.map(sourceOf));
  if (taken.status === 'taken') await parley.deliveries.flush(record.id);
  if (taken.status !== 'refused' && taken.status !== 'failed') return taken.status;
  const why =
    taken.status === 'refused'
      ? wordsIn(parley, record.locale).refusals[taken.why]
      : tell(parley, record.locale, 'not_stored');
  await remark(parley, { id: ids.at(-1) ?? '', channelId: record.channel ?? '' }, why);
  await settle(parley, record, ids);
  return taken.status;
};

/** So many messages are remembered by this process as answered without a turn. */
const MOST_SETTLED = 5000;

/**
 * Remembers messages that were answered without a turn, so that they are not found, and answered, once more: in the
 * store, and in this process in case the store fails.
 */
export const settle = async (
  { deps, settled, report }: Parley,
  record: RehearsalRecord,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids) settled.add(id);
  for (const oldest of settled) if (settled.size > MOST_SETTLED) settled.delete(oldest);
  try {
    await deps.queue(record.id, async () => {
      const { state, seq } = await load(deps, record);
      const nothing = { events: [], texts: [], outbox: [] };
      const seen = { sourceIds: ids.map(sourceOf), place: state.place, turns: state.turn };
      await deps.store.commit({
        rehearsal: record.id,
        expectedSeq: seq,
        at: deps.now(),
        ...nothing,
        ...seen,
      });
    });
  } catch (error) {
    report(error, 'remembering a message', { rehearsal: record.id });
  }
};

/** What was said, without the bot's own name where it was called by it. */
export const wordsOf = ({ client }: Parley, content: string): string =>
  content.replaceAll(new RegExp(`<@!?${client.user?.id}>`, 'g'), '').trim();

/** A line beside the rehearsal, once for a message. */
export const remark = async (
  parley: Parley,
  message: { readonly id: string; readonly channelId: string },
  content: string,
): Promise<void> => {
  await post(parley, message.channelId, { content }, `m${message.id}`);
};
