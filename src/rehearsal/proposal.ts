import { addMonths, monthOf, type PlainDate } from '../domain/calendar.ts';
import { type Plan, perInstalmentOf, scheduleOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Proposal, Terms } from '../domain/terms.ts';
import { lowOf } from '../domain/terms.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';
import { compareTerms } from './compareTerms.ts';
import { withFirstPayment } from './firstPayment.ts';

const PLAN_FIELDS = [
  'instalments',
  'perInstalment',
  'downPayment',
  'downPaymentPercent',
  'downDate',
  'startDate',
  'dueDate',
  'deferDays',
] as const;

const hasFigure = (terms: Terms): boolean => PLAN_FIELDS.some((field) => terms[field] !== undefined);

/** Less of the debt is no plan of its own; beside a single payment it says what that would be. */
const hasPlan = (terms: Terms, old: Proposal, amountOff: number | undefined): boolean =>
  hasFigure(terms) ||
  (terms.kinds ?? []).some((kind) => kind !== 'discount') ||
  (old.kinds?.includes('lump_sum') === true &&
    (amountOff !== undefined || terms.discountPercent !== undefined || terms.total !== undefined));

const NEAR = 6;
const TOUCHES = 1;

/** Sums are said in whole units. */
const NEAR_SUM = 100;

/** "少付300", "take 2,000 off": the sum that stands beside the word. */
const amountOffIn = ({ cues, mentions }: Utterance): number | undefined => {
  const word = cues.find(({ label }) => label === 'sum_off')?.span;
  if (!word) return undefined;
  // "140,588元，逾期费减一半": a sum in front belongs to the word only where it touches it.
  const near = mentions.amounts.filter(
    ({ start, end }) => start < word.end + NEAR && word.start <= end + TOUCHES,
  );
  // "139,500, take 2,000 off": the sum that follows is the one that is meant.
  const sum = near.find(({ start, end }) => start >= word.start && end > word.start) ?? near.at(-1);
  return sum && lowOf(sum.value);
};

/**
 * What the person asks for after this message, put together with what they asked before; null where the message
 * puts nothing on the table. A new monthly figure replaces an old count and the other way round, so that the two
 * never contradict each other.
 */
export const proposalIn = (state: Rehearsal, utterance: Utterance): Proposal | null => {
  const old = baseOf(state, utterance);
  const terms = withFirstPayment(state, utterance, old);
  const wasAsked = state.asked.some((ask) => ['figure', 'date', 'plan', 'concern'].includes(ask));
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
  const amountOff = amountOffIn(utterance);
  if (!puts || !hasPlan(terms, old, amountOff) || refusesSums(state, utterance)) return null;
  // "How many instalments can I have?" takes up nothing.
  if (cued(utterance, 'asks_max_instalments') && !hasFigure(terms)) return null;
  const asksInstalments =
    terms.kinds?.includes('instalment') ||
    terms.perInstalment !== undefined ||
    terms.instalments !== undefined;
  // A single payment stays one where only its day, or what is taken off, is spoken of.
  const staysLump = old.kinds?.includes('lump_sum') && !asksInstalments && terms.downPayment === undefined;
  const asksLump =
    ((terms.kinds?.includes('lump_sum') || terms.kinds?.includes('deferral')) &&
      !terms.kinds.includes('instalment')) ||
    staysLump;
  const waiver = [...(old.kinds ?? []), ...(terms.kinds ?? [])].includes('fee_waiver')
    ? (['fee_waiver'] as const)
    : [];
  const { perInstalment, instalments, kinds: _, ...rest } = old;
  const kept: Proposal = asksLump
    ? keptOfLump(old, terms, amountOff)
    : {
        ...rest,
        ...(terms.instalments === undefined && perInstalment !== undefined ? { perInstalment } : {}),
        ...(terms.perInstalment === undefined && instalments !== undefined ? { instalments } : {}),
      };
  const shape = asksLump
    ? [...(old.kinds ?? []), ...(terms.kinds ?? [])].filter(
        (kind) => kind === 'lump_sum' || kind === 'deferral' || kind === 'discount',
      )
    : asksInstalments || old.kinds?.includes('instalment')
      ? (['instalment'] as const)
      : (old.kinds ?? []).filter((kind) => kind !== 'fee_waiver');
  const { income: _i, expenses: _e, total, alternatives: _a, discountPercent, ...said } = terms;
  const stated =
    said.startDate && old.startDate
      ? { ...said, startDate: inMonthOf(said.startDate, old.startDate, state) }
      : said;
  // What would be taken off, or left to pay, says something of a single payment only.
  const reduced = asksLump
    ? {
        ...(total === undefined ? {} : { total }),
        ...(discountPercent === undefined ? {} : { discountPercent }),
        ...(amountOff === undefined ? {} : { amountOff }),
      }
    : {};
  const { startDate: begins, ...settled } = stated;
  // The day of a single payment is when it is due, however it was said.
  const dated =
    asksLump && begins !== undefined ? { ...settled, dueDate: settled.dueDate ?? begins } : stated;
  const { downDate, ...whole }: Proposal = { ...kept, ...dated, ...reduced };
  return {
    ...whole,
    // Today is when a first payment is due anyway.
    ...(downDate !== undefined && downDate > state.today ? { downDate } : {}),
    kinds: [...new Set([...shape, ...waiver])],
  };
};

/** What still holds of a single payment that was spoken of before: its day, and what was to be taken off. */
const keptOfLump = (old: Proposal, terms: Terms, amountOff: number | undefined): Proposal => {
  if (!old.kinds?.includes('lump_sum')) return {};
  const { dueDate, startDate, discountPercent, total } = old;
  const namesDay = terms.dueDate !== undefined || terms.startDate !== undefined;
  const namesSum =
    amountOff !== undefined || terms.discountPercent !== undefined || terms.total !== undefined;
  return {
    ...(dueDate && !namesDay ? { dueDate } : {}),
    ...(startDate && !namesDay ? { startDate } : {}),
    ...(discountPercent !== undefined && !namesSum ? { discountPercent } : {}),
    ...(total !== undefined && !namesSum ? { total } : {}),
    ...(old.amountOff !== undefined && !namesSum ? { amountOff: old.amountOff } : {}),
  };
};

/** "I can't manage 929 a month": the sums of the offer, named to turn it down, are nobody's wish. */
const refusesSums = ({ offer }: Rehearsal, utterance: Utterance): boolean => {
  const { amounts, counts, dates } = utterance.mentions;
  if (!offer || !did(utterance, 'reject') || amounts.length === 0) return false;
  if (counts.length + dates.length > 0) return false;
  const sums = scheduleOf(offer.plan).map(({ amount }) => amount);
  return amounts.every(({ value }) => sums.some((sum) => Math.abs(sum - lowOf(value)) <= NEAR_SUM));
};

/** "15,586 then, if half the fee comes off": a sum of the offer is taken up. */
const namesSumOf = (plan: Plan, { amounts }: Utterance['mentions']): boolean =>
  amounts.some(({ value }) => [plan.downPayment, perInstalmentOf(plan)].includes(lowOf(value)));

/**
 * What a message builds on: what the person asked for before, or the open offer where they take it up, naming no
 * amount of their own ("可以，每月15号行吗").
 */
const baseOf = (state: Rehearsal, { terms, acts, mentions }: Utterance): Proposal => {
  const namesAmount =
    terms.perInstalment !== undefined || terms.instalments !== undefined || terms.downPayment !== undefined;
  const declines = acts.some(({ label }) => label === 'reject');
  const asksLump = terms.kinds?.includes('lump_sum') || terms.kinds?.includes('deferral');
  // What was turned down is built on no more, nor is it taken up by who only tells what comes in and goes out.
  const takesSum = state.offer !== null && namesSumOf(state.offer.plan, mentions);
  if (state.offer?.declined || !(hasFigure(terms) || takesSum)) return state.proposal ?? {};
  const wantsWaiver = terms.kinds?.includes('fee_waiver') && !takesSum;
  if (!state.offer || namesAmount || declines || asksLump || wantsWaiver) return state.proposal ?? {};
  const { plan } = state.offer;
  if (plan.instalments === 1) return state.proposal ?? {};
  return {
    kinds: ['instalment', ...(plan.feeWaived > 0 ? (['fee_waiver'] as const) : [])],
    downPayment: plan.downPayment,
    instalments: plan.instalments,
    perInstalment: perInstalmentOf(plan),
    ...(plan.downPayment > 0 && plan.downDate > state.today ? { downDate: plan.downDate } : {}),
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
const COMPARED = [
  ...PLAN_FIELDS,
  'discountPercent',
  'total',
  'amountOff',
  'waivesAll',
  'feeOffPercent',
  'feeOff',
] as const;

export const sameProposal = (a: Proposal | null, b: Proposal | null): boolean =>
  COMPARED.every((field) => JSON.stringify(a?.[field]) === JSON.stringify(b?.[field])) &&
  JSON.stringify([...(a?.kinds ?? [])].sort()) === JSON.stringify([...(b?.kinds ?? [])].sort());
