import type { Content } from '../content/content.ts';
import type { Scenario } from '../content/scenario.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { cued, raised, type Utterance } from '../domain/utterance.ts';
import { read } from '../understand/read.ts';
import { weighCues } from '../understand/trained/learnedCues.ts';
import { withOwnTerms } from './ownTerms.ts';

/**
 * An old wrong told with regret deceives and threatens nobody now, and is held against nobody; who poses as a court or
 * the police deceives.
 */
const inContext = (utterance: Utterance): Utterance => {
  const { flags, cues } = utterance;
  if (cued(utterance, 'confesses'))
    return { ...utterance, flags: flags.filter(({ label }) => label !== 'deceive' && label !== 'threaten') };
  const posing = cues.find(({ label }) => label === 'poses_as_authority');
  return posing && !raised(utterance, 'deceive')
    ? { ...utterance, flags: [...flags, { label: 'deceive', span: posing.span, by: posing.label }] }
    : utterance;
};

/**
 * Reads a message as it is meant at this point of a talk: where things are given beside a plan, their figures are none
 * of it. What only the coach goes by is listened for where there is one.
 */
export const hear = (before: Rehearsal, scenario: Scenario, content: Content, text: string): Utterance => {
  const { side, today, locale, asked, help } = before;
  const coached = help === 'off' ? {} : { weighCues };
  const utterance = inContext(
    read(text, { side, now: today, locale, asked, cues: content.cues[side], ...coached }),
  );
  return scenario.side === 'debtor' && scenario.policy.package ? withOwnTerms(utterance) : utterance;
};
