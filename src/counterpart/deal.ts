import type { Plan } from '../domain/plan.ts';

/** How good an agreement was for the person. */
export type Deal = {
  /** Of the best attainable, in hundredths. */
  readonly utility: number;
  readonly best: Plan;
  /** Share of what is left each month that the heaviest month takes; 0.72 is 72%. */
  readonly burden: number;
  readonly affordable: boolean;
};
