import { fillText, type Interface } from '../../content/interface.ts';
import { isStage, type Place, STAGES } from '../../domain/stage.ts';
import { faint } from './text.ts';

/** "Step 2 of 5: What happened": words only, so that a screen reader can read it. */
const stageLine = (words: Interface, place: Place): string =>
  isStage(place)
    ? fillText(words.discord.stage, {
        n: STAGES.indexOf(place) + 1,
        of: STAGES.length,
        stage: words.places[place],
      })
    : words.places[place];

export const renderStage = (words: Interface, place: Place): string => faint(stageLine(words, place));
