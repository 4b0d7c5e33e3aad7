import type { Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';
import type { Part, Place } from '../trained/places.ts';

const SUM = '(?:[$£€¥₹]|rs\\.? ?)?[\\d,.]+k?';
const COMES_IN = new RegExp(
  `^(?: a month)? (?:(?:is |comes? |coming )in|in)(?: a month)?(?:,| and| but| with)(?: only| about)* ${SUM}(?: a month)? (?:(?:is |goes? |going )out|out)\\b`,
);
const GOES_OUT = /^(?: a month)? (?:(?:is |goes? |going )out|out)\b/;
const IN_BEFORE = /\bin(?: a month)?(?:,| and| but| with)(?: only| about)* ?[$£€¥₹]?$/;
const HAN_IN = /收入(?:是|有|大概|一共)?$/;
const HAN_OUT = /(?:支出|开支|开销|花销)(?:是|要|有|大概|一共)?$/;

/** Most messages tell of neither. */
const MAY = /\bout\b|收入/;

const partBeside = ({ own }: Source, { start, end }: Place): Part | undefined => {
  const left = own.slice(Math.max(0, start - 24), start);
  const right = own.slice(end, end + 48);
  if (COMES_IN.test(right) || HAN_IN.test(left)) return 'income';
  return HAN_OUT.test(left) || (GOES_OUT.test(right) && IN_BEFORE.test(left)) ? 'expenses' : undefined;
};

/** "1,600 in and 1,420 out", "收入4500、支出3600": the two are told by one another. */
export const inAndOut = (source: Source, places: readonly Place[], played: readonly Played[]): Played[] => {
  if (!MAY.test(source.own)) return [...played];
  const told = places.flatMap((place) => {
    const part = place.kind === 'amount' ? partBeside(source, place) : undefined;
    return part === undefined ? [] : [{ place, part, odds: 0 }];
  });
  const both = told.some(({ part }) => part === 'income') && told.some(({ part }) => part === 'expenses');
  return both
    ? [...played.filter(({ place }) => told.every((one) => one.place !== place)), ...told]
    : [...played];
};
