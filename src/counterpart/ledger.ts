import type { Case, Scenario } from '../content/scenario.ts';
import { daysBetween, type PlainDate } from '../domain/calendar.ts';
import { type Minor, shareOf } from '../domain/money.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { daysLate, principalLeft, type Visit } from '../domain/visit.ts';

/** The account as the counterpart sees it on the simulated day. Amounts in minor units. */
export type Ledger = {
  readonly currency: string;
  /** What is to be settled: without a part that is contested and set apart. */
  readonly principal: Minor;
  /** The part of the case that may be contested, set apart or not. */
  readonly disputed: Minor;
  readonly overdueDays: number;
  readonly dailyFee: Minor;
  /** Simple late fee so far: principal × daily rate × days beyond the grace, up to the cap. */
  readonly fee: Minor;
  readonly total: Minor;
  /** What was agreed to be let go of the fee, where a plan was agreed before. */
  readonly waived: Minor;
};

/** A case as it stands on a return visit: nothing is contested any more, and nothing else stands in the way. */
const inVisit = (facts: Case, visit: Visit): Case => {
  const left = { principal: principalLeft(visit), disputed: 0, overdueDays: 0 };
  return 'obstacles' in facts
    ? { ...facts, ...left, obstacles: [], suspicious: false, reveals: { act: 'ask_reason' } }
    : { ...facts, ...left, brokenPromise: visit.kind === 'broken' };
};

export const caseOf = <S extends Scenario>(
  scenario: S,
  state: Pick<Rehearsal, 'case'> & Partial<Pick<Rehearsal, 'visit'>>,
): S['cases'][string] => {
  const found = scenario.cases[state.case];
  if (!found) throw new Error(`scenario ${scenario.id} has no case "${state.case}"`);
  return (state.visit ? inVisit(found, state.visit) : found) as S['cases'][string];
};

export const ledgerOf = (
  scenario: Scenario,
  state: Pick<Rehearsal, 'case' | 'startedOn' | 'today' | 'facts' | 'visit'>,
): Ledger => {
  if (state.visit) return ledgerIn(state.visit, scenario, state.today);
  const { dailyRate, graceDays, feeCap = Number.POSITIVE_INFINITY } = scenario.policy;
  const facts = caseOf(scenario, state);
  const parked = state.facts.includes('dispute_parked') ? facts.disputed : 0;
  const principal = facts.principal - parked;
  const days = facts.overdueDays + daysBetween(state.startedOn, state.today);
  const fee = shareOf(principal, Math.min(feeCap, dailyRate * Math.max(0, days - graceDays)));
  return {
    currency: scenario.currency,
    principal,
    disputed: facts.disputed,
    overdueDays: days,
    dailyFee: shareOf(principal, dailyRate),
    fee,
    total: principal + fee,
    waived: 0,
  };
};

/** The account on a return visit. The late fee stands still: a payment that is a few days late breaks no plan yet. */
const ledgerIn = (visit: Visit, { currency }: Scenario, today: PlainDate): Ledger => {
  const principal = principalLeft(visit);
  const { fee } = visit.plan;
  const overdueDays = daysLate(visit, today);
  return {
    currency,
    principal,
    disputed: 0,
    overdueDays,
    dailyFee: 0,
    fee,
    total: principal + fee,
    waived: visit.plan.feeWaived,
  };
};

/** What the person of the case has left in a month. The counterpart sees it only on the hardship form. */
export const surplusOf = (facts: Case): Minor => facts.monthlyIncome - facts.monthlyExpenses;

/** What every plan for the account starts from: nothing let go but what was before, a first payment today. */
export const owed = ({ currency, principal, fee, waived }: Ledger, today: PlainDate) =>
  ({ currency, principal, fee, feeWaived: waived, downDate: today }) as const;
