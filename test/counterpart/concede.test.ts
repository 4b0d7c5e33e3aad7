import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/counterpart/authority/concede.ts';
import { ledgerOf } from '../../src/counterpart/ledger.ts';
import type { Wish } from '../../src/counterpart/wish.ts';
import { perInstalmentOf, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import { pack } from '../helpers/content.ts';

const TODAY = '2026-11-22';
const { scenario } = pack('consumer-credit');
const { policy } = scenario;
const ledger = ledgerOf(scenario, {
  case: 'standard',
  startedOn: TODAY,
  today: TODAY,
  facts: [],
  visit: null,
});
const [front, specialist] = policy.authorities as [
  (typeof policy.authorities)[0],
  (typeof policy.authorities)[0],
  ...unknown[],
];

const weigh = (wish: Partial<Wish>, bounds = specialist, means = {}) =>
  assess(
    { shape: 'instalment', waiver: false, ...wish },
    ledger,
    bounds,
    means,
    TODAY,
    policy.affordableShare,
  );

describe('weighing a plan', () => {
  it('takes a plan inside the limits as it stands', () => {
    const result = weigh({ down: 86000, per: 64500, n: 12, start: '2026-12-15' });
    expect(result.status).toBe('acceptable');
    if (result.status === 'acceptable')
      expect(result.plan).toMatchObject({ downPayment: 86000, instalments: 12, startDate: '2026-12-15' });
  });

  it('does not stretch a plan below the least month because no count between can be entered', () => {
    const bounds = { ...specialist, instalments: [3, 4, 9], minPerInstalment: 150_000 };
    const result = weigh({ down: 86000, per: 155_000, start: '2026-12-15' }, bounds);
    expect(result.status).toBe('outside');
    if (result.status === 'outside') expect(perInstalmentOf(result.nearest)).toBeGreaterThanOrEqual(150_000);
  });

  it('works out the count from the monthly figure', () => {
    const result = weigh({ down: 86000, per: 90000, start: '2026-12-15' });
    expect(result.status === 'acceptable' && result.plan.instalments).toBe(9);
  });

  it('names the limit that a wish goes beyond, and answers with the nearest plan inside it', () => {
    const result = weigh({ down: 86000, n: 24, start: '2026-12-15' });
    expect(result).toMatchObject({ status: 'outside', limits: ['n'] });
    if (result.status === 'outside') expect(result.nearest.instalments).toBe(12);
  });

  it('keeps the monthly figure and asks for more at first where the count is spent', () => {
    const result = weigh({ down: 40000, per: 66000, start: '2026-12-15' });
    expect(result).toMatchObject({ status: 'outside' });
    if (result.status === 'outside') {
      expect(result.nearest.downPayment).toBe(86000);
      expect(perInstalmentOf(result.nearest)).toBeLessThanOrEqual(66000);
    }
  });

  it('does not let the first money come too late', () => {
    expect(weigh({ down: 86000, n: 12, start: '2027-03-01' })).toMatchObject({
      status: 'outside',
      limits: ['first'],
    });
    expect(weigh({ shape: 'lump_sum', start: '2027-03-01' })).toMatchObject({
      status: 'outside',
      limits: ['lump'],
    });
    expect(weigh({ shape: 'lump_sum', start: '2026-11-30' })).toMatchObject({ status: 'acceptable' });
  });

  it('the front line cannot do what the specialist can', () => {
    expect(weigh({ down: 86000, per: 64500, n: 12 }, front).status).toBe('outside');
  });

  it('always answers with a plan inside its bounds that sums to the cent', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
        fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
        fc.boolean(),
        fc.constantFrom(...policy.authorities),
        (down, per, n, waiver, bounds) => {
          const wish: Wish = {
            shape: 'instalment',
            waiver,
            ...(down === undefined ? {} : { down: Math.min(down, ledger.principal) }),
            ...(per === undefined ? {} : { per }),
            ...(n === undefined ? {} : { n }),
          };
          const result = assess(wish, ledger, bounds, {}, TODAY, policy.affordableShare);
          const plan = result.status === 'acceptable' ? result.plan : result.nearest;
          expect(bounds.instalments).toContain(plan.instalments);
          expect(plan.downPayment).toBeGreaterThanOrEqual(Math.floor(ledger.principal * bounds.minDownShare));
          expect(plan.feeWaived).toBeLessThanOrEqual(Math.round(ledger.fee * bounds.maxFeeWaiver));
          expect(scheduleOf(plan).reduce((sum, { amount }) => sum + amount, 0)).toBe(totalOf(plan));
        },
      ),
    );
  });
});
