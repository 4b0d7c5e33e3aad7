import type { Store } from '../app/ports.ts';
import { problemOf, StoreProblem } from './problems.ts';

type Methods = Omit<Store, 'close'>;

const OPERATIONS: Readonly<Record<keyof Methods, string>> = {
  person: 'reading a person',
  savePerson: 'saving a person',
  setting: 'reading a setting',
  saveSetting: 'saving a setting',
  create: 'starting a rehearsal',
  commit: 'storing a turn',
  rehearsalOf: 'reading a rehearsal',
  rehearsalIn: 'reading a rehearsal',
  openInChannel: 'finding a rehearsal',
  openOf: 'listing rehearsals',
  endedOf: 'listing rehearsals',
  openOn: 'listing rehearsals',
  listIn: 'listing rehearsals',
  events: 'reading events',
  texts: 'reading texts',
  sourcesOf: 'listing messages',
  seen: 'looking for a message',
  due: 'reading the outbox',
  attempting: 'noting an attempt to deliver',
  delivered: 'noting a delivery',
  undelivered: 'noting a failed delivery',
  lastEndedOf: 'finding a rehearsal',
  keepCheckIn: 'keeping a check-in',
  checkInsOf: 'reading check-ins',
  forgetCheckIn: 'forgetting a check-in',
  erase: 'erasing a person',
};

/**
 * A store whose errors say what was attempted and where. `close` waits for what is under way; afterwards every
 * call is refused as `closed`.
 */
export const guarded = (methods: Methods, path: string, close: () => Promise<void>): Store => {
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const guard = (name: keyof Methods) => {
    const operation = OPERATIONS[name];
    const method = methods[name] as (...args: unknown[]) => Promise<unknown>;
    return async (...args: unknown[]): Promise<unknown> => {
      if (closing !== undefined)
        throw new StoreProblem('closed', `${operation}: the store on ${path} is closed: open it again`);
      const work = (async () => method(...args))();
      underWay.add(work);
      try {
        return await work;
      } catch (error) {
        throw problemOf(error, { operation, path });
      } finally {
        underWay.delete(work);
      }
    };
  };

  const names = Object.keys(OPERATIONS) as (keyof Methods)[];
  return {
    ...(Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Methods),
    close() {
      closing ??= Promise.allSettled(underWay).then(close);
      return closing;
    },
  };
};
