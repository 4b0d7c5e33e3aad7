import type { Deps } from '../app/deps.ts';
import { type Deliver, type Delivery, deliverDue } from '../app/outbox.ts';

/** The deliveries of this process: as they fall due, now and later. */
export type Deliveries = {
  /** Delivers what is due. Never throws. */
  readonly flush: () => Promise<void>;
  /** How the last attempt at a row ended, where that was lately. */
  readonly outcomeOf: (row: number) => Delivery | undefined;
  /** Waits for what is under way; nothing is begun any more. */
  readonly stop: () => Promise<void>;
};

/** Looked again for what another process left, or what was put off before this one began. */
const LOOK_AGAIN = 10_000;
const AFTER_A_FAILURE = 5_000;
const REMEMBERED = 500;

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

  const once = async (): Promise<void> => {
    try {
      plan((await deliverDue(deps, 'discord', remembering)) ?? LOOK_AGAIN);
    } catch (error) {
      failed(error);
      plan(AFTER_A_FAILURE);
    }
  };

  const flush = (): Promise<void> => {
    const run = once().finally(() => running.delete(run));
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
