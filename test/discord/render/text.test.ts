import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, plain, quoted } from '../../../src/discord/render/text.ts';
import { mentionedIn } from '../fake/pings.ts';

describe('plain', () => {
  test('shows markdown, mentions and links as they were typed', () => {
    expect(plain('*a* _b_ ~c~ `d` ||e|| [x](y) # f <@1>')).toBe(
      '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\|\\|e\\|\\| \\[x\\](y) \\# f \\<@\u200B1\\>',
    );
    expect(plain('- a\n  + b\n1. c\n3.5 - 2')).toBe('\\- a\n  \\+ b\n1\\. c\n3.5 - 2');
    expect(plain('还645元，可以吗？')).toBe('还645元，可以吗？');
  });

  test('leaves nothing that pings, whatever was typed', () => {
    const parts = fc.constantFrom(
      '@',
      'everyone',
      'here',
      '<',
      '!',
      '&',
      '>',
      '12345678901234567',
      '\\',
      '`',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((list) => list.join('')),
        (text) => {
          expect(mentionedIn(plain(text))).toEqual({ everyone: undefined, users: [], roles: [] });
        },
      ),
    );
  });

  test('is undone by taking the signs away again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\u200B', '');
        expect(
          plain(clean)
            .replaceAll('\u200B', '')
            .replace(/\\([^\dA-Za-z\s])/g, '$1'),
        ).toBe(clean);
      }),
    );
  });
});

describe('clip', () => {
  test('keeps to the length, leaves short texts alone, and cuts no character and no escape in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const escaped = plain(text);
        const cut = clip(escaped, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        if (escaped.length <= max) expect(cut).toBe(escaped);
        else expect(cut).toMatch(/(^|[^\\])(\\\\)*…$/);
      }),
    );
  });
});

test('every line of a quote stands behind its bar', () => {
  expect(quoted('a\n\nb')).toBe('> a\n> \n> b');
});
