import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE = 16;
const FORMAT = 4;

/** The characters that a TrueType font has a glyph for, by its character map of format 4. */
const charactersOf = (font: Buffer): Set<number> => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + TABLE * i);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const map = font.readUInt32BE(entry + 8);
  const at = Array.from(
    { length: font.readUInt16BE(map + 2) },
    (_, i) => map + font.readUInt32BE(map + 8 + 8 * i),
  ).find((start) => font.readUInt16BE(start) === FORMAT);
  if (at === undefined) throw new Error('the font has no map of format 4');
  // Four columns of numbers, one a segment: last, first, what is added, and where glyphs are listed instead.
  const width = font.readUInt16BE(at + 6);
  const found = new Set<number>();
  for (let row = 0; row < width; row += 2) {
    const last = font.readUInt16BE(at + 14 + row);
    const first = font.readUInt16BE(at + 16 + width + row);
    const delta = font.readUInt16BE(at + 16 + 2 * width + row);
    const listed = at + 16 + 3 * width + row;
    const offset = font.readUInt16BE(listed);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        offset === 0 ? (code + delta) % 0x10000 : font.readUInt16BE(listed + offset + 2 * (code - first));
      if (glyph !== 0) found.add(code);
    }
  }
  return found;
};

const FONT = join(import.meta.dirname, '../../data/fonts/NotoSansSC-Regular.ttf');
const CHARACTERS = charactersOf(readFileSync(FONT));

/** The characters of a text that the shipped font cannot draw. */
export const notInFont = (text: string): string[] =>
  [...new Set(text)].filter((sign) => !CHARACTERS.has(sign.codePointAt(0) ?? 0));
