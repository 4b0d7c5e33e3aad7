import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Punctuation that may not begin a line, and such as may not end one. */
const CLOSING = /^[，。！？；：、）」』”’》〕,.!?;:)\]}%…]/u;
const OPENING = /[（「『“‘《〔([{¥$£€]$/u;

/** What stays together: a run without spaces, in Chinese a word as a dictionary knows it. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      !/\s/.test(last + segment) &&
      (CLOSING.test(segment) || OPENING.test(last) || (!CHINESE.test(segment) && !CHINESE.test(last)));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};

/**
 * Breaks text into lines no wider than `width` columns, a Chinese character being two wide. English breaks between
 * words, Chinese between words as a dictionary knows them; no line begins with closing punctuation. A piece that is
 * wider than a line is cut.
 */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    const add = (piece: string): void => {
      if (stringWidth(line + piece) <= width) line += piece;
      else if (line.trim() !== '') {
        lines.push(line.trimEnd());
        line = '';
        add(piece.trimStart());
      } else {
        const cut = cutAt(piece, width);
        lines.push(piece.slice(0, cut));
        line = '';
        if (cut < piece.length) add(piece.slice(cut));
      }
    };
    for (const piece of piecesOf(paragraph)) add(piece);
    return [...lines, line.trimEnd()];
  });

/** How many UTF-16 units of a piece fit, one character at the least. */
const cutAt = (piece: string, width: number): number => {
  let end = 0;
  for (const character of piece) {
    if (end > 0 && stringWidth(piece.slice(0, end) + character) > width) break;
    end += character.length;
  }
  return end;
};

/** Fills text up to a width in columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));
