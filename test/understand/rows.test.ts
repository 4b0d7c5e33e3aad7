import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHash, lookUpAll } from '../../src/understand/trained/byHash.ts';
import { addRows, NO_STEP, UNITS_IN_WORD } from '../../src/understand/trained/steps.ts';

const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -40, max: 40 }));

test('a hash is found where it stands first in the list, with its sign or without it, and no other is', () => {
  fc.assert(
    fc.property(fc.array(hash), fc.array(hash), fc.boolean(), (listed, others, signed) => {
      const list = Int32Array.from(listed);
      if (signed) list.sort();
      else new Uint32Array(list.buffer).sort();
      const asked = Int32Array.from([...listed, ...others]);
      const found = new Int32Array(asked.length);
      lookUpAll(byHash(list), asked, asked.length, found);
      expect([...found]).toEqual([...asked].map((one) => list.indexOf(one)));
    }),
  );
});

const WORDS = 3;
const UNITS = WORDS * UNITS_IN_WORD;
const row = fc.array(fc.integer({ min: -7, max: 7 }), { minLength: UNITS, maxLength: UNITS });

const packed = (rows: readonly (readonly number[])[]): Int32Array => {
  const bytes = new DataView(new ArrayBuffer((rows.length * UNITS) / 2));
  rows.flat().forEach((steps, i) => {
    bytes.setUint8(i >> 1, bytes.getUint8(i >> 1) | ((steps + NO_STEP) << (i % 2 === 0 ? 0 : 4)));
  });
  return Int32Array.from({ length: rows.length * WORDS }, (_, i) => bytes.getInt32(4 * i, true));
};

test('rows add up unit by unit, however many they are', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(4), { maxLength: 80 }),
      (rows, picked) => {
        const chosen = Int32Array.from(picked, (one) => one % rows.length);
        const sums = new Float64Array(2 * UNITS).fill(1);
        const begins = chosen.map((one) => one * WORDS);
        addRows(sums, UNITS, 0.5, packed(rows), WORDS, begins, 0, begins.length);
        const added = rows[0]?.map((_, unit) =>
          chosen.reduce((sum, one) => sum + ((rows[one] as readonly number[])[unit] as number), 0),
        );
        expect([...sums]).toEqual([
          ...new Array(UNITS).fill(1),
          ...(added ?? []).map((sum) => 1 + 0.5 * sum),
        ]);
      },
    ),
  );
});
