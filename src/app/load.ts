import { MACHINE_VERSION } from '../../machines/negotiation.ts';
import { type Content, sideOf } from '../content/content.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { fold } from '../rehearsal/fold.ts';
import type { Deps } from './deps.ts';
import type { RehearsalRecord, StoredEvent } from './ports.ts';

export type Loaded = {
  readonly record: RehearsalRecord;
  readonly stored: readonly StoredEvent[];
  /** The events alone. */
  readonly events: readonly RehearsalEvent[];
  readonly state: Rehearsal;
  readonly seq: number;
};

export const load = async ({ store }: Pick<Deps, 'store'>, record: RehearsalRecord): Promise<Loaded> => {
  const stored = await store.events(record.id);
  const events = stored.map(({ event }) => event);
  return { record, stored, events, state: fold(events), seq: stored[stored.length - 1]?.seq ?? 0 };
};

const major = (version: string): string => version.split('.')[0] as string;

/** Can it still be played? Not where the content lost an id that it stands on, or the machine's major version changed. */
export const isPlayable = (state: Rehearsal, content: Content): boolean => {
  const pack = sideOf(content, state);
  return (
    pack !== undefined &&
    state.case in pack.scenario.cases &&
    major(state.versions.machine) === major(MACHINE_VERSION)
  );
};
