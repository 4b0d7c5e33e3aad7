import { sentencesIn } from '../domain/clauses.ts';
import type { Span, Utterance } from '../domain/utterance.ts';

/** What is given for keeping the days of a plan ends with them. */
const KEEPS_DAYS = 'keeps_days';

/** Is something offered for paying, and no day named by which? A day that stands farther before is the plan's. */
export const offersWithoutEnd = (text: string, { acts, cues, mentions }: Utterance): boolean => {
  const sentences = sentencesIn(text);
  return acts.some(({ label, span }) => {
    if (label !== 'offer_incentive') return false;
    const own = sentences.findIndex(({ end }) => end > span.start);
    // "Could you pay it all by Friday? I'd waive the fee."
    const from = sentences[Math.max(0, own - 1)]?.start ?? 0;
    const follows = ({ start }: Span): boolean => start >= from;
    const days = [...mentions.dates, ...mentions.durations];
    return !days.some(follows) && !cues.some((cue) => cue.label === KEEPS_DAYS && follows(cue.span));
  });
};
