import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { padTo, wrap } from '../../src/terminal/width.ts';

describe('wrapping', () => {
  it('breaks English between words, and leaves an amount and a hyphenated name whole', () => {
    expect(wrap('Could you do ¥1,824.50 first (termination-letter), please?', 24)).toEqual([
      'Could you do ¥1,824.50',
      'first',
      '(termination-letter),',
      'please?',
    ]);
  });

  it('counts a Chinese character as two columns, and begins no line with a full stop', () => {
    const lines = wrap('您好，我是小禾，月禾付客服。先确认一下是不是您本人。', 20);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(20);
      expect(line).not.toMatch(/^[，。]/);
    }
    expect(lines.join('')).toBe('您好，我是小禾，月禾付客服。先确认一下是不是您本人。');
  });

  it('keeps every character but the spaces at a break, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 100 }), (text, width) => {
        const lines = wrap(text, width);
        const squeeze = (value: string): string => value.replace(/\s/g, '');
        expect(squeeze(lines.join(''))).toBe(squeeze(text));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('pads by columns', () => {
    expect(padTo('本金', 6)).toBe('本金  ');
  });
});
