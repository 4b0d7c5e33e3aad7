import type { Card } from '../../app/card.ts';
import type { Place } from '../../domain/stage.ts';
import { renderCard } from './card.ts';
import { messageOf, text } from './parts.ts';
import { controls, type Setting, type Shown, says } from './payload.ts';
import { renderStage } from './stage.ts';

/** Where someone left off: the case once more, what was said last, and what can be done. */
export const renderResumed = (
  about: {
    readonly rehearsal: string;
    readonly card: Card;
    readonly place: Place;
    readonly agent: string;
    readonly line: string | undefined;
  },
  setting: Setting,
): Shown => {
  const { rehearsal, card, agent, place, line } = about;
  const { words } = setting;
  return messageOf([
    text(words.discord.resumed),
    renderCard(words, card),
    ...(line ? [says(agent, line)] : []),
    text(renderStage(words, place)),
    controls(setting, rehearsal, place),
  ]);
};
