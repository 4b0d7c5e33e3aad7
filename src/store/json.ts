const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * The JSON of a value that comes back as it went in; a lone surrogate is escaped, so texts survive whole.
 * Throws a TypeError for what JSON would drop or change in silence: NaN, infinities, undefined at the top or in
 * a list, functions, symbols, maps, sets and other objects without a `toJSON`. A field whose value is undefined
 * is absent, and -0 is 0.
 */
export const jsonOf = (value: unknown): string => {
  const text = JSON.stringify(value, function (this: unknown, key: string, part: unknown) {
    const lost =
      (typeof part === 'number' && !Number.isFinite(part)) ||
      typeof part === 'function' ||
      typeof part === 'symbol' ||
      (part === undefined && Array.isArray(this)) ||
      (typeof part === 'object' && part !== null && !isPlain(part));
    if (lost) throw new TypeError(`"${key}" holds ${String(part)}, which JSON cannot keep`);
    return part;
  });
  if (text === undefined) throw new TypeError('undefined cannot be kept as JSON');
  return text;
};
