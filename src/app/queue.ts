/** Runs what belongs to one key in order, one at a time; other keys go on beside it. */
export type Queue = <T>(key: string, task: () => Promise<T>) => Promise<T>;

export const makeQueue = (): Queue => {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const tail = run.catch(() => undefined);
    tails.set(key, tail);
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return run;
  };
};
