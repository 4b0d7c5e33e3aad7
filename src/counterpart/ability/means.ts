import { knows } from '../../domain/rehearsal.ts';
import { cued } from '../../domain/utterance.ts';
import type { Segment } from '../decision.ts';
import { caseOf, surplusOf } from '../ledger.ts';
import type { Context } from './context.ts';

/**
 * Asked what comes in and goes out, or what is left of it, it says so to whoever has heard why nothing was paid. A firm
 * one wants a kind word first, and is asked twice. Undefined where it was not asked, or too early.
 */
export const tellMeans = (context: Context): Segment | undefined => {
  const { scenario, state, utterance } = context;
  if (!cued(utterance, 'asks_budget') || !knows(state, 'cause_told')) return undefined;
  const facts = caseOf(scenario, state);
  return isOpen(context)
    ? {
        key: 'tells_means',
        slots: {
          income: { money: facts.monthlyIncome },
          spent: { money: facts.monthlyExpenses },
          left: { money: surplusOf(facts) },
        },
      }
    : { key: 'keeps_means' };
};

const isOpen = ({ scenario, state }: Context): boolean => {
  const { policy } = scenario;
  const { trust } = state.standing;
  if (caseOf(scenario, state).temper !== 'firm') return trust >= policy.trustStart;
  const refused = state.linesUsed.some((line) => line.startsWith('keeps_means.'));
  return knows(state, 'goodwill') && (refused || trust > policy.warmAt);
};
