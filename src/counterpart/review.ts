import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import { askFigure, weigh } from './weigh.ts';

const REVIEWED_AUTHORITY = 3;

/** The review is through: more can be done now, and what the person asked for is weighed by that. */
export const afterReview = (context: Context): Decision => {
  const { state } = context;
  const reviewed = {
    ...context,
    state: { ...state, standing: { ...state.standing, authority: REVIEWED_AUTHORITY }, rounds: 0 },
  };
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
