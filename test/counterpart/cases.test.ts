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
  const accountOf = (id: string) =>
    ledgerOf(scenario, { case: id, startedOn: TODAY, today: TODAY, facts: [], visit: null });
  const ids = Object.keys(scenario.cases);

  it.each(ids)('%s can be settled with each month at or below 80%% of what is left', (id) => {
    const facts = caseOf(scenario, { case: id });
    const account = accountOf(id);
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

  it.each(ids)('%s needs the authority that its level is about', (id) => {
    const facts = caseOf(scenario, { case: id });
    const account = accountOf(id);
    const least = policy.authorities.findIndex((bounds) => {
      const down = Math.ceil((account.principal * bounds.minDownShare) / 100) * 100;
      const n = Math.max(...bounds.instalments);
      return down <= facts.cashNow && (account.principal - down) / n <= surplusOf(facts);
    });
    expect(LEVELS[least]).toBe(facts.level);
  });

  it('charge no fee in the days of grace, and never more than the cap', () => {
    for (const id of ids) {
      const { principal, overdueDays } = caseOf(scenario, { case: id });
      const later = { case: id, startedOn: TODAY, today: '2099-01-01', facts: [], visit: null };
      const cap = policy.feeCap ?? Number.POSITIVE_INFINITY;
      expect(ledgerOf(scenario, later).fee).toBeLessThanOrEqual(Math.max(principal * cap, 0) + 1);
      if (overdueDays <= policy.graceDays) expect(accountOf(id).fee).toBe(0);
    }
  });
});
