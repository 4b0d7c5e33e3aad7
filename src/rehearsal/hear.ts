import type { Scenario } from '../content/scenario.ts';
import type { Utterance } from '../domain/utterance.ts';
import { type ReadingContext, read } from '../understand/read.ts';
import { withOwnTerms } from './ownTerms.ts';

/** Reads a message as it is meant in a scenario: where things are given beside a plan, their figures are none of it. */
export const hearIn = (scenario: Scenario, text: string, context: ReadingContext): Utterance => {
  const utterance = read(text, context);
  return scenario.side === 'debtor' && scenario.policy.package ? withOwnTerms(utterance) : utterance;
};
