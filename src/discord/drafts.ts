/** Words that could not be stored, by their author and rehearsal; in memory only, for the next time that the form is opened. */
export type Drafts = {
  readonly keep: (owner: string, rehearsal: string, words: string) => void;
  readonly of: (owner: string, rehearsal: string) => string | undefined;
  readonly drop: (owner: string, rehearsal: string) => void;
};

const MOST = 200;

/** The author is in it: a form's custom id can be made up, and none may put words into another person's form. */
const keyOf = (owner: string, rehearsal: string): string => `${owner} ${rehearsal}`;

export const makeDrafts = (): Drafts => {
  const drafts = new Map<string, string>();
  return {
    keep: (owner, rehearsal, words) => {
      const key = keyOf(owner, rehearsal);
      drafts.delete(key);
      drafts.set(key, words);
      for (const oldest of drafts.keys()) if (drafts.size > MOST) drafts.delete(oldest);
    },
    of: (owner, rehearsal) => drafts.get(keyOf(owner, rehearsal)),
    drop: (owner, rehearsal) => void drafts.delete(keyOf(owner, rehearsal)),
  };
};
