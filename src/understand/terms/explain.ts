import { lowOf } from '../../domain/terms.ts';
import { around, type Source } from '../source.ts';
import type { Role, Sum } from './roles.ts';

type Hints = {
  /** Number of instalments, if the message states it. */
  readonly instalments: number | undefined;
  readonly lumpSum: boolean;
  readonly instalmentPlan: boolean;
  readonly dropped: ReadonlySet<Sum>;
};

const REPLACEABLE: readonly Role[] = ['per', 'down', 'total'];
const CHANGES = /[降减加提改涨调升拉压换]|\b(?:to|instead|make it|do|call it|counter|rather)\b/;

const NAMED_EARLIER: readonly (readonly [Role, RegExp])[] = [
  ['down', /首付|首期|头期款?|头款|定金|订金|down ?payment|deposit|up ?front|initial payment/g],
  ['per', /月供|每个?月|每期|月付|monthly|a month|per month|instal+ments?|each month/g],
];

/** What the sentences before were about: "这个首付我接受不了,降到五百" is about the down payment. */
const earlierTopic = (source: Source, sum: Sum): Role | undefined => {
  const clause = around(source.clauses, sum.start);
  if (!CHANGES.test(source.own.slice(clause.start, sum.start))) return undefined;
  const before = source.own.slice(Math.max(0, clause.start - 80), clause.start);
  let last: { role: Role; at: number } | undefined;
  for (const [role, pattern] of NAMED_EARLIER)
    for (const match of before.matchAll(pattern))
      if (last === undefined || match.index > last.at) last = { role, at: match.index };
  return last?.role;
};

const explainOne = (source: Source, sums: readonly Sum[], index: number, hints: Hints): Role => {
  const sum = sums[index];
  if (sum === undefined || sum.role !== 'open') return sum?.role ?? 'open';
  const others = sums.filter((other) => other !== sum && !hints.dropped.has(other));
  const pers = others.filter(({ role }) => role === 'per');
  const { instalments } = hints;
  // "每月六千不行,改四千吧": what replaces a rejected sum takes its role.
  const replaced = sums
    .slice(0, index)
    .findLast((other) => hints.dropped.has(other) && REPLACEABLE.includes(other.role));
  if (replaced) return replaced.role;
  const value = lowOf(sum.value);
  if (instalments !== undefined && pers.some((per) => lowOf(per.value) * instalments === value))
    return 'total';
  const topic = earlierTopic(source, sum);
  if (topic !== undefined && !others.some(({ role }) => role === topic)) return topic;
  if (hints.lumpSum && instalments === undefined && pers.length === 0) return 'total';
  if ((instalments !== undefined || hints.instalmentPlan) && pers.length === 0) return 'per';
  if (pers.length > 0) return 'open';
  if (source.asked.includes('figure')) return 'per';
  return source.asked.includes('means') ? 'income' : 'open';
};

/** A sum that no word of its clause explains: a sum it replaces, the arithmetic, the topic or the last question tells. */
export const explainSums = (source: Source, sums: readonly Sum[], hints: Hints): Sum[] =>
  sums.map((sum, index) => ({ ...sum, role: explainOne(source, sums, index, hints) }));
