/** A key for AES-256: 32 bytes, and the name under which sealed data remembers it. */
export type Key = { readonly id: string; readonly bytes: Uint8Array };

/** Bytes in a key. */
export const KEY_LENGTH = 32;

const ID = /^[A-Za-z0-9._-]{1,32}$/;

/**
 * Reads "id:base64,id2:base64" (the setting PARLEY_KEYS): the first key seals, all of them open. A problem is
 * one line that names the key by its place or id and never repeats its bytes.
 */
export const parseKeys = (text: string): { readonly keys: readonly Key[] } | { readonly problem: string } => {
  const keys: Key[] = [];
  for (const [index, entry] of text.split(',').entries()) {
    const colon = entry.indexOf(':');
    const id = entry.slice(0, Math.max(colon, 0)).trim();
    if (!ID.test(id))
      return {
        problem: `key ${index + 1} is not written id:base64, with an id of 1 to 32 of A-Z a-z 0-9 . _ -`,
      };
    const base64 = entry.slice(colon + 1).trim();
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64) return { problem: `key "${id}" is not base64` };
    if (bytes.length !== KEY_LENGTH)
      return { problem: `key "${id}" has ${bytes.length} bytes; it must have ${KEY_LENGTH}` };
    if (keys.some((key) => key.id === id)) return { problem: `key "${id}" is listed twice` };
    keys.push({ id, bytes: new Uint8Array(bytes) });
  }
  return { keys };
};

/** Writes keys as `parseKeys` reads them. */
export const makeKeys = (keys: readonly Key[]): string =>
  keys.map((key) => `${key.id}:${Buffer.from(key.bytes).toString('base64')}`).join(',');
