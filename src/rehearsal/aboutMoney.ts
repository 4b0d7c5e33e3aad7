import type { AbilityScenario } from '../content/abilityScenario.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { cued, did, type Utterance } from '../domain/utterance.ts';

/** A day for an answer, or the contested sum that is set apart, is no plan. */
export const isAboutMoney = (scenario: AbilityScenario, state: Rehearsal, utterance: Utterance): boolean => {
  const { terms, mentions } = utterance;
  const { disputed } = caseOf(scenario, state);
  // Who takes leave, or asks what the other could manage, puts no plan.
  if (cued(utterance, 'leaving') && mentions.amounts.length === 0) return false;
  if (cued(utterance, 'asks_means') && mentions.amounts.length === 0 && mentions.counts.length === 0)
    return false;
  // "If you don't pay by Friday …" is no plan.
  if (did(utterance, 'state_consequence') && mentions.amounts.length === 0) return false;
  const inParts = ['instalments', 'perInstalment', 'downPayment'] as const;
  if (inParts.some((field) => terms[field] !== undefined)) return true;
  if (did(utterance, 'propose') && terms.kinds?.includes('lump_sum')) return true;
  const sums = mentions.amounts.filter(({ value }) => value !== disputed);
  const onlyDisputed = mentions.amounts.length > 0 && sums.length === 0;
  const isReply = did(utterance, 'follow_up') || cued(utterance, 'names_reply_date');
  return !onlyDisputed && !(isReply && sums.length === 0);
};
