/** One bit for each of many numbers, thirty-two to a word: few enough to lie near the processor. */
export type Marks = Int32Array;

const WORD_BITS = 5;

/** Room for every number of so many bits. */
export const marksFor = (bits: number): Marks => marksBelow(2 ** bits);

/** Room for every number below one. */
export const marksBelow = (end: number): Marks => new Int32Array(Math.ceil(end / 2 ** WORD_BITS));

export const mark = (marks: Marks, at: number): void => {
  marks[at >>> WORD_BITS] = (marks[at >>> WORD_BITS] as number) | (1 << at);
};

export const unmark = (marks: Marks, at: number): void => {
  marks[at >>> WORD_BITS] = (marks[at >>> WORD_BITS] as number) & ~(1 << at);
};

export const isMarked = (marks: Marks, at: number): boolean =>
  (((marks[at >>> WORD_BITS] as number) >>> at) & 1) === 1;
