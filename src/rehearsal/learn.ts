import type { Means } from '../domain/event.ts';
import type { LearnedFact } from '../domain/fact.ts';
import { perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Terms } from '../domain/terms.ts';
import { cued, did, raised, type Utterance } from '../domain/utterance.ts';
import { compareTerms } from './compareTerms.ts';

/** Facts that a message establishes, whenever in the talk it is said. */
export const factsIn = (state: Rehearsal, utterance: Utterance, digits: DigitCheck): LearnedFact[] => {
  const facts: LearnedFact[] = [];
  const learn = (when: boolean, fact: LearnedFact): void => {
    if (when && !state.facts.includes(fact)) facts.push(fact);
  };
  learn(did(utterance, 'greet'), 'greeted');
  learn(digits === 'match' || (did(utterance, 'identify') && digits !== 'mismatch'), 'identified');
  learn(digits === 'match', 'verified');
  learn(did(utterance, 'explain_hardship'), 'reason');
  learn(did(utterance, 'state_willingness'), 'willingness');
  learn(did(utterance, 'apologize'), 'apology');
  learn(did(utterance, 'empathize'), 'acknowledged');
  learn(did(utterance, 'offer_evidence'), 'evidence');
  learn(did(utterance, 'state_means'), 'means');
  learn(cued(utterance, 'asks_specialist') || cued(utterance, 'asks_for_review'), 'specialist_asked');
  learn(
    state.asked.includes('affordability') &&
      !did(utterance, 'reject') &&
      !did(utterance, 'propose') &&
      !raised(utterance, 'vague'),
    'affordability_confirmed',
  );
  return facts;
};

export type DigitCheck = 'match' | 'mismatch' | 'none';

/** Do the digits in a message name the case? Only its last four, or its whole number, are ever asked for. */
export const checkDigits = (state: Rehearsal, normalised: string, caseNumber: string): DigitCheck => {
  if (state.facts.includes('verified')) return 'none';
  if (normalised.includes(caseNumber.toLowerCase())) return 'match';
  const groups: readonly string[] = normalised.match(/(?<![\d.,/-])\d{4}(?![\d.,/%元块期号年月日-])/gu) ?? [];
  if (groups.includes(caseNumber.slice(-4))) return 'match';
  return groups.length > 0 && state.asked.includes('identity') ? 'mismatch' : 'none';
};

/** What the person says of their own money: stated figures, or what is left each month worked out from them. */
export const meansIn = (state: Rehearsal, utterance: Utterance): Means => {
  const { terms, mentions } = utterance;
  const income = terms.income === undefined ? undefined : lowOf(terms.income);
  const expenses = terms.expenses === undefined ? undefined : lowOf(terms.expenses);
  const cue = utterance.cues.find(({ label }) => label === 'says_surplus');
  const named =
    cue && mentions.amounts.find(({ start, end }) => start >= cue.span.start || end >= cue.span.start);
  const knownIncome = income ?? state.means.income;
  const knownExpenses = expenses ?? state.means.expenses;
  const surplus = named
    ? lowOf(named.value)
    : (income !== undefined || expenses !== undefined) &&
        knownIncome !== undefined &&
        knownExpenses !== undefined
      ? knownIncome - knownExpenses
      : undefined;
  return {
    ...(income === undefined ? {} : { income }),
    ...(expenses === undefined ? {} : { expenses }),
    ...(surplus === undefined ? {} : { surplus }),
  };
};

const PLAN_FIELDS = [
  'instalments',
  'perInstalment',
  'downPayment',
  'downPaymentPercent',
  'startDate',
  'dueDate',
  'deferDays',
] as const;

/** Less of the debt itself is no plan: it is refused, and nothing is put on the table by it. */
const hasPlan = (terms: Terms): boolean =>
  PLAN_FIELDS.some((field) => terms[field] !== undefined) ||
  (terms.kinds ?? []).some((kind) => kind !== 'discount');

/**
 * What the person asks for after this message, put together with what they asked before; null where the message
 * puts nothing on the table. A new monthly figure replaces an old count and the other way round, so that the two
 * never contradict each other.
 */
export const proposalIn = (state: Rehearsal, utterance: Utterance): Terms | null => {
  const { terms } = utterance;
  const answersAsk = state.asked.some((ask) => ask === 'figure' || ask === 'date' || ask === 'plan');
  // Other figures in answer to "is that right?" are a plan of their own; asking to be let off the fee moves the plan.
  const corrects =
    state.asked.includes('confirmation') &&
    state.offer !== null &&
    compareTerms(terms, state.offer.plan) === 'contradict' &&
    !did(utterance, 'confirm');
  const asksWaiver = state.offer !== null && (terms.kinds?.includes('fee_waiver') ?? false);
  const puts =
    corrects ||
    asksWaiver ||
    did(utterance, 'propose') ||
    did(utterance, 'concede') ||
    (answersAsk && hasPlan(terms) && !did(utterance, 'reject') && !did(utterance, 'confirm'));
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
  const kept: Terms = asksLump
    ? {}
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
  const { income: _i, expenses: _e, total: _t, alternatives: _a, ...stated } = terms;
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

/** The figures that make two proposals the same or not. */
export const sameProposal = (a: Terms | null, b: Terms | null): boolean =>
  PLAN_FIELDS.every((field) => JSON.stringify(a?.[field]) === JSON.stringify(b?.[field])) &&
  JSON.stringify([...(a?.kinds ?? [])].sort()) === JSON.stringify([...(b?.kinds ?? [])].sort());

/** Papers that a message offers, by the names that the case gives them; "paper" where none is named. */
export const evidenceIn = (utterance: Utterance, names: readonly string[]): string[] => {
  if (!did(utterance, 'offer_evidence')) return [];
  const named = names.filter((name) => cued(utterance, `proof_${name.replaceAll('-', '_')}`));
  return named.length > 0 ? named : ['paper'];
};
