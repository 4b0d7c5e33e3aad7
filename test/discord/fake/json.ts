export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Field `key` of `value` as a string, or undefined when it is anything else. */
export const stringAt = (value: Json, key: string): string | undefined =>
  typeof value[key] === 'string' ? value[key] : undefined;

export const listAt = (value: Json, key: string): Json[] =>
  Array.isArray(value[key]) ? value[key].filter(isRecord) : [];

/** As JSON would carry it over the wire: no shared references between the fake's state and what it sends. */
export const copyJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
