import { lowOf } from '../../domain/terms.ts';
import type { DateMention } from '../../domain/utterance.ts';
import { everyMatch } from '../pattern.ts';
import { around, type Source } from '../source.ts';
import type { Role, Sum } from './roles.ts';

type Hints = {
  /** Number of instalments, if the message states it. */
  readonly instalments: number | undefined;
  readonly lumpSum: boolean;
  readonly instalmentPlan: boolean;
  /** Where the sums that are rejected stand. */
  readonly dropped: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
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
    for (const match of everyMatch(before, pattern))
      if (last === undefined || match.index > last.at) last = { role, at: match.index };
  return last?.role;
};

const OTHERS =
  /(?:其他|其它|其余|别的|杂费|杂项|零花|零碎)[^,。!?\d]{0,3}$|\b(?:others?|misc\w*|everything else)(?: (?:stuff|things|bits|costs|bills))?(?: is| are|'s| about)? ?[$£€¥]?$/;
const OTHERS_AFTER = /^ ?(?:for|on) (?:everything else|other|the rest|bits)/;
const THEN =
  /\b(?:then|followed by|after(?:wards| that)?|and|n|plus|with|the rest)\b|[&+]|然后|之?后|以后|再|剩|余|接着|起/;
const REST = /剩|其余|其他|余下|余款|\b(?:the rest|remain\w*|balance|the other)\b/;
const NEAR = 14;
const RECURS = /每|\b(?:each|every)\b/;

/** The date said of a sum: "500 on friday", "每月10号650", "650 on the 10th of each month". */
const dateBeside = (source: Source, sum: Sum, dates: readonly DateMention[]): DateMention | undefined =>
  dates.find((date) => {
    const from = Math.min(date.end, sum.end);
    const to = Math.max(date.start, sum.start);
    const gap = source.own.slice(from, to);
    return gap.length <= NEAR && !/[,。!?;.\d]/.test(gap) && !THEN.test(gap);
  });

/** "8802.1就8802.1吧,下周三", "8802.10 it is, next Wednesday": the sum that was named is taken. */
const yields = (sum: Sum, left: string, right: string, before: Sum | undefined): boolean =>
  (/^ ?it is\b/.test(right) && !/\bso $/.test(left)) ||
  (before !== undefined && lowOf(before.value) === lowOf(sum.value) && /\d(?:元|块钱?)?就$/.test(left));

/** What the sums and dates around a sum tell of it. */
const fromNeighbours = (
  source: Source,
  sums: readonly Sum[],
  index: number,
  { dates, instalments }: Hints,
): Role | undefined => {
  const sum = sums[index];
  if (sum === undefined) return undefined;
  const left = source.own.slice(Math.max(0, sum.start - 24), sum.start);
  const right = source.own.slice(sum.end, sum.end + 24);
  if (sums[index - 1]?.role === 'expense' && (OTHERS.test(left) || OTHERS_AFTER.test(right)))
    return 'expense';
  if (yields(sum, left, right, sums[index - 1]) && dates.length > 0) return 'total';
  const date = dateBeside(source, sum, dates);
  if (date === undefined) return undefined;
  if (RECURS.test(source.own.slice(date.start, date.end))) return 'per';
  // "5000 on 1 December, then 600 a month": what comes before the instalments, on a day of its own, is paid down.
  const later = sums.slice(index + 1).find(({ role }) => role === 'per');
  const between = source.own.slice(sum.end, later?.start ?? source.own.length);
  const planned = later !== undefined || (instalments !== undefined && sums.length === 1);
  return planned && THEN.test(between) ? 'down' : undefined;
};

const leftOver = (source: Source, sums: readonly Sum[], index: number): boolean =>
  /剩(?:余|下)?的?$/.test(source.own.slice(0, sums[index]?.start).slice(-4)) &&
  sums.slice(0, index).some(({ role }) => role === 'income' || role === 'expense');

const explainOne = (source: Source, sums: readonly Sum[], index: number, hints: Hints): Role => {
  const sum = sums[index];
  if (sum === undefined) return 'open';
  // "工资5600,房贷2800,剩下的1600": what is left of the income, not of the debt.
  if (sum.role === 'total' && leftOver(source, sums, index)) return 'none';
  if (sum.role !== 'open') return sum.role;
  const others = sums.filter((other) => other !== sum && !hints.dropped.has(other.start));
  const pers = others.filter(({ role }) => role === 'per');
  const { instalments } = hints;
  // "每月六千不行,改四千吧": what replaces a rejected sum takes its role.
  const rejected = (other: Sum): boolean => hints.dropped.has(other.start);
  const replaced = sums.slice(0, index).findLast(rejected) ?? sums.slice(index + 1).find(rejected);
  if (replaced && REPLACEABLE.includes(replaced.role)) return replaced.role;
  const told = fromNeighbours(source, sums, index, hints);
  if (told !== undefined) return told;
  const value = lowOf(sum.value);
  if (instalments !== undefined && pers.some((per) => lowOf(per.value) * instalments === value))
    return 'total';
  const topic = earlierTopic(source, sum);
  if (topic !== undefined && !others.some(({ role }) => role === topic)) return topic;
  if (hints.lumpSum && instalments === undefined && pers.length === 0) return 'total';
  // "卡费两万八，先交八千，剩下分五期": of what was named before it a first payment is only a part.
  const first = others.find(({ role, start }) => role === 'down' && start > sum.start);
  if (first !== undefined && lowOf(first.value) < value && REST.test(source.own.slice(first.end)))
    return 'total';
  if ((instalments !== undefined || hints.instalmentPlan) && pers.length === 0) return 'per';
  if (pers.length > 0) return 'open';
  if (source.asked.includes('figure')) return 'per';
  // "650太多了,600可以": nobody said what the refused sum was; what is haggled over is the payment of a month.
  if (replaced?.role === 'open') return 'per';
  return source.asked.includes('means') ? 'income' : 'open';
};

/** A sum that no word of its clause explains: a sum it replaces, the arithmetic, the topic or the last question tells. */
export const explainSums = (source: Source, sums: readonly Sum[], hints: Hints): Sum[] => {
  const explained = [...sums];
  sums.forEach((sum, index) => {
    explained[index] = { ...sum, role: explainOne(source, explained, index, hints) };
  });
  return explained;
};
