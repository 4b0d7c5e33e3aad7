import type { Case, Scenario } from '../content/scenario.ts';
import { daysBetween } from '../domain/calendar.ts';
import { type Minor, shareOf } from '../domain/money.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';

/** The account as the counterpart sees it on the simulated day. Amounts in minor units. */
export type Ledger = {
  readonly currency: string;
  readonly principal: Minor;
  readonly overdueDays: number;
  readonly dailyFee: Minor;
  /** Simple late fee so far: principal × daily rate × days. */
  readonly fee: Minor;
  readonly total: Minor;
};

export const caseOf = (scenario: Scenario, state: Pick<Rehearsal, 'case'>): Case => {
  const found = scenario.cases[state.case as keyof Scenario['cases']];
  if (!found) throw new Error(`scenario ${scenario.id} has no case "${state.case}"`);
  return found;
};

export const ledgerOf = (
  scenario: Scenario,
  state: Pick<Rehearsal, 'case' | 'startedOn' | 'today'>,
): Ledger => {
  const { principal, overdueDays } = caseOf(scenario, state);
  const days = overdueDays + daysBetween(state.startedOn, state.today);
  const fee = shareOf(principal, scenario.policy.dailyRate * days);
  return {
    currency: scenario.currency,
    principal,
    overdueDays: days,
    dailyFee: shareOf(principal, scenario.policy.dailyRate),
    fee,
    total: principal + fee,
  };
};

/** What the person of the case has left in a month. The counterpart sees it only on the hardship form. */
export const surplusOf = (facts: Case): Minor => facts.monthlyIncome - facts.monthlyExpenses;
