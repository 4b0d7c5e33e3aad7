import type { Instant, WrittenCheckIn } from '../app/ports.ts';

/** Check-ins that wait for their person to say whether they are kept: in memory only, and not for long. */
export type CheckInDrafts = {
  readonly hold: (owner: string, written: WrittenCheckIn) => void;
  /** Undefined where it is another's, was let go, or has waited too long. */
  readonly of: (owner: string, id: string) => WrittenCheckIn | undefined;
  readonly drop: (owner: string, id: string) => void;
};

const MOST = 200;
const LONGEST_MS = 60 * 60_000;

const keyOf = (owner: string, id: string): string => `${owner} ${id}`;

export const makeCheckInDrafts = (now: () => Instant): CheckInDrafts => {
  const drafts = new Map<string, { readonly written: WrittenCheckIn; readonly until: number }>();
  const tidy = (): void => {
    const at = Date.parse(now());
    // The oldest come first.
    for (const [key, { until }] of drafts) if (until <= at || drafts.size > MOST) drafts.delete(key);
  };
  return {
    hold: (owner, written) => {
      drafts.set(keyOf(owner, written.id), { written, until: Date.parse(now()) + LONGEST_MS });
      tidy();
    },
    of: (owner, id) => {
      tidy();
      return drafts.get(keyOf(owner, id))?.written;
    },
    drop: (owner, id) => void drafts.delete(keyOf(owner, id)),
  };
};
