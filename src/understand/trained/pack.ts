const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Bytes as they are kept in a file of text: packed with brotli, in base64. */
export const unpack = async (base64: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { readable, writable } = new DecompressionStream('brotli');
  const writer = writable.getWriter();
  const written = writer.write(Buffer.from(base64, 'base64')).then(() => writer.close());
  const pieces: Uint8Array[] = [];
  for await (const piece of readable) pieces.push(piece);
  await written;
  return joined(pieces);
};

const LOWEST_FIRST = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The rest of the bytes as words of four, the lowest first on every machine. */
export const wordsFrom = (bytes: Uint8Array, from: number): Int32Array => {
  const words = bytes.slice(from);
  if (!LOWEST_FIRST) Buffer.from(words.buffer).swap32();
  return new Int32Array(words.buffer);
};
