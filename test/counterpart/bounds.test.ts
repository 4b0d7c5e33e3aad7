import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAt, limitOf } from '../../src/counterpart/authority/bounds.ts';
import { conceded } from '../../src/counterpart/tactic.ts';
import { LEVELS } from '../../src/domain/setting.ts';
import { pack } from '../helpers/content.ts';

const { policy } = pack('consumer-credit').scenario;

describe('the concession tactic', () => {
  it('starts at κ, ends at 1, and never moves back', () => {
    const tactic = { kappa: 0.4, beta: 1, rounds: 3 };
    expect(conceded(tactic, 0)).toBeCloseTo(0.4);
    expect(conceded(tactic, 1.5)).toBeCloseTo(0.7);
    expect(conceded(tactic, 3)).toBe(1);
    expect(conceded(tactic, 99)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (kappa, beta, rounds, a, b) =>
          conceded({ kappa, beta, rounds }, Math.min(a, b)) <=
          conceded({ kappa, beta, rounds }, Math.max(a, b)) + 1e-12,
      ),
    );
  });

  it('holds out below β = 1 and gives early above it', () => {
    const halfway = (beta: number): number => conceded({ kappa: 0, beta, rounds: 4 }, 2);
    expect(halfway(0.5)).toBeLessThan(halfway(1));
    expect(halfway(2)).toBeGreaterThan(halfway(1));
  });

  it('never goes beyond what the authority may grant', () => {
    for (const level of LEVELS)
      for (const authority of [1, 2, 3])
        for (let rounds = 0; rounds < 8; rounds++)
          for (let trust = 0; trust <= 10; trust++) {
            const state = { level, rounds, standing: { trust, patience: 5, authority } };
            const bounds = boundsAt(policy, state);
            const limit = limitOf(policy, state);
            expect(Math.max(...bounds.instalments)).toBeLessThanOrEqual(Math.max(...limit.instalments));
            expect(bounds.minDownShare).toBeGreaterThanOrEqual(limit.minDownShare - 1e-12);
            expect(bounds.minPerInstalment).toBeGreaterThanOrEqual(limit.minPerInstalment);
            expect(bounds.maxFeeWaiver).toBeLessThanOrEqual(limit.maxFeeWaiver);
            expect(bounds.firstPaymentDays).toBeLessThanOrEqual(limit.firstPaymentDays);
          }
  });

  it('comes to the limit when the rounds are spent', () => {
    const spent = {
      level: 'standard' as const,
      rounds: 3,
      standing: { trust: 4, patience: 5, authority: 2 },
    };
    const { instalments, minDownShare } = boundsAt(policy, spent);
    expect(Math.max(...instalments)).toBe(12);
    expect(minDownShare).toBeCloseTo(0.1);
  });
});
