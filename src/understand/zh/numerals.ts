const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇○', '一壹', '二贰两俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, value) => [...forms].map((form) => [form, value]),
  ),
);

/** What the last sign of a numeral multiplies by. */
export const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  k: 1000,
  万: 10_000,
  w: 10_000,
  亿: 100_000_000,
};

const BIG = 10_000;
const ARABIC = /^\d+(?:,\d{3})*(?:\.\d+)?/;

/**
 * A Chinese or mixed numeral in main units: "三千二" → 3200, "1.2万" → 12000, "壹万贰仟" → 12000, "两百五" → 250,
 * "3千5" → 3500. A last digit straight after a unit counts tenths of that unit; after 零 it counts ones.
 */
export const parseNumeral = (text: string): number | undefined => {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let unitBefore = 0;
  // "两个亿": the measure word says nothing.
  let rest = text.replace(/\s+|个(?=[百千万亿])/g, '');
  while (rest.length > 0) {
    const arabic = ARABIC.exec(rest)?.[0];
    if (arabic) {
      current = Number(arabic.replace(/,/g, ''));
      if (current >= 10) unitBefore = 0;
      rest = rest.slice(arabic.length);
      continue;
    }
    const character = rest.charAt(0);
    rest = rest.slice(1);
    const digit = DIGITS[character];
    const unit = UNITS[character];
    if (digit !== undefined) {
      if (digit === 0 && current === undefined) unitBefore = 0;
      current = current === undefined ? digit : current * 10 + digit;
    } else if (unit !== undefined) {
      if (unit > BIG && current === undefined && section === 0 && total > 0) {
        // "1万亿" is ten thousand times a hundred million.
        total *= unit;
      } else if (unit >= BIG) {
        section = (section + (current ?? 0) || 1) * unit;
        total += section;
        section = 0;
      } else section += (current ?? 1) * unit;
      current = undefined;
      unitBefore = unit;
    } else return undefined;
  }
  const tail = current ?? 0;
  const tenths = tail > 0 && tail < 10 && unitBefore >= 100;
  return total + section + (tenths ? (tail * unitBefore) / 10 : tail);
};

const NEIGHBOURS = /^([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿]+)$/;
const TRAILING = /^([一二两三四五六七八九十百千]{1,7}[百千万])([一二三四五六七八])([二三四五六七八九])$/;

const range = (one: string, other: string): readonly [number, number] | undefined => {
  const low = parseNumeral(one);
  const high = parseNumeral(other);
  return low !== undefined && high !== undefined && low < high ? [low, high] : undefined;
};

const TWO_DIGITS = /^([一二两三四五六七八])([二两三四五六七八九])$/;

/**
 * Two neighbouring digits, alone or before a unit or behind one, are a range: "三四" → [3, 4], "三五百" → [300, 500],
 * "一万二三" → [12000, 13000].
 */
export const parseNeighbours = (text: string): readonly [number, number] | undefined => {
  if (text.length < 2) return undefined;
  const [, few, more] = TWO_DIGITS.exec(text) ?? [];
  if (few !== undefined && more !== undefined) {
    const both = range(few, more);
    return both && both[1] - both[0] === 1 ? both : undefined;
  }
  const [, low, high, unit] = NEIGHBOURS.exec(text) ?? [];
  if (low !== undefined) return range(`${low}${unit}`, `${high}${unit}`);
  const [, whole, one, other] = TRAILING.exec(text) ?? [];
  return whole === undefined ? undefined : range(`${whole}${one}`, `${whole}${other}`);
};
