import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { jsonOf } from './json.ts';
import type { Key } from './keys.ts';
import { StoreProblem } from './problems.ts';

/** Where a sealed value belongs: ["events", "r-1", 7]. What is moved to another row no longer opens. */
export type Address = readonly [table: string, ...row: (string | number)[]];

/** Turns values into sealed bytes and back. */
export type Codec = {
  /** Any JSON value; throws a TypeError for what JSON would lose. */
  seal(value: unknown, address: Address): Buffer;
  /** Throws a StoreProblem: `missing_key`, or `unreadable` where the bytes were changed or moved. */
  open(sealed: Uint8Array, address: Address): unknown;
};

const VERSION = 1;
const IV = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

/** What sealed bytes begin with: version, length of the key id, key id. */
export const headerOf = (keyId: string): Buffer =>
  Buffer.concat([Buffer.from([VERSION, keyId.length]), Buffer.from(keyId, 'latin1')]);

/** Which key sealed these bytes; undefined where they are not of this version. */
const keyIdOf = (sealed: Uint8Array): string | undefined => {
  const length = sealed[1];
  if (sealed[0] !== VERSION || length === undefined || sealed.length < 2 + length + IV + TAG)
    return undefined;
  return Buffer.from(sealed.subarray(2, 2 + length)).toString('latin1');
};

const boundTo = (address: Address): Buffer => Buffer.from(JSON.stringify(address), 'utf8');

/**
 * AES-256-GCM over the value's JSON: version (1 byte), length of the key id (1), key id, iv (12), tag (16),
 * ciphertext. The iv always comes from the system's generator, whatever is injected elsewhere: one that
 * repeats under the same key would give the words away.
 */
export const makeCodec = (keys: readonly [Key, ...Key[]], where: string): Codec => {
  const [first] = keys;
  const header = headerOf(first.id);
  const byId = new Map(keys.map((key) => [key.id, key.bytes]));

  return {
    seal(value, address) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv(CIPHER, first.bytes, iv).setAAD(boundTo(address));
      const sealed = Buffer.concat([cipher.update(jsonOf(value), 'utf8'), cipher.final()]);
      return Buffer.concat([header, iv, cipher.getAuthTag(), sealed]);
    },

    open(sealed, address) {
      const row = `${address[0]} ${address.slice(1).join('/')}`;
      const unreadable = (cause?: unknown) =>
        new StoreProblem(
          'unreadable',
          `${row} in ${where} does not open: it was changed or moved outside Parley; restore a backup`,
          { cause },
        );
      const id = keyIdOf(sealed);
      if (id === undefined) throw unreadable();
      const bytes = byId.get(id);
      if (bytes === undefined)
        throw new StoreProblem(
          'missing_key',
          `${row} in ${where} was sealed with key "${id}", which is not among the keys: add it to PARLEY_KEYS`,
        );
      const at = 2 + id.length;
      const cipher = createDecipheriv(CIPHER, bytes, sealed.subarray(at, at + IV), { authTagLength: TAG })
        .setAAD(boundTo(address))
        .setAuthTag(sealed.subarray(at + IV, at + IV + TAG));
      try {
        const text = Buffer.concat([cipher.update(sealed.subarray(at + IV + TAG)), cipher.final()]);
        return JSON.parse(text.toString('utf8'));
      } catch (cause) {
        throw unreadable(cause);
      }
    },
  };
};
