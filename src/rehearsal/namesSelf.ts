import type { SidePack } from '../content/content.ts';
import { caseTextOf } from '../content/lines.ts';
import type { Scenario } from '../content/scenario.ts';
import { caseOf } from '../counterpart/ledger.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { checkDigits, namesPerson } from './learn.ts';

/** What the person of a case is called, in every language. */
export const personsOf = ({ case: id }: Rehearsal, lines: SidePack['lines']): string[] =>
  Object.values(lines).map((texts) => caseTextOf(texts, id).person);

/** Does someone who owes name themselves, or the number of their case? `text` is normalised. */
export const namesSelf = (
  before: Rehearsal,
  text: string,
  scenario: Scenario,
  lines: SidePack['lines'],
): boolean =>
  namesPerson(text, personsOf(before, lines)) ||
  checkDigits(before, text, caseOf(scenario, before).caseNumber) === 'match';
