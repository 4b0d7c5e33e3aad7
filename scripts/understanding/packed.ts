import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as `unpack` reads them: packed as tightly as brotli can, in base64. */
export const packed = (bytes: Buffer): string =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).toString('base64');
