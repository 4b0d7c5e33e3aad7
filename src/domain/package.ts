import type { Minor } from './money.ts';

/** What can be bargained over besides the fee: the price of each sale, support, when money arrives, time to pay. */
export const ISSUES = ['rate', 'marketing', 'settlement', 'time'] as const;
export type Issue = (typeof ISSUES)[number];

/** What stands beside a plan where two businesses go on together; it holds for `months` and is looked at each quarter. */
export type Package = {
  /** Of each sale, in hundredths: 0.5 is 0.50%. */
  readonly ratePercent: number;
  /** Promotion support, a quarter. */
  readonly marketing: Minor;
  /** Days until what was sold is paid out: T+3 is 3. */
  readonly settlementDays: number;
  /** What the merchant gives for it, by id. */
  readonly trades: readonly string[];
  /** What is promised in words only, by id. */
  readonly services: readonly string[];
  readonly months: number;
};

/** What the merchant asks for and gives, put together from all they said; what they left open is undefined. */
export type PackageWish = {
  readonly rate?: number | 'less';
  readonly marketing?: Minor | 'some';
  readonly settlementDays?: number;
  readonly trades: readonly string[];
  readonly services: readonly string[];
  /** What matters most to them. */
  readonly priority?: Issue;
};

export const NO_WISH: PackageWish = { trades: [], services: [] };

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

export const samePackage = (a: Package | undefined, b: Package | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : a.ratePercent === b.ratePercent &&
      a.marketing === b.marketing &&
      a.settlementDays === b.settlementDays &&
      a.months === b.months &&
      sameNames(a.trades, b.trades) &&
      sameNames(a.services, b.services);
