/** What a character is to the trained part. */
export const HAN = 1;
/** A letter of another script, or a mark on one. */
export const WORD = 2;
export const DIGIT = 3;
export const PAUSE = 4;
export const QUOTED = 5;
/** What is told from all others as it stands: a question mark, a picture. */
export const ITSELF = 6;
/** What the trained part does not look at. */
const NOTHING = 7;
const KIND = 7;

/** Beside its kind: whether a word goes on with it, and whether it does behind an apostrophe. */
const IN_WORD = 8;
const LETTER = 16;

const IS = {
  han: /^\p{Script=Han}/u,
  inWord: /^[\p{L}\p{M}]/u,
  letter: /^\p{L}/u,
  digit: /^\d/,
  pause: /^[,.;。…\n]/,
  itself: /^(?:[?!]|\p{Extended_Pictographic})/u,
};

const kindOf = (character: string): number => {
  if (IS.han.test(character)) return HAN;
  if (IS.inWord.test(character)) return WORD;
  if (IS.digit.test(character)) return DIGIT;
  if (IS.pause.test(character)) return PAUSE;
  if (character === '□') return QUOTED;
  return IS.itself.test(character) ? ITSELF : NOTHING;
};

const factsOf = (character: string): number =>
  kindOf(character) | (IS.inWord.test(character) ? IN_WORD : 0) | (IS.letter.test(character) ? LETTER : 0);

/** What is known of each unit, once it has been met; 0 where that is not known yet, or where a unit is half a character. */
const known = new Uint8Array(2 ** 16);

const meet = (text: string, at: number): number => {
  const code = text.codePointAt(at) as number;
  const facts = factsOf(String.fromCodePoint(code));
  const half = code > 0xffff || (code >= 0xd800 && code <= 0xdfff);
  if (!half) known[code] = facts;
  return facts;
};

const factsAt = (text: string, at: number): number => known[text.charCodeAt(at)] || meet(text, at);

export const kindAt = (text: string, at: number): number => factsAt(text, at) & KIND;
export const isInWord = (text: string, at: number): boolean => (factsAt(text, at) & IN_WORD) !== 0;
export const isLetter = (text: string, at: number): boolean => (factsAt(text, at) & LETTER) !== 0;

/** Where the character after this one begins. */
export const after = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const pair = unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) as number) > 0xffff;
  return at + (pair ? 2 : 1);
};
