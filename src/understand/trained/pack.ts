/** Bytes as they are kept in a file of text: gzipped, in base64. */
export const unpack = async (base64: string): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};
