import type { Deps } from './deps.ts';
import type { RehearsalRecord } from './ports.ts';
import { transcript } from './transcript.ts';

/** What the counterpart said last where the talk is now; nothing of what was taken back. */
export const lastShown = async (
  deps: Pick<Deps, 'store'>,
  record: RehearsalRecord,
): Promise<string | undefined> =>
  (await transcript(deps, record)).findLast((entry) => entry.who === 'counterpart')?.text;
