import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Punctuation that may not begin a line. */
const CLOSING = /^[，。！？；：、）」』”’》〕,.!?;:)\]}%]/u;

/**
 * Breaks text into lines no wider than `width` columns, a Chinese character being two wide. English breaks between
 * words, Chinese between words as a dictionary knows them, and no line begins with closing punctuation.
 */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const { segment } of segmenter.segment(paragraph)) {
      if (stringWidth(line + segment) <= width || line === '' || CLOSING.test(segment)) {
        line += segment;
        continue;
      }
      lines.push(line.trimEnd());
      line = segment.trimStart();
    }
    return [...lines, line.trimEnd()];
  });

/** Fills text up to a width in columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));
