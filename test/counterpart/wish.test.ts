import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/counterpart/ledger.ts';
import { wishOf } from '../../src/counterpart/wish.ts';

const ledger = { principal: 11_960_000, disputed: 0 } as Ledger;

describe('what a person asks for', () => {
  it('takes what all instalments come to for no month’s sum', () => {
    const wish = wishOf(
      { downPayment: 2_400_000, perInstalment: 9_560_000, instalments: 6, kinds: ['instalment'] },
      ledger,
      '2026-11-22',
    );
    expect(wish).toMatchObject({ down: 2_400_000, n: 6 });
    expect(wish.per).toBeUndefined();
  });

  it('keeps a month’s sum that only rounds up', () => {
    const wish = wishOf({ perInstalment: 2_000_000, instalments: 6 }, ledger, '2026-11-22');
    expect(wish).toMatchObject({ per: 2_000_000, n: 6 });
  });
});
