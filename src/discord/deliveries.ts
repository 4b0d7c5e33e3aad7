import type { Deps } from '../app/deps.ts';
import { type Deliver, type Delivery, deliverDue } from '../app/outbox.ts';
import type { Queue } from '../app/queue.ts';

/** The deliveries of this process: as they fall due, now and later. */
export type Deliveries = {
  /** Delivers what is due to a rehearsal, without waiting for anyone else's; or to all. Never throws. */
  readonly flush: (rehearsal?: string) => Promise<void>;
  /** How the last attempt at a row ended, where that was lately. */
  readonly outcomeOf: (row: number) => Delivery | undefined;
  /** Waits for what is under way; nothing is begun any more. */
  readonly stop: () => Promise<void>;
};

/** Looked again for what another process left, or what was put off before this one began. */
const LOOK_AGAIN = 10_000;
const AFTER_A_FAILURE = 5_000;
const REMEMBERED = 500;
const BATCH = 50;
const AT_ONCE = 8;

export const makeDeliveries = (
  deps: Deps,
  deliver: Deliver,
  failed: (error: unknown) => void,
): Deliveries => {
  const outcomes = new Map<number, Delivery>();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let due = Number.POSITIVE_INFINITY;
  let stopped = false;

  const remembering: Deliver = async (row) => {
    const result = await deliver(row);
    outcomes.delete(row.id);
    outcomes.set(row.id, result);
    for (const oldest of outcomes.keys()) if (outcomes.size > REMEMBERED) outcomes.delete(oldest);
    return result;
  };

  const plan = (afterMs: number): void => {
    // A timer may fire a little before its time by the clock that the store is asked with.
    const at = Date.now() + afterMs + 10;
    if (stopped || (timer !== undefined && due <= at)) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, at - Date.now());
    timer.unref();
  };

  const trying = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      failed(error);
      plan(AFTER_A_FAILURE);
      return false;
    }
  };

  /** In order, and behind what is under way there; other rehearsals go on beside it, however slow this one is. */
  const deliverTo = (rehearsal: string): Promise<boolean> =>
    trying(async () => {
      const queue: Queue = (key, task) => deps.queue(`${key}:${rehearsal}`, task);
      plan((await deliverDue({ ...deps, queue }, 'discord', remembering, rehearsal)) ?? LOOK_AGAIN);
    });

  const deliverToAll = async (): Promise<void> => {
    for (let broken = false; !broken; ) {
      const rows = await deps.store.due('discord', deps.now(), BATCH);
      if (rows.length === 0) return plan(LOOK_AGAIN);
      const waiting = new Set(rows.map(({ rehearsal }) => rehearsal)).values();
      // All draw from the same, so that each rehearsal is taken once.
      const draw = async (): Promise<void> => {
        for (const rehearsal of waiting) if (broken || !(await deliverTo(rehearsal))) broken = true;
      };
      await Promise.all(Array.from({ length: AT_ONCE }, draw));
    }
  };

  const once = async (rehearsal: string | undefined): Promise<void> => {
    await (rehearsal === undefined ? trying(deliverToAll) : deliverTo(rehearsal));
  };

  const flush = (rehearsal?: string): Promise<void> => {
    const run = once(rehearsal).finally(() => running.delete(run));
    running.add(run);
    return run;
  };

  return {
    flush,
    outcomeOf: (row) => outcomes.get(row),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
};
