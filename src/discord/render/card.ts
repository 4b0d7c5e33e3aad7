import type { Card } from '../../app/card.ts';
import { cardRows } from '../../app/cardRows.ts';
import { preparationRows } from '../../app/preparationRows.ts';
import { fillText, type Interface } from '../../content/interface.ts';
import { ACCENTS, box, type Component } from './parts.ts';
import { plain, strong } from './text.ts';

/** Who the person is, every fact of the case, and the goal. */
export const renderCard = (words: Interface, card: Card): Component => {
  const papers = card.evidence.map(({ title }) => `- ${plain(title)}`);
  return box(
    ACCENTS.card,
    `### ${plain(fillText(words.card.you_are, { person: card.person }))}\n${plain(card.story)}`,
    cardRows(card, words)
      .map(([label, value]) => `${strong(label)} ${plain(value)}`)
      .join('\n'),
    papers.length > 0 ? `${strong(words.card.evidence)}\n${papers.join('\n')}` : '',
    `${strong(words.card.goal)} ${plain(card.goal)}`,
    [
      strong(words.preparation.title),
      // The papers stand above already.
      ...preparationRows({ ...card, evidence: [] }, words)
        .filter(([, values]) => values.length > 0)
        .flatMap(([name, [first = '', ...rest]]) =>
          rest.length === 0
            ? [`- ${plain(name)}${words.colon}${plain(first)}`]
            : [`- ${plain(name)}`, ...[first, ...rest].map((value) => `  - ${plain(value)}`)],
        ),
    ].join('\n'),
  );
};
