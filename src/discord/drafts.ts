/** Words that could not be stored, by rehearsal; in memory only, for the next time that the form is opened. */
export type Drafts = {
  readonly keep: (rehearsal: string, words: string) => void;
  readonly of: (rehearsal: string) => string | undefined;
  readonly drop: (rehearsal: string) => void;
};

const MOST = 200;

export const makeDrafts = (): Drafts => {
  const drafts = new Map<string, string>();
  return {
    keep: (rehearsal, words) => {
      drafts.delete(rehearsal);
      drafts.set(rehearsal, words);
      for (const oldest of drafts.keys()) if (drafts.size > MOST) drafts.delete(oldest);
    },
    of: (rehearsal) => drafts.get(rehearsal),
    drop: (rehearsal) => void drafts.delete(rehearsal),
  };
};
