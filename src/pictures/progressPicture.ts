import type { ProgressView } from '../app/progressView.ts';
import type { Interface } from '../content/interface.ts';
import type { Scores } from '../domain/setting.ts';
import { drawScores } from './progressScores.ts';
import { drawSkills } from './progressSkills.ts';
import { THEMES, type ThemeName } from './theme.ts';

/**
 * How a person's latest rehearsals went: the score of each and the averages of the seven sides. Where scores are hidden,
 * which sides came in which rehearsal, and no number.
 */
export const progressPicture = (
  view: ProgressView,
  words: Interface,
  theme: ThemeName,
  scores: Scores,
): Promise<Buffer> =>
  scores === 'hidden' ? drawSkills(view, words, THEMES[theme]) : drawScores(view, words, THEMES[theme]);
