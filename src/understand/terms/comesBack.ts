import type { Source } from '../source.ts';
import type { Place } from '../trained/places.ts';

const REACH = 14;
/** "每周一转", "every Friday", "the 14th of each month": a day that comes back begins what is paid on it. */
const COMES_BACK = /(?:每个?|\b(?:every|each)(?: other| second)?) ?$/;
const SAYS_SO = /每|\b(?:every|each)\b/;

export const comesBack = ({ own }: Source, { kind, start, end }: Place): boolean =>
  kind === 'date' &&
  (COMES_BACK.test(own.slice(Math.max(0, start - REACH), start)) || SAYS_SO.test(own.slice(start, end)));
