import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';

const FONT = join(import.meta.dirname, '../../data/fonts/NotoSansSC-Regular.ttf');
const CELL = 24;
const ACROSS = 40;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** Draws each character in a cell of its own; those whose cell stays empty. */
const undrawn = (characters: readonly string[]): string[] => {
  const cells = characters.map((character, i) => {
    const [x, y] = [(i % ACROSS) * CELL, Math.floor(i / ACROSS) * CELL];
    const code = character.codePointAt(0) ?? 0;
    return `<text x="${x + 3}" y="${y + 19}" font-family="Noto Sans SC" font-size="18">&#${code};</text>`;
  });
  const [width, height] = [ACROSS * CELL, Math.ceil(characters.length / ACROSS) * CELL];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${cells.join('')}</svg>`;
  const { pixels } = new Resvg(svg, {
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  }).render();
  const isInked = (i: number): boolean => {
    const [left, top] = [(i % ACROSS) * CELL, Math.floor(i / ACROSS) * CELL];
    return Array.from({ length: CELL * CELL }, (_, n) => {
      const [x, y] = [left + (n % CELL), top + Math.floor(n / CELL)];
      return pixels[(y * width + x) * 4 + 3] ?? 0;
    }).some((alpha) => alpha > 0);
  };
  return characters.filter((_, i) => !isInked(i));
};

test('a character that the font lacks would be seen to be missing', () => {
  expect(undrawn(['A', '谈', '\u{20000}'])).toEqual(['\u{20000}']);
});

test.each(LOCALES)('every character of the words of %s can be drawn', (locale) => {
  const characters = [...new Set(textsOf(content.interface[locale]).join(''))].filter(
    (character) => !/\s/u.test(character),
  );
  expect(undrawn(characters)).toEqual([]);
});
