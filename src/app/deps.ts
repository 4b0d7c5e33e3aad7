import type { Content } from '../content/content.ts';
import type { Instant, Store } from './ports.ts';
import type { Queue } from './queue.ts';

/** What the use cases work with; time, chance and I/O come in here. */
export type Deps = {
  readonly store: Store;
  readonly content: Content;
  readonly now: () => Instant;
  /** Unguessable ids. */
  readonly newId: () => string;
  readonly queue: Queue;
};
