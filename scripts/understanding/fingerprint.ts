import { createHash } from 'node:crypto';
import type { Batch } from './examples.ts';
import type { Words } from './words.ts';

/** Tells messages and word lists from any others: weights say which they were learned from. */
export const fingerprintOf = (batches: readonly Batch[], words: Words): string =>
  createHash('sha256')
    .update(JSON.stringify([batches, words]))
    .digest('hex');
