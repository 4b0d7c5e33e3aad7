import { around, inside, type Source } from '../source.ts';
import type { Played } from '../trained/judge.ts';
import type { Part, Place } from '../trained/places.ts';
import { isDropped } from './dropped.ts';

/** So much surer must be what the patterns take to be rejected or withdrawn. */
const SURE = 3;

/** What is missed by a day is said to be missed as often as a day is refused: "8月25号还不到账". */
const OFTEN_TOLD_SO: readonly Part[] = ['dueDate', 'startDate', 'expenses'];
/** "If it isn't paid by the 15th …" names the day. */
const CONDITION = /\b(?:if|unless|should|when|until|before)\b/;

const namesDay = (source: Source, { kind, start }: Place): boolean => {
  const clause = around(source.clauses, start);
  return kind === 'date' && CONDITION.test(source.own.slice(clause.start, start));
};

/** What is rejected ("I can't do 615 a month", "三个月不行") is left out, unless it is far likelier to be meant than not. */
export const withoutDoubtful = (source: Source, played: readonly Played[]): Played[] =>
  played.filter(
    ({ place, part, odds }) =>
      odds >= SURE ||
      (source.locale !== 'en' && OFTEN_TOLD_SO.includes(part)) ||
      // What is read out to be confirmed is put in quotes as well as what others said.
      inside(place, source.quotes) ||
      namesDay(source, place) ||
      !isDropped(source, place),
  );
