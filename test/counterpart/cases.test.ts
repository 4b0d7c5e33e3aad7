import { describe, expect, it } from 'vitest';
import { assess } from '../../src/counterpart/authority/concede.ts';
import { caseOf, ledgerOf, surplusOf } from '../../src/counterpart/ledger.ts';
import { heaviestOf } from '../../src/counterpart/planSlots.ts';
import { LEVELS } from '../../src/domain/setting.ts';
import { content } from '../helpers/content.ts';

const TODAY = '2026-11-22';

describe.each(
  [...content.scenarios.values()].map(({ debtor: { scenario } }) => [scenario.id, scenario] as const),
)('the cases of %s', (_, scenario) => {
  const { policy } = scenario;
  const accountOf = (level: (typeof LEVELS)[number]) =>
    ledgerOf(scenario, { case: level, startedOn: TODAY, today: TODAY, facts: [], visit: null });

  it.each(LEVELS)('%s can be settled with each month at or below 80%% of what is left', (level) => {
    const facts = caseOf(scenario, { case: level });
    const account = accountOf(level);
    const fits = policy.authorities.some((bounds) => {
      const down = Math.ceil((account.principal * bounds.minDownShare) / 100) * 100;
      const result = assess(
        { shape: 'instalment', waiver: true, down, n: Math.max(...bounds.instalments) },
        account,
        bounds,
        {},
        TODAY,
        policy.affordableShare,
      );
      return (
        result.status === 'acceptable' &&
        down <= facts.cashNow &&
        heaviestOf(result.plan) <= surplusOf(facts) * policy.affordableShare
      );
    });
    expect(fits).toBe(true);
  });

  it('need the authority that their level is about', () => {
    const least = LEVELS.map((level) => {
      const facts = caseOf(scenario, { case: level });
      const account = accountOf(level);
      return policy.authorities.findIndex((bounds) => {
        const down = Math.ceil((account.principal * bounds.minDownShare) / 100) * 100;
        const n = Math.max(...bounds.instalments);
        return down <= facts.cashNow && (account.principal - down) / n <= surplusOf(facts);
      });
    });
    expect(least).toEqual([0, 1, 2]);
  });

  it('charge no fee in the days of grace, and never more than the cap', () => {
    for (const level of LEVELS) {
      const { principal, overdueDays } = caseOf(scenario, { case: level });
      const later = { case: level, startedOn: TODAY, today: '2099-01-01', facts: [], visit: null };
      const cap = policy.feeCap ?? Number.POSITIVE_INFINITY;
      expect(ledgerOf(scenario, later).fee).toBeLessThanOrEqual(Math.max(principal * cap, 0) + 1);
      if (overdueDays <= policy.graceDays) expect(accountOf(level).fee).toBe(0);
    }
  });
});
