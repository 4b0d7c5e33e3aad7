import type { Decision } from '../decision.ts';
import type { Context } from './context.ts';
import { atAuthority } from './handOver.ts';
import { askFigure } from './planMoves.ts';
import { weigh } from './weigh.ts';

const REVIEWED_AUTHORITY = 3;

/** The review is through: more can be done now, and what the person asked for is weighed by that. */
export const afterReview = (context: Context): Decision => {
  const { state } = context;
  const reviewed = atAuthority(context, REVIEWED_AUTHORITY);
  const step = state.proposal ? weigh(reviewed) : askFigure(reviewed);
  return {
    ...step,
    authority: REVIEWED_AUTHORITY,
    segments: [
      { key: 'review_passed', ...(state.review ? { slots: { ticket: { text: state.review.ticket } } } : {}) },
      ...step.segments,
    ],
  };
};
