import type { Face } from '../domain/setting.ts';
import type { Deps } from './deps.ts';
import type { OutboxRow } from './ports.ts';

/** How one delivery ended. */
export type Delivery =
  | { readonly status: 'delivered'; readonly messageId: string | null }
  | { readonly status: 'retry'; readonly reason: string; readonly afterMs: number }
  | { readonly status: 'given_up'; readonly reason: string };

/** Shows a row to the person. Where `row.maybeSent`, it looks whether it is there before sending it again. */
export type Deliver = (row: OutboxRow) => Promise<Delivery>;

const BATCH = 20;

/**
 * Delivers what is due on a face, or to one rehearsal there, in order, until nothing is. Each attempt is recorded before it is made, so that a
 * crash within it is known afterwards. Returns when the next retry is due, in milliseconds, or undefined.
 */
export const deliverDue = (
  deps: Deps,
  face: Face,
  deliver: Deliver,
  rehearsal?: string,
): Promise<number | undefined> =>
  deps.queue(`outbox:${face}`, async () => {
    const { store, now } = deps;
    let soonest: number | undefined;
    for (;;) {
      const rows = await store.due(face, now(), BATCH, rehearsal);
      if (rows.length === 0) return soonest;
      for (const row of rows) {
        if (!(await store.attempting(row.id, now()))) continue;
        const result = await deliver(row);
        if (result.status === 'delivered') await store.delivered(row.id, now(), result.messageId);
        else if (result.status === 'given_up') await store.undelivered(row.id, result.reason, null);
        else {
          const retryAt = new Date(Date.parse(now()) + result.afterMs).toISOString();
          await store.undelivered(row.id, result.reason, retryAt);
          soonest = Math.min(soonest ?? Number.POSITIVE_INFINITY, result.afterMs);
        }
      }
    }
  });
