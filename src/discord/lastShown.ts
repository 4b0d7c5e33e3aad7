import type { Store } from '../app/ports.ts';

/** What the counterpart said last. */
export const lastShown = async (
  store: Pick<Store, 'texts'>,
  rehearsal: string,
): Promise<string | undefined> =>
  (await store.texts(rehearsal)).findLast(({ part }) => part === 'shown')?.text;
