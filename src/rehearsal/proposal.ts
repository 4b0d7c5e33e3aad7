import { addMonths, monthOf, type PlainDate } from '../domain/calendar.ts';
import { perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Terms } from '../domain/terms.ts';
import { did, type Utterance } from '../domain/utterance.ts';
import { compareTerms } from './compareTerms.ts';

const PLAN_FIELDS = [
  'instalments',
  'perInstalment',
  'downPayment',
  'downPaymentPercent',
  'startDate',
  'dueDate',
  'deferDays',
] as const;

const hasFigure = (terms: Terms): boolean => PLAN_FIELDS.some((field) => terms[field] !== undefined);

/** Less of the debt itself is no plan: it is refused, and nothing is put on the table by it. */
const hasPlan = (terms: Terms): boolean =>
  hasFigure(terms) || (terms.kinds ?? []).some((kind) => kind !== 'discount');

/**
 * What the person asks for after this message, put together with what they asked before; null where the message
 * puts nothing on the table. A new monthly figure replaces an old count and the other way round, so that the two
 * never contradict each other.
 */
export const proposalIn = (state: Rehearsal, utterance: Utterance): Terms | null => {
  const { terms } = utterance;
  const wasAsked = state.asked.some((ask) => ask === 'figure' || ask === 'date' || ask === 'plan');
  const answersAsk =
    wasAsked &&
    hasFigure(terms) &&
    !did(utterance, 'ask') &&
    !did(utterance, 'reject') &&
    !did(utterance, 'confirm');
  // Other figures in answer to "is that right?" are a plan of their own; asking to be let off the fee moves the plan.
  const corrects =
    state.asked.includes('confirmation') &&
    state.offer !== null &&
    compareTerms(terms, state.offer.plan) === 'contradict' &&
    !did(utterance, 'confirm');
  const asksWaiver = state.offer !== null && (terms.kinds?.includes('fee_waiver') ?? false);
  const puts = corrects || asksWaiver || did(utterance, 'propose') || did(utterance, 'concede') || answersAsk;
  if (!puts || !hasPlan(terms)) return null;
  const old = baseOf(state, utterance);
  const asksLump =
    (terms.kinds?.includes('lump_sum') || terms.kinds?.includes('deferral')) &&
    !terms.kinds.includes('instalment');
  const asksInstalments =
    terms.kinds?.includes('instalment') ||
    terms.perInstalment !== undefined ||
    terms.instalments !== undefined;
  const waiver = [...(old.kinds ?? []), ...(terms.kinds ?? [])].includes('fee_waiver')
    ? (['fee_waiver'] as const)
    : [];
  const { perInstalment, instalments, kinds: _, ...rest } = old;
  const { dueDate, startDate } = old;
  const kept: Terms = asksLump
    ? // The day stands that was named for a single payment before.
      old.kinds?.includes('lump_sum')
      ? { ...(dueDate ? { dueDate } : {}), ...(startDate ? { startDate } : {}) }
      : {}
    : {
        ...rest,
        ...(terms.instalments === undefined && perInstalment !== undefined ? { perInstalment } : {}),
        ...(terms.perInstalment === undefined && instalments !== undefined ? { instalments } : {}),
      };
  const shape = asksLump
    ? (terms.kinds ?? []).filter((kind) => kind === 'lump_sum' || kind === 'deferral')
    : asksInstalments || old.kinds?.includes('instalment')
      ? (['instalment'] as const)
      : (old.kinds ?? []).filter((kind) => kind !== 'fee_waiver');
  const { income: _i, expenses: _e, total: _t, alternatives: _a, ...said } = terms;
  const stated =
    said.startDate && old.startDate
      ? { ...said, startDate: inMonthOf(said.startDate, old.startDate, state) }
      : said;
  return { ...kept, ...stated, kinds: [...new Set([...shape, ...waiver])] };
};

/**
 * What a message builds on: what the person asked for before, or the open offer where they take it up, naming no
 * amount of their own ("可以，每月15号行吗").
 */
const baseOf = (state: Rehearsal, { terms, acts }: Utterance): Terms => {
  const namesAmount =
    terms.perInstalment !== undefined || terms.instalments !== undefined || terms.downPayment !== undefined;
  const declines = acts.some(({ label }) => label === 'reject');
  const asksLump = terms.kinds?.includes('lump_sum') || terms.kinds?.includes('deferral');
  if (!state.offer || namesAmount || declines || asksLump || terms.kinds?.includes('fee_waiver'))
    return state.proposal ?? {};
  const { plan } = state.offer;
  if (plan.instalments === 1) return state.proposal ?? {};
  return {
    kinds: ['instalment', ...(plan.feeWaived > 0 ? (['fee_waiver'] as const) : [])],
    downPayment: plan.downPayment,
    instalments: plan.instalments,
    perInstalment: perInstalmentOf(plan),
    startDate: plan.startDate,
  };
};

/**
 * "不是20号，是25号": a day that takes another day's place, and would come before it in an earlier month, is meant in
 * the month that was spoken of.
 */
const inMonthOf = (said: PlainDate, before: PlainDate, { offer, today }: Rehearsal): PlainDate => {
  if (!offer || said >= before || monthOf(said) === monthOf(before) || said === today) return said;
  const next = addMonths(said, 1);
  return monthOf(next) === monthOf(before) ? next : said;
};

/** The figures that make two proposals the same or not. */
export const sameProposal = (a: Terms | null, b: Terms | null): boolean =>
  PLAN_FIELDS.every((field) => JSON.stringify(a?.[field]) === JSON.stringify(b?.[field])) &&
  JSON.stringify([...(a?.kinds ?? [])].sort()) === JSON.stringify([...(b?.kinds ?? [])].sort());
