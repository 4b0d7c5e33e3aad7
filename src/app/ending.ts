import type { Interface } from '../content/interface.ts';
import type { Report } from '../rehearsal/report.ts';

/** How it ended, in a sentence. A deal that the person cannot bear is agreed in part only, and says why. */
export const endingOf = ({ outcome, agreement }: Report, words: Interface): string =>
  outcome === 'partly_agreed' && agreement ? words.report.beyond_means : words.endings[outcome];
