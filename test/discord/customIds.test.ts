import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTROLS, makeCustomId, parseCustomId } from '../../src/discord/customIds.ts';

const customIds = fc.record(
  {
    control: fc.constantFrom(...CONTROLS),
    rehearsal: fc.stringMatching(/^[\w-]{1,64}$/),
    row: fc.integer({ min: 1, max: 999_999_999_999_999 }),
  },
  { requiredKeys: ['control', 'rehearsal'] },
);

test('what is made is read back, and fits into a button', () => {
  fc.assert(
    fc.property(customIds, (id) => {
      const text = makeCustomId(id);
      expect(parseCustomId(text)).toEqual(id);
      expect(text.length).toBeLessThanOrEqual(100);
    }),
  );
});

test('what was not made is not read, and whatever is read is as it would be made', () => {
  for (const text of [
    '',
    'reply',
    'reply:',
    ':a',
    'reply:a:0',
    'reply:a:1:2',
    'Reply:a',
    'reply:a b',
    'reply:a:01',
  ])
    expect(parseCustomId(text), text).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      const read = parseCustomId(text);
      if (read) expect(makeCustomId(read)).toBe(text);
    }),
  );
});
