import type { Figure, Kind, Terms } from '../../domain/terms.ts';
import { lowOf } from '../../domain/terms.ts';
import type { AmountMention, Found, Mentions, Span } from '../../domain/utterance.ts';
import { everyMatch } from '../pattern.ts';
import { readNumbers } from '../readers/numbers.ts';
import { around, inside, type Source } from '../source.ts';
import { placeDates } from './dates.ts';
import { readDeferDays } from './deferral.ts';
import { isDropped } from './dropped.ts';
import { explainSums } from './explain.ts';
import { inOrder, readKinds } from './kinds.ts';
import { readLength } from './length.ts';
import { countListedDays } from './listedDays.ts';
import { monthly } from './monthly.ts';
import { type Role, readRoles, type Sum } from './roles.ts';
import { readShares } from './shares.ts';

/** No one puts so many figures into one message; each is weighed against all others. */
const MANY = 60;

const figureOf = (sums: readonly Sum[], role: Role): Figure | undefined =>
  sums.find((sum) => sum.role === role)?.value;

const given = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** Puts together what the message, or one of several plans inside it, states; nothing that it rejects or only quotes. */
export const assembleTerms = (source: Source, mentions: Mentions, within?: Span): Terms => {
  const here = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((span) => (within === undefined || inside(span, [within])) && !isDropped(source, span));
  const named = readKinds(source).filter(({ span }) => within === undefined || inside(span, [within]));
  const counts = here(mentions.counts);
  const durations = here(mentions.durations.slice(0, MANY));
  // "三个月后" says how much later, which is read as a deferral.
  const dates = here(mentions.dates.slice(0, MANY)).filter(({ measured }) => !measured);
  const instalments = counts[0]?.count ?? readLength(source, durations) ?? countListedDays(source, dates);
  const instalmentRange = counts[0] && rangeIn(source.text.slice(counts[0].start, counts[0].end));
  const namedKinds = named.map(({ label }) => label);
  const allSums = readRoles(source, mentions.amounts.slice(0, MANY)).filter(
    (sum) => within === undefined || inside(sum, [within]),
  );
  const dropped = new Set(allSums.filter((sum) => isDropped(source, sum)).map(({ start }) => start));
  const marketing = readMarketing(source, mentions, within);
  const sums = explainSums(source, allSums, {
    instalments,
    lumpSum: namedKinds.includes('lump_sum'),
    instalmentPlan: namedKinds.includes('instalment'),
    dropped,
    dates,
  }).filter(({ start }) => !dropped.has(start) && start !== marketing?.start);
  const perInstalment = figureOf(sums, 'per');
  const shares = readShares(source, here(mentions.percents));
  const deferDays = readDeferDays(source, durations);
  const kinds = new Set<Kind>([...namedKinds, ...shares.kinds]);
  if (instalments !== undefined || perInstalment !== undefined) kinds.add('instalment');
  if (deferDays !== undefined) kinds.add('deferral');
  if (kinds.has('instalment') && (instalments !== undefined || wholeOnly(source, named, mentions)))
    kinds.delete('lump_sum');
  const placed = placeDates(source, dates, {
    kinds: [...kinds],
    sums,
    periodic: perInstalment !== undefined || instalments !== undefined || kinds.has('instalment'),
  });
  const incomes = sums.filter(({ role }) => role === 'income');
  const expenses = sums.filter(({ role }) => role === 'expense');
  const firstIncome = incomes[0];
  const used = sums.filter(({ role }) => role !== 'none' && role !== 'open');
  return given({
    kinds: kinds.size > 0 ? inOrder([...kinds]) : undefined,
    currency: used.find(({ currency }) => currency !== undefined)?.currency,
    instalments: instalmentRange ?? instalments,
    perInstalment,
    downPayment: figureOf(sums, 'down'),
    total: figureOf(sums, 'total'),
    discountPercent: shares.discountPercent,
    deferDays,
    startDate: placed.startDate,
    dueDate: placed.dueDate,
    income: firstIncome === undefined ? undefined : monthly(source, firstIncome, firstIncome.value),
    expenses: expenses.length === 0 ? undefined : expenses.reduce((sum, { value }) => sum + lowOf(value), 0),
    downPaymentPercent: shares.downPaymentPercent,
    ratePercent: shares.ratePercent,
    settlementDays: readSettlementDays(source, within),
    marketing: marketing === undefined ? undefined : lowOf(marketing.value),
  });
};

const AT_ONCE =
  /一次|一把|一口气|一下子|一笔|全款|\b(?:lump|one(?:-off| go| hit| payment)|single|at once|full (?:and|&|n) final)\b/;

/** "I want to repay all of it, 1000 a month": the whole is named, but neither at once nor on a day of its own. */
const wholeOnly = (source: Source, named: readonly Found<Kind>[], { dates }: Mentions): boolean =>
  named
    .filter(({ label }) => label === 'lump_sum')
    .every(({ span }) => {
      const clause = around(source.clauses, span.start);
      return (
        !AT_ONCE.test(source.own.slice(clause.start, clause.end)) &&
        !dates.some((date) => inside(date, [clause]))
      );
    });

/** "6到9期": the mention counts the low end, the terms keep both. */
const rangeIn = (text: string): Figure | undefined => {
  const value = readNumbers(text, [])[0]?.value;
  return typeof value === 'number' ? undefined : value;
};

const MARKETING_BEFORE =
  /(?:推广|营销|市场(?:费|支持|投入)|投放|补贴推广|(?:marketing|promo(?:tion\w*)?)(?: (?:support|budget|money|credit|help))?)[^,。!?;]{0,10}$/;
const MARKETING_AFTER =
  /^(?:元|块)?(?:的)?(?:推广|营销|市场|投放)|^ ?(?:(?:a|per|each|every) quarter |quarterly )?(?:dollars |pounds |euros )?(?:in |of |for |into |towards |worth of )?(?:the |our )?(?:marketing|promo(?:tion)?\b)/;
const SETTLES_IN = /(?<![a-z])t ?\+ ?(\d{1,2})(?!\d)/g;

/** "T+3" is three days until what was sold is paid out. */
const readSettlementDays = (source: Source, within: Span | undefined): number | undefined =>
  everyMatch(source.own, SETTLES_IN)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, days: Number(match[1]) }))
    .filter((span) => (within === undefined || inside(span, [within])) && !isDropped(source, span))
    .at(-1)?.days;

/** A sum of promotion support. */
const readMarketing = (
  source: Source,
  { amounts }: Mentions,
  within: Span | undefined,
): AmountMention | undefined =>
  amounts.find(
    (amount) =>
      (within === undefined || inside(amount, [within])) &&
      (MARKETING_BEFORE.test(source.own.slice(Math.max(0, amount.start - 36), amount.start)) ||
        MARKETING_AFTER.test(source.own.slice(amount.end, amount.end + 32))),
  );
