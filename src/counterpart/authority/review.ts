import { addDays } from '../../domain/calendar.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import type { Decision, Segment } from '../decision.ts';
import { caseOf } from '../ledger.ts';
import type { Context } from './context.ts';
import type { Hurdle } from './hurdles.ts';

/** The review, and the two papers that it takes; once there is one, only another. */
export const askForPapers = ({ evidence }: Pick<Rehearsal, 'evidence'>): Segment => ({
  key: evidence.length === 0 ? 'ask_proof_for_review' : 'ask_paper_more',
});

/** Opens the hardship review where nothing stands before it; where only papers do, they are asked for, once. */
export const towardsReview = (
  { state, scenario }: Context,
  hurdles: readonly Hurdle[],
  insists = false,
): Decision | undefined => {
  const { days } = scenario.policy.review;
  if (hurdles.length === 0) {
    const ticket = `R-${caseOf(scenario, state).caseNumber.slice(-4)}`;
    const due = addDays(state.today, days);
    return {
      move: 'open_review',
      segments: [
        {
          key: 'open_review',
          slots: { ticket: { text: ticket }, reviewDays: { count: days }, due: { date: due } },
        },
      ],
      asked: [],
      review: { ticket, due },
    };
  }
  const onlyPapers =
    hurdles.every((hurdle) => hurdle === 'evidence' || hurdle === 'trust') && hurdles.includes('evidence');
  if (onlyPapers && (insists || (state.askCounts.evidence ?? 0) === 0))
    return { move: 'ask_proof', segments: [askForPapers(state)], asked: ['evidence'] };
  return undefined;
};
