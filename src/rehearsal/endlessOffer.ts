import type { Span, Utterance } from '../domain/utterance.ts';

/** With the sentence before it: "Could you pay it all by Friday? I'd waive the fee." */
const LAST_SENTENCES = /[^。.!！?？;；\n]*[。.!！?？;；\n]*[^。.!！?？;；\n]*$/u;
/** What is given for keeping the days of a plan ends with them. */
const KEEPS_DAYS = 'keeps_days';

/**
 * Is something offered for paying, and no day named by which? A day that stands farther before is the plan's.
 * `text` is normalised, as long as what was said.
 */
export const offersWithoutEnd = (text: string, { acts, cues, mentions }: Utterance): boolean =>
  acts.some(({ label, span }) => {
    if (label !== 'offer_incentive') return false;
    const from = text.slice(0, span.start).search(LAST_SENTENCES);
    const follows = ({ start }: Span): boolean => start >= from;
    const days = [...mentions.dates, ...mentions.durations];
    return !days.some(follows) && !cues.some((cue) => cue.label === KEEPS_DAYS && follows(cue.span));
  });
