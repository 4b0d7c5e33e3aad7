import type { Span } from '../domain/utterance.ts';

/** Letters and digits; separators stay, so that "4111 1111" is still seen to have been a spaced number. */
const CHARACTER = /[\p{L}\p{N}]/u;

/** Hides the letters and digits of each span behind `*`, one for each UTF-16 unit, so that other spans still hold. */
export const mask = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  let out = '';
  let index = 0;
  for (const character of text) {
    const at = index;
    index += character.length;
    const hidden = spans.some((span) => at < span.end && index > span.start) && CHARACTER.test(character);
    out += hidden ? '*'.repeat(character.length) : character;
  }
  return out;
};
