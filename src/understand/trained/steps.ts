/** Eight units stand in one word of a row, each a number of steps from -7 to 7, raised by 8: a half byte of 8 is no step. */
export const UNITS_IN_WORD = 8;
export const NO_STEP = 8;

/** Every other unit of a word, each with a byte to itself: four are added in one step. */
const EVERY_OTHER = 0x0f0f0f0f;
const BYTE = 255;
/** So many rows at most, of 15 at most, add up within a byte. */
const MOST_IN_BYTE = 17;

/**
 * Adds some rows of a table, so many times over, to the sums that begin at `at`. `rows` tells, from `start` to `end`,
 * where in the table each of them begins; a row has `words` words. All rows are gone through for one word before the
 * next: what is added to stays in the processor, and it can wait for many rows at once.
 */
export const addRows = (
  sums: Float64Array,
  at: number,
  scale: number,
  table: Int32Array,
  words: number,
  rows: Int32Array,
  start: number,
  end: number,
): void => {
  const none = NO_STEP * (end - start);
  for (let word = 0; word < words; word++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let from = start; from < end; from += MOST_IN_BYTE) {
      const to = Math.min(end, from + MOST_IN_BYTE);
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const units = table[(rows[i] as number) + word] as number;
        even = (even + (units & EVERY_OTHER)) | 0;
        odd = (odd + ((units >>> 4) & EVERY_OTHER)) | 0;
      }
      a += even & BYTE;
      b += odd & BYTE;
      c += (even >>> 8) & BYTE;
      d += (odd >>> 8) & BYTE;
      e += (even >>> 16) & BYTE;
      f += (odd >>> 16) & BYTE;
      g += even >>> 24;
      h += odd >>> 24;
    }
    const unit = at + UNITS_IN_WORD * word;
    sums[unit] = (sums[unit] as number) + scale * (a - none);
    sums[unit + 1] = (sums[unit + 1] as number) + scale * (b - none);
    sums[unit + 2] = (sums[unit + 2] as number) + scale * (c - none);
    sums[unit + 3] = (sums[unit + 3] as number) + scale * (d - none);
    sums[unit + 4] = (sums[unit + 4] as number) + scale * (e - none);
    sums[unit + 5] = (sums[unit + 5] as number) + scale * (f - none);
    sums[unit + 6] = (sums[unit + 6] as number) + scale * (g - none);
    sums[unit + 7] = (sums[unit + 7] as number) + scale * (h - none);
  }
};
