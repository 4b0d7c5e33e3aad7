import type { Terms } from '../../domain/terms.ts';
import type { Mentions, Span } from '../../domain/utterance.ts';
import { everyMatch } from '../pattern.ts';
import { daysOf } from '../readers/quantities.ts';
import { inside, type Source } from '../source.ts';
import { assembleTerms } from './assemble.ts';

/** What sets plans side by side: "要么分6期,要么一次付清打九折", "either … or …", "option B". */
const SIDE_BY_SIDE =
  /要么|要不|或者?(?:是)?|还是|方案[一二三四1234abc]|第[一二三]种|[abc]方案|\beither\b|\bor\b|\boption (?:one|two|three|[abc123])\b|\balternatively\b|\bplan [abc]\b/g;

/** "either", "option A": what stands before the first of them belongs to none. */
const OPENS = /^(?:要么|方案[一1a]|第一种|a方案|either\b|option (?:one|1|a)\b|plan a\b)/;

const parts = (text: string): Span[] => {
  const marks = everyMatch(text, SIDE_BY_SIDE).map(({ index }) => index);
  const [first] = marks;
  const opened = first !== undefined && OPENS.test(text.slice(first));
  const starts = [...(opened ? [] : [0]), ...marks, text.length];
  return starts.slice(1).map((end, index) => ({ start: starts[index] ?? 0, end }));
};

/** A plan has at least one number or date of its own; a bare kind ("延期或者分期") is an option asked about. */
const isPlan = ({
  instalments,
  perInstalment,
  downPayment,
  discountPercent,
  deferDays,
  dueDate,
  total,
  kinds,
  ratePercent,
  marketing,
}: Terms): boolean =>
  [instalments, perInstalment, downPayment, discountPercent, deferDays, dueDate, ratePercent, marketing].some(
    (value) => value !== undefined,
  ) ||
  (total !== undefined && (kinds ?? []).length > 0);

/** What stands beside a settlement where two businesses go on together needs no kind. */
const bargains = ({ ratePercent, marketing }: Terms): boolean =>
  ratePercent !== undefined || marketing !== undefined;

/** The least time that anyone asks for who bargains over it. */
const LEAST_DAYS = 15;

/** "Either 0.50% and nine instalments, or 0.55% and 60 days": beside a rate, a bare length of time is time to pay. */
const withLength = (plan: Terms, { durations }: Mentions, span: Span): Terms => {
  const { kinds = [], deferDays, instalments } = plan;
  if (!bargains(plan) || deferDays !== undefined || instalments !== undefined) return plan;
  const length = durations.find((one) => inside(one, [span]) && daysOf(one) >= LEAST_DAYS);
  return length === undefined ? plan : { ...plan, kinds: [...kinds, 'deferral'], deferDays: daysOf(length) };
};

const same = (a: Terms, b: Terms): boolean => JSON.stringify(a) === JSON.stringify(b);

const MOST = 4;

/** The terms of a message; where it puts plans side by side, its own fields repeat the first of them. */
export const readTerms = (source: Source, mentions: Mentions): Terms => {
  const terms = assembleTerms(source, mentions);
  const spans = parts(source.own);
  if (spans.length < 2 || spans.length > 2 * MOST) return terms;
  const plans = spans
    .map((span) => withLength(assembleTerms(source, mentions, span), mentions, span))
    .filter((plan) => isPlan(plan) && ((plan.kinds ?? []).length > 0 || bargains(plan)))
    .filter((plan, index, all) => !all.slice(0, index).some((other) => same(plan, other)));
  const [first] = plans;
  if (first === undefined || plans.length < 2 || plans.length > MOST) return terms;
  const { income, expenses, currency } = terms;
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(income === undefined ? {} : { income }),
    ...(expenses === undefined ? {} : { expenses }),
    ...first,
    alternatives: plans,
  };
};
