import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/understand/normalise.ts';

test('keeps the length of any text, so that spans hold in both', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalise(text).length === text.length));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(text).length === text.length));
});

test('is at rest when applied twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
  );
});

test('reads full width, Traditional and upper case as the form that patterns are written for', () => {
  expect(normalise('每月３，０００元')).toBe('每月3,000元');
  expect(normalise('帳單逾期,請寬限兩週')).toBe('账单逾期,请宽限两周');
  expect(normalise('I’LL PAY')).toBe("i'll pay");
});

test('leaves alone a letter whose lower case is longer', () => {
  expect(normalise('İ')).toHaveLength(1);
});
