/**
 * Money is a whole number of minor units (fen, cents): 645 yuan is 64500.
 * Every currency here is kept with two decimals; main units exist only in contracts and on screens.
 */
export type Minor = number;

const MINOR_PER_MAIN = 100;

/** Main units to minor units, half away from zero: 426.667 → 42667. */
export const toMinor = (main: number): Minor => {
  const minor = Math.round(Math.abs(main) * MINOR_PER_MAIN + 1e-6);
  return main < 0 ? -minor : minor;
};

/** Minor units to main units: 42667 → 426.67. */
export const toMain = (minor: Minor): number => minor / MINOR_PER_MAIN;

/** A share of an amount, half away from zero: shareOf(20210, 0.5) → 10105. */
export const shareOf = (amount: Minor, share: number): Minor => Math.round(amount * share + 1e-6);

/**
 * Splits an amount into `parts` equal payments; what rounding leaves goes into the last one.
 * splitEqually(256000, 6) → [42667, 42667, 42667, 42667, 42667, 42665]
 */
export const splitEqually = (amount: Minor, parts: number): Minor[] => {
  if (!Number.isInteger(parts) || parts < 1)
    throw new RangeError(`an amount splits into 1 or more parts, not ${parts}`);
  const each = Math.round(amount / parts);
  const rows = new Array<Minor>(parts).fill(each);
  rows[parts - 1] = amount - each * (parts - 1);
  return rows;
};
