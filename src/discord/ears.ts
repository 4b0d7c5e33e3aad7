import { Routes } from 'discord.js';
import type { RehearsalRecord } from '../app/ports.ts';
import { catchUpWith } from './catchUp.ts';
import { isUnauthorized } from './errors.ts';
import { hear, type Written } from './hear.ts';
import type { Parley } from './parley.ts';

/** What people write into their rehearsals: each channel in order, after what was missed there. Nothing here throws. */
export type Ears = {
  /** A message for a rehearsal; resolves when it was answered. */
  readonly heard: (record: RehearsalRecord, message: Written) => Promise<void>;
  /** Looks in the channel of every open rehearsal for what was written while nobody listened. */
  readonly catchUp: () => Promise<void>;
  /** Waits for no further lines of anyone. */
  readonly hurry: () => void;
};

/** Messages that form one turn. */
type Burst = {
  readonly record: RehearsalRecord;
  readonly messages: Map<string, Written>;
  /** Waited no longer than until then, however many more lines come. */
  readonly until: number;
  readonly answered: PromiseWithResolvers<void>;
  timer?: NodeJS.Timeout;
};

const LONGEST_BURST = 5;
const CATCH_UPS_AT_ONCE = 4;

/** `burstMs` after the last message, what was written is a turn; while a turn is under way, the next one collects. */
export const makeEars = (parley: Parley, burstMs: number): Ears => {
  const { deps, rest, log } = parley;
  /** By rehearsal. They are in no store yet: what is lost with them, the next process finds in the channel. */
  const bursts = new Map<string, Burst>();
  /** By channel: the rehearsals whose channel is still to be looked into. */
  const behind = new Map<string, RehearsalRecord>();
  let listed = Promise.resolve();
  let hurried = false;

  const inOrder = (channel: string, task: () => Promise<void>): Promise<void> =>
    deps.queue(`hear:${channel}`, task);

  const catchUpIn = async (channel: string): Promise<void> => {
    const record = behind.get(channel);
    // At once, so that whoever comes next for this channel stands behind it.
    if (behind.delete(channel) && record) await inOrder(channel, () => catchUpWith(parley, record));
  };

  const answer = async (record: RehearsalRecord): Promise<void> => {
    const channel = record.channel ?? '';
    await listed;
    if (!parley.isClosing()) void catchUpIn(channel);
    await inOrder(channel, async () => {
      // All that came until now, also while the turn before was under way.
      const burst = bursts.get(record.id);
      if (!burst) return;
      bursts.delete(record.id);
      clearTimeout(burst.timer);
      const messages = [...burst.messages.values()].toSorted((a, b) =>
        BigInt(a.id) < BigInt(b.id) ? -1 : 1,
      );
      try {
        await hear(parley, record, messages);
      } catch (error) {
        parley.report(error, 'answering messages', { rehearsal: record.id, messages: messages.length });
      } finally {
        burst.answered.resolve();
      }
    });
  };

  const showTyping = (channel: string): void => {
    rest.post(Routes.channelTyping(channel)).catch((error: unknown) => {
      if (isUnauthorized(error)) parley.report(error, 'showing that a reply is written');
      else log.debug({ channel }, 'could not show that a reply is written');
    });
  };

  const begun = (record: RehearsalRecord): Burst => {
    const burst: Burst = {
      record,
      messages: new Map(),
      until: performance.now() + LONGEST_BURST * burstMs,
      answered: Promise.withResolvers(),
    };
    bursts.set(record.id, burst);
    if (record.channel !== null) showTyping(record.channel);
    return burst;
  };

  return {
    heard: (record, message) => {
      const burst = bursts.get(record.id) ?? begun(record);
      burst.messages.set(message.id, message);
      clearTimeout(burst.timer);
      const wait = hurried ? 0 : Math.min(burstMs, burst.until - performance.now());
      if (wait <= 0) void answer(record);
      else burst.timer = setTimeout(() => void answer(record), wait).unref();
      return burst.answered.promise;
    },

    catchUp: async () => {
      const list = async (): Promise<void> => {
        try {
          for (const record of await deps.store.openOn('discord'))
            if (record.channel !== null && !behind.has(record.channel)) behind.set(record.channel, record);
        } catch (error) {
          parley.report(error, 'catching up');
        }
      };
      listed = list();
      await listed;
      const next = (): string | undefined => (parley.isClosing() ? undefined : behind.keys().next().value);
      const work = async (): Promise<void> => {
        for (let channel = next(); channel !== undefined; channel = next()) await catchUpIn(channel);
      };
      await Promise.all(Array.from({ length: CATCH_UPS_AT_ONCE }, work));
    },

    hurry: () => {
      hurried = true;
      for (const { record } of bursts.values()) void answer(record);
    },
  };
};
