import type { Content } from '../content/content.ts';
import { ledgerOf } from '../counterpart/ledger.ts';
import { addDays, type PlainDate } from '../domain/calendar.ts';
import type { Minor } from '../domain/money.ts';
import type { Payment } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { missingIn, paidIn } from '../domain/visit.ts';
import { packOf } from '../rehearsal/turn.ts';

/** Where a step of the chasing plan stands: behind, at hand, ahead. */
export type StepState = 'done' | 'now' | 'to_come';

/** The account as both sides see it, and what follows if nothing is agreed. Amounts in minor units. */
export type LedgerView = {
  readonly due: PlainDate;
  readonly principal: Minor;
  readonly days: number;
  readonly fee: Minor;
  readonly dailyFee: Minor;
  /** What is contested and set apart. */
  readonly disputed: Minor;
  /** What has come since a plan was agreed, and what should have. */
  readonly paid: readonly Payment[];
  readonly missing?: Payment;
  /** Instalments whose day is still to come. */
  readonly notYetDue: Minor;
  readonly total: Minor;
  readonly steps: readonly { readonly step: string; readonly date: PlainDate; readonly state: StepState }[];
  /** Nobody is chased while a plan is kept. */
  readonly isPaused: boolean;
};

export const ledgerView = (content: Content, state: Rehearsal): LedgerView => {
  const { scenario } = packOf(content, state);
  const { principal, overdueDays, fee, dailyFee, disputed, total, waived } = ledgerOf(scenario, state);
  const due = addDays(state.today, -overdueDays);
  const missing = state.visit ? missingIn(state.visit) : undefined;
  const isPaused = state.agreement !== null || state.visit?.kind === 'kept';
  const debtor = content.scenarios.get(state.scenario)?.debtor;
  const lines = debtor?.lines[state.locale];
  const names: Readonly<Record<string, string>> = lines && 'chasing' in lines ? lines.chasing : {};
  const dated = (debtor?.scenario.chasing ?? []).map(({ from, step }) => ({
    step: names[step] ?? step,
    date: addDays(due, from),
  }));
  const now = dated.findLastIndex(({ date }) => date <= state.today);
  return {
    ...{ due, days: overdueDays, dailyFee, isPaused },
    principal: state.visit ? 0 : principal,
    notYetDue: state.visit ? principal - (missing?.amount ?? 0) : 0,
    fee: fee - waived,
    total: total - waived,
    ...(missing ? { missing } : {}),
    disputed: state.facts.includes('dispute_parked') ? disputed : 0,
    paid: state.visit ? paidIn(state.visit) : [],
    steps: dated.map(({ step, date }, i) => ({
      step,
      date,
      state: i < now ? 'done' : i === now ? 'now' : 'to_come',
    })),
  };
};
