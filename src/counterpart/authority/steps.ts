import { knows } from '../../domain/rehearsal.ts';
import { did } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import { caseOf, surplusOf } from '../ledger.ts';
import type { Context } from './context.ts';
import { planStep } from './planStep.ts';
import { goOn, visitNews } from './visit.ts';

/** What the counterpart does next of its own, by where the talk stands. */
export const nextStep = (context: Context): Decision => {
  const { state } = context;
  if (state.place === 'greet' || knows(state, 'debt_stated')) return stepAt(context);
  // The figures are named once, as soon as it is clear whose they are.
  const waived: Segment[] = knows(state, 'identified') ? [] : [{ key: 'identity_waived' }];
  const news = visitNews(context);
  const step = news ?? stepAt(context);
  return {
    ...step,
    segments: [...waived, ...(news ? [] : [{ key: 'state_debt' } as const]), ...step.segments],
    learned: [...(step.learned ?? []), 'debt_stated'],
  };
};

const stepAt = (context: Context): Decision => {
  const { state, digitsMismatch } = context;
  const query = state.place === 'greet' ? undefined : queryFigures(context);
  if (query) return query;
  switch (state.place) {
    case 'greet':
      return {
        move: 'check_identity',
        segments: [{ key: digitsMismatch ? 'identity_mismatch' : 'check_identity' }],
        asked: ['identity'],
      };
    case 'explain_hardship':
      return {
        move: 'ask_reason',
        segments: [{ key: (state.askCounts.reason ?? 0) > 0 ? 'ask_reason_again' : 'ask_reason' }],
        asked: ['reason'],
      };
    case 'state_willingness':
      return { move: 'ask_willingness', segments: [{ key: 'ask_willingness' }], asked: ['willingness'] };
    default: {
      const step = goOn(context) ?? planStep(context);
      // Said once: without a reason only the standard arrangement is possible.
      const passed = state.asked.includes('reason') && !knows(state, 'reason');
      return passed ? { ...step, segments: [{ key: 'reason_passed' }, ...step.segments] } : step;
    }
  }
};

/** Figures of the person's own that differ from the file are asked about once, and cost nothing. */
const queryFigures = (context: Context): Decision | undefined => {
  const { state, scenario, utterance, ledger } = context;
  const card = surplusOf(caseOf(scenario, state));
  const said = state.means.surplus;
  const statesMeans = did(utterance, 'state_means');
  // Nobody is told that less than nothing is left to them.
  if (said !== undefined && said >= 0 && said !== card && statesMeans && !knows(state, 'surplus_queried'))
    return {
      move: 'query_difference',
      segments: [
        { key: 'query_difference', slots: { cardSurplus: { money: card }, saidSurplus: { money: said } } },
      ],
      asked: ['means'],
      learned: ['surplus_queried'],
    };
  const total = utterance.terms.total;
  const namesDebt = did(utterance, 'identify') || did(utterance, 'ask') || did(utterance, 'explain_hardship');
  if (typeof total !== 'number' || !namesDebt || did(utterance, 'propose') || knows(state, 'total_queried'))
    return undefined;
  const near = (amount: number): boolean => Math.abs(total - amount) <= amount / 100;
  const { disputed, principal } = caseOf(scenario, state);
  const known = [ledger.principal, ledger.total, ledger.fee, principal, disputed];
  if (known.some((amount) => amount > 0 && near(amount))) return undefined;
  return {
    move: 'query_difference',
    segments: [{ key: 'query_total' }],
    asked: ['means'],
    learned: ['total_queried'],
  };
};
