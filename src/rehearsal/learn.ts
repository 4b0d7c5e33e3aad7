import type { Means } from '../domain/event.ts';
import type { LearnedFact } from '../domain/fact.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf } from '../domain/terms.ts';
import { type AmountMention, cued, did, raised, type Utterance } from '../domain/utterance.ts';
import { normalise } from '../understand/normalise.ts';

/** Facts that a message establishes, whenever in the talk it is said. */
export const factsIn = (
  state: Rehearsal,
  utterance: Utterance,
  digits: DigitCheck,
  isNamed: boolean,
): LearnedFact[] => {
  const facts: LearnedFact[] = [];
  const learn = (when: boolean, fact: LearnedFact): void => {
    if (when && !state.facts.includes(fact)) facts.push(fact);
  };
  learn(did(utterance, 'greet'), 'greeted');
  learn(digits === 'match' || (isNamed && digits !== 'mismatch'), 'identified');
  learn(digits === 'match', 'verified');
  learn(did(utterance, 'explain_hardship'), 'reason');
  learn(did(utterance, 'state_willingness'), 'willingness');
  learn(did(utterance, 'apologize'), 'apology');
  learn(did(utterance, 'empathize'), 'acknowledged');
  learn(did(utterance, 'offer_evidence'), 'evidence');
  learn(did(utterance, 'state_means'), 'means');
  learn(state.offer !== null && cued(utterance, 'month_too_heavy'), 'month_too_heavy');
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

/** Is the person of the case named? Somebody who speaks of "my order" only has not said who they are. */
export const namesPerson = (normalised: string, names: readonly string[]): boolean =>
  names.map(normalise).some((name) =>
    // "Du" is not named in "overdue"; Chinese has no gaps to tell words by.
    /^[a-z]/.test(name)
      ? ` ${normalised.replace(/[^a-z]+/g, ' ')} `.includes(` ${name} `)
      : normalised.includes(name),
  );

/** Do the digits in a message name the case? Only its last four, or its whole number, are ever asked for. */
export const checkDigits = (state: Rehearsal, normalised: string, caseNumber: string): DigitCheck => {
  if (state.facts.includes('verified')) return 'none';
  if (normalised.includes(caseNumber.toLowerCase())) return 'match';
  // Four digits that stand alone: neither part of a longer number, nor an amount, a count or a date.
  const alone = /(?<!\d)(?<!\d[.,/-])\d{4}(?!\d)(?![.,/-]\d)(?!\s?[%元块期号年月日kw])/gu;
  const groups: readonly string[] = normalised.match(alone) ?? [];
  if (groups.includes(caseNumber.slice(-4))) return 'match';
  return groups.length > 0 && state.asked.includes('identity') ? 'mismatch' : 'none';
};

const NEAR = 12;

/**
 * The sum that a message says is left of the person's own money: beside the word, after it in Chinese ("每月3800照还，
 * 店里剩2700"), before it in English ("I have 950 left"). What is left of the debt ("剩下14600分4期") is none.
 */
const leftIn = ({ cues, acts, locale, terms, mentions }: Utterance): AmountMention | undefined => {
  const word = cues.find(({ label }) => label === 'says_surplus')?.span;
  if (!word || !acts.some(({ label }) => label === 'state_means')) return undefined;
  const own = mentions.amounts.filter(
    ({ value }) => lowOf(value) !== terms.total && lowOf(value) !== terms.downPayment,
  );
  const after = own.find(({ start, end }) => end >= word.end && start <= word.end + NEAR);
  const before = own.findLast(({ start, end }) => start < word.end && end >= word.start - NEAR);
  return locale === 'en' ? (before ?? after) : (after ?? before);
};

/** What the person says of their own money: stated figures, or what is left each month worked out from them. */
export const meansIn = (state: Rehearsal, utterance: Utterance): Means => {
  const { terms } = utterance;
  const income = terms.income === undefined ? undefined : lowOf(terms.income);
  const expenses = terms.expenses === undefined ? undefined : lowOf(terms.expenses);
  const named = leftIn(utterance);
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

/** Figures of the business told outright, and what another merchant was given, are worth a paper each. */
export const dataIn = (utterance: Utterance): string[] => [
  ...(cued(utterance, 'cites_figures') ? ['figures'] : []),
  ...(cued(utterance, 'cites_precedent') ? ['precedent'] : []),
];

/** Papers that a message offers, by the names that the case gives them; "paper" where none is named. */
export const evidenceIn = (utterance: Utterance, names: readonly string[]): string[] => {
  if (!did(utterance, 'offer_evidence')) return [];
  const named = names.filter((name) => cued(utterance, `proof_${name.replaceAll('-', '_')}`));
  return named.length > 0 ? named : ['paper'];
};
