import { type Content, sideOf } from '../content/content.ts';
import { speakerOf } from '../content/lines.ts';
import { isPassedOn } from '../counterpart/ability/caller.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';

/** Under which name the counterpart speaks by now: whoever picked up, until the one who was called is there. */
export const speakerIn = (content: Content, state: Rehearsal): string => {
  const pack = sideOf(content, state);
  if (!pack) return '';
  if (pack.scenario.side === 'creditor' && !isPassedOn(pack.scenario, state))
    return content.interface[state.locale].card.someone;
  return speakerOf(pack.lines[state.locale], state);
};
