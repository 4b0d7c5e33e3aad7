import type { Interface } from '../content/interface.ts';
import type { Card } from './card.ts';

/** What to get ready before the talk, as names and lists. */
export const preparationRows = (
  { preparation, evidence }: Card,
  { preparation: words }: Interface,
): (readonly [name: string, values: readonly string[]])[] => [
  [words.must_have, [preparation.mustHave]],
  [words.nice_to_have, [preparation.niceToHave]],
  [words.walk_away, [preparation.walkAway]],
  [words.papers, evidence.map(({ title }) => title)],
  [words.channels, preparation.channels],
];
