import { knows } from '../../domain/rehearsal.ts';
import { cued, did, touched } from '../../domain/utterance.ts';
import type { Decision } from '../decision.ts';
import { caseOf, ledgerOf } from '../ledger.ts';
import type { Context } from './context.ts';

/** The context once a contested part of the debt is set apart: the rest is settled, and no offer on the whole stands. */
export const park = (context: Context): Context => {
  const { scenario, state, utterance } = context;
  const { disputed } = caseOf(scenario, state);
  if (disputed === 0 || state.place === 'greet' || knows(state, 'dispute_parked')) return context;
  // Whoever names the very sum is speaking of it, in whatever words.
  const names =
    utterance.mentions.amounts.some(({ value }) => value === disputed) && !did(utterance, 'offer_evidence');
  const contests = touched(utterance, 'dispute') && !cued(utterance, 'says_invoice_missing');
  if (!names && !contests) return context;
  const parked = { ...state, facts: [...state.facts, 'dispute_parked' as const], offer: null };
  return { ...context, state: parked, ledger: ledgerOf(scenario, parked), parks: true };
};

/** What was decided, and that the contested part is set apart from now on. */
export const withParked = (before: Context, context: Context, decision: Decision): Decision =>
  context.parks
    ? {
        ...decision,
        learned: [...(decision.learned ?? []), 'dispute_parked'],
        ...(before.state.offer && !decision.offer ? { withdrawsOffer: true } : {}),
      }
    : decision;
