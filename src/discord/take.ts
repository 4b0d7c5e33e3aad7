import type { RehearsalRecord } from '../app/ports.ts';
import { say } from '../app/say.ts';
import type { Parley } from './parley.ts';

export type Taken =
  | { readonly status: 'taken' /** As it is stored: secrets are masked. */; readonly said: string }
  | { readonly status: 'already_seen' }
  | { readonly status: 'refused'; readonly why: 'ended' | 'empty' | 'too_long' | 'outdated' }
  | { readonly status: 'failed' };

/** Takes a person's words into the rehearsal. What fails is logged, and has left no trace. */
export const take = async (
  parley: Parley,
  record: RehearsalRecord,
  words: string,
  sourceIds: readonly string[],
): Promise<Taken> => {
  try {
    const result = await say(parley.deps, record, words, sourceIds);
    if (result.status !== 'done') return result;
    const said = result.texts.find(({ part }) => part === 'said')?.text ?? '';
    return { status: 'taken', said };
  } catch (error) {
    parley.report(error, 'taking a turn', { rehearsal: record.id, sources: sourceIds });
    return { status: 'failed' };
  }
};
