import type { Source } from './source.ts';

/** What several readers ask of a message is worked out once and kept as long as the message is. */
export const perSource = <T>(read: (source: Source) => T): ((source: Source) => T) => {
  const known = new WeakMap<Source, T>();
  return (source) => {
    let value = known.get(source);
    if (value === undefined) {
      value = read(source);
      known.set(source, value);
    }
    return value;
  };
};
