import { describe, expect, test } from 'vitest';
import { utilitiesOf } from '../../bench/counterpart/debtorUtility.ts';
import { distanceToFront, paretoFront } from '../../bench/counterpart/pareto.ts';
import { ledgerOf } from '../../src/counterpart/ledger.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { pack } from '../helpers/content.ts';

const TODAY = '2026-11-22';
const LEVEL = 'standard';
const { scenario } = pack('platform-renewal');
const ledger = ledgerOf(scenario, { case: LEVEL, startedOn: TODAY, today: TODAY, facts: [], visit: null });
const front = paretoFront(scenario, LEVEL, ledger, TODAY);

const plan: Plan = {
  currency: 'CNY',
  principal: ledger.principal,
  fee: ledger.fee,
  feeWaived: 0,
  downPayment: 540_000,
  downDate: TODAY,
  instalments: 9,
  startDate: '2026-12-22',
};
const terms: Package = {
  ratePercent: 0.6,
  marketing: 0,
  settlementDays: 1,
  trades: [],
  services: [],
  months: 12,
};
const distance = (beside: Partial<Package>): number =>
  distanceToFront(
    utilitiesOf(scenario, LEVEL, { ...plan, package: { ...terms, ...beside } }, ledger, TODAY),
    front,
  );

describe('how far a deal is from the Pareto front', () => {
  test('nobody on it could have more without the other having less', () => {
    for (const one of front) expect(distanceToFront(one, front)).toBe(0);
  });

  test('trades that are light and worth something are left on the table where none is given', () => {
    const light = ['display', 'term', 'refunds'];
    expect(distance({})).toBeGreaterThan(0.02);
    expect(distance({ trades: light, ratePercent: 0.53 })).toBeLessThan(distance({}));
  });

  test('of a scenario without a package it is that of the payments alone', () => {
    const { scenario: other } = pack('consumer-credit');
    const account = ledgerOf(other, { case: LEVEL, startedOn: TODAY, today: TODAY, facts: [], visit: null });
    expect(paretoFront(other, LEVEL, account, TODAY).length).toBeGreaterThan(1);
  });
});
