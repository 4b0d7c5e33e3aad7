import type { SentFile } from '../journal.ts';

export interface Multipart {
  readonly fields: Map<string, string>;
  readonly files: SentFile[];
}

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`${name}="((?:[^"\\\\]|\\\\.)*)"`).exec(header)?.[1];
  return found?.replace(/%22/g, '"').replace(/\\(.)/g, '$1');
};

/** Reads a multipart/form-data body, or returns undefined when it is none. */
export const parseMultipart = (contentType: string, body: Buffer): Multipart | undefined => {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) return undefined;
  const result: Multipart = { fields: new Map(), files: [] };
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    if (body.subarray(start, start + 2).toString() === '--') return result;
    const next = body.indexOf(mark, start);
    const headEnd = body.indexOf('\r\n\r\n', start);
    if (next < 0 || headEnd < 0) return undefined;
    const head = body.subarray(start, headEnd).toString('utf8');
    const bytes = body.subarray(headEnd + 4, next - 2);
    const field = parameter(head, ' name') ?? '';
    const name = parameter(head, 'filename');
    if (name === undefined) result.fields.set(field, bytes.toString('utf8'));
    else {
      const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      result.files.push({ field, name, contentType: type, bytes: Buffer.from(bytes) });
    }
    at = next;
  }
  return undefined;
};
