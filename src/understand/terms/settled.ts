import { dayOf, daysBetween, monthOf, type PlainDate, plainDate, yearOf } from '../../domain/calendar.ts';
import type { Figure, Kind, Terms } from '../../domain/terms.ts';
import { lowOf } from '../../domain/terms.ts';
import type { Facts } from '../refiners/refiner.ts';
import { around, type Source } from '../source.ts';
import type { Judgement, Played } from '../trained/judge.ts';
import { isSameFigure, LISTED, PARTS, type Part, type Place, SUMS } from '../trained/places.ts';
import { beginsIn } from './beginsIn.ts';
import { comesBack } from './comesBack.ts';
import { currencyOf } from './currency.ts';
import { DUE_PAST } from './dates.ts';
import { withoutDoubtful } from './doubtful.ts';
import { tellDownDay } from './downDay.ts';
import { withoutElsewhere } from './elsewhere.ts';
import { isFeeItself } from './feeItself.ts';
import { withoutPaidFee } from './feePaid.ts';
import { firstListed } from './firstListed.ts';
import { inAndOut } from './inAndOut.ts';
import { withoutIncluded } from './included.ts';
import { asKept } from './keptShare.ts';
import { deniedKinds, inOrder } from './kinds.ts';
import { isLeftOver } from './leftOver.ts';
import { lookAhead } from './meantAhead.ts';
import { monthly } from './monthly.ts';
import { withoutDaily } from './notMonthly.ts';
import { withoutOtherDays } from './otherDays.ts';
import { dropImplausible } from './plausible.ts';
import { isOfFees } from './shares.ts';
import { turnByTurn } from './turnByTurn.ts';
import { writtenOut } from './writtenOut.ts';

/** Of several that play a part, the one that is surest of it. */
const surest = (played: readonly Played[], part: Part): Played | undefined =>
  played
    .filter((one) => one.part === part)
    .reduce<Played | undefined>((best, one) => (best && best.odds >= one.odds ? best : one), undefined);

const known = (places: readonly Place[], part: Part, value: unknown): boolean =>
  places.some((place) => isSameFigure(place.as[part], value));

/** A field that the patterns worked out from several places, or from none, is theirs alone to tell. */
const workedOut = (facts: Facts, places: readonly Place[]): Partial<Terms> =>
  Object.fromEntries(
    PARTS.filter((part) => facts.terms[part] !== undefined && !known(places, part, facts.terms[part])).map(
      (part) => [part, facts.terms[part]],
    ),
  );

const implied = (fields: Partial<Terms>): Kind[] => [
  ...(fields.instalments !== undefined || fields.perInstalment !== undefined
    ? (['instalment'] as const)
    : []),
  ...(fields.deferDays !== undefined ? (['deferral'] as const) : []),
];

const YEAR = /\d{4}|\d{2}年|\byear\b|年/;
/** Nobody names a deadline so far ahead without its year; one day off, it has just passed. */
const FAR_AHEAD = 300;
/** Said to be due, it is the nearer of the two. */
const DUE_AHEAD = 180;
const BESIDE = 14;

/** "您1月15日该付的" said at the end of January is not next year's: a day that was due and is cited lies behind. */
const asCited = (source: Source, { start, end }: Place, day: PlainDate): PlainDate => {
  const clause = around(source.clauses, start);
  const beside = source.own.slice(Math.max(clause.start, start - BESIDE), Math.min(clause.end, end + BESIDE));
  const far = DUE_PAST.test(beside) ? DUE_AHEAD : FAR_AHEAD;
  if (YEAR.test(source.text.slice(start, end)) || daysBetween(source.now, day) < far) return day;
  return plainDate(yearOf(day) - 1, monthOf(day), dayOf(day)) ?? day;
};

/** More than two letters, which would be hardly any. */
const LETTERS = /\p{L}(?:\P{L}*\p{L}){2}/u;
const PAYDAY_ONLY =
  /^我?(?:发|领)(?:工资|薪水?)$|^(?:my |our )?(?:pay ?day|wages?|salary)(?:'s| is| comes| lands)?(?: on)?(?: the)?$/;

/**
 * "645", "15号", "四千吧", "payday is the 20th": nothing but a figure or a day means what was asked, or nothing; only the
 * patterns know what was asked.
 */
const isBareFigure = ({ own }: Source, places: readonly Place[]): boolean => {
  if (new Set(places.map(({ start }) => start)).size !== 1) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of places) {
    rest += own.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += own.slice(at);
  return !LETTERS.test(rest) || PAYDAY_ONLY.test(rest.trim());
};

/** "6到9期": the place is read as its low end, the patterns read both. */
const asRange = (read: unknown, value: unknown): unknown =>
  Array.isArray(read) && read[0] === value ? read : value;

/** "I earn 5600 and spend 4400, so 1200 is left": what two of the sums leave of the third is no expense of its own. */
const withoutRest = (sums: readonly Figure[], income: unknown): readonly Figure[] =>
  sums.filter((sum, i) => !sums.some((other, k) => k < i && lowOf(other) + lowOf(sum) === income));

/** "Rent 900, food 600, 1,500 in all": the sum of the others counts nothing twice. */
const withoutSum = (sums: readonly Figure[]): readonly Figure[] => {
  const all = sums.reduce<number>((sum, one) => sum + lowOf(one), 0);
  const whole = sums.length > 2 && sums.find((one) => 2 * lowOf(one) === all);
  return whole ? [whole] : sums;
};

const begins = (one: Played): Played => ({ ...one, part: 'startDate' });

const EVERY_MONTH = /每个?月|月月|\b(?:each|every) month\b|\bmonthly\b/;

/** "能不能改到每月25号" moves the day of each payment; nothing is put off, unless it is said so. */
const movesDayOnly = ({ terms, source }: Facts, fields: Partial<Record<Part, unknown>>): boolean =>
  fields.startDate !== undefined &&
  fields.dueDate === undefined &&
  fields.deferDays === undefined &&
  !terms.kinds?.includes('deferral') &&
  EVERY_MONTH.test(source.own);

/** "300 new users a month" counts people, however it is spoken of. */
const COUNTS_PEOPLE =
  /^ ?(?:new )?(?:customers?|users?|members?|sign-?ups?|people|guests?|faces)\b|^(?:个|位|名)?新?(?:客|用户|会员|顾客|人)/;

/** Support that is asked for is no payment. */
const isSupport = ({ terms }: Facts, { as }: Place): boolean =>
  terms.marketing !== undefined && as.perInstalment === terms.marketing;

const countsPeople = ({ text }: Source, { kind, end }: Place): boolean =>
  kind === 'number' && COUNTS_PEOPLE.test(text.slice(end, end + 16));

/** "My card's at 4,318 and I bring home 2,600": a balance is nothing that comes in. */
const OWED =
  /(?:账单|欠款|卡债|贷款|欠了?)(?:是|有|共|一共|总共|还有|着)?$|\b(?:card|balance|bill|debt|loan|arrears|overdraft|i owe|we owe)(?:'s| is| stands?| sits?| comes?| now)*(?: at| to)? ?$/;

const isOwed = ({ own }: Source, { start }: Place): boolean =>
  OWED.test(own.slice(Math.max(0, start - 32), start).replace(/[$£€¥₹₱]$/, ''));

/** "今天700，之后6期": what stands beside today, with the rest behind it, is paid first and no instalment. */
const TODAY_LEFT = /(?:今天|今日|现在|当天|眼下)(?:先)?(?:还|付|给|交|打|转)?$/;
const REST_RIGHT =
  /^(?:元|块钱?|圆)?[,、;]? ?(?:之后|然后|剩下|其余|余下|剩余|后面|往后|再)[^。!?;]{0,10}(?:期|个月|次)/;

/** "I can send 120 now" is paid once. */
const NOW_RIGHT =
  /^(?: (?:quid|bucks|dollars|pounds))? (?:right )?(?:now|today|tonight|straight away)\b(?! and (?:every|each)| (?:a|per) )/;

const isFirst = ({ own }: Source, { start, end }: Place): boolean =>
  TODAY_LEFT.test(own.slice(Math.max(0, start - 8), start)) && REST_RIGHT.test(own.slice(end, end + 20));

/** Nobody waits so long for money without a word for waiting: "24 months with no interest" is how long it is paid. */
const LONG_WAIT = 360;
const WAITS =
  /延|缓|宽限|推迟|等|停|\b(?:defer\w*|postpon\w*|exten\w*|holiday|moratorium|hold|wait\w*|break|pause\w*|freeze|grace|off|later|nothing|after|until|till)\b/;

const isPaidOver = ({ own }: Source, { as, kind }: Place): boolean =>
  kind === 'duration' && lowOf((as.deferDays ?? 0) as Figure) >= LONG_WAIT && !WAITS.test(own);

/** What stands right beside a sum knows better than the weighing of the whole. */
const partBeside = (source: Source, { place, part }: Played): Part => {
  if (part === 'income' && isOwed(source, place)) return 'total';
  if (part === 'deferDays' && isPaidOver(source, place)) return 'instalments';
  if (
    part === 'perInstalment' &&
    (isFirst(source, place) || NOW_RIGHT.test(source.own.slice(place.end, place.end + 40)))
  )
    return 'downPayment';
  return part;
};

/** "今天324元，以后6期": what the patterns take to be paid before the instalments, where it plays no other part. */
const isPaidFirst = ({ terms }: Facts, fields: Partial<Record<Part, unknown>>): boolean =>
  terms.downPayment !== undefined &&
  fields.downPayment === undefined &&
  (fields.perInstalment !== undefined || fields.instalments !== undefined) &&
  !SUMS.some((part) => fields[part] === terms.downPayment);

/** What comes in equal sums, day by day, is all of the plan that its figures tell. */
const withTurns = (fields: Partial<Record<Part, unknown>>, turns: Partial<Terms>): void => {
  if (turns.perInstalment === undefined || fields.instalments !== undefined) return;
  for (const part of ['downPayment', 'total'] as const)
    if (fields[part] === turns.perInstalment) delete fields[part];
  delete fields.dueDate;
  Object.assign(fields, turns);
};

const hasPart = (played: readonly Played[], name: Part): boolean => played.some(({ part }) => part === name);

/** The terms of a message, once it is known which part each of its figures and days plays. */
export const settleTerms = (facts: Facts, judgement: Judgement): Terms =>
  tellDownDay(facts, settleParts(facts, judgement));

const settleParts = (facts: Facts, { kinds, places, played: weighed }: Judgement): Terms => {
  const { terms, source } = facts;
  const all = inAndOut(
    source,
    places,
    withoutDaily(source, withoutOtherDays(source, withoutDoubtful(source, weighed))),
  );
  const here = withoutIncluded(source, withoutElsewhere(source, all));
  const played = here
    .filter(
      ({ place, part }) =>
        !countsPeople(source, place) &&
        !isSupport(facts, place) &&
        !isFeeItself(source, place) &&
        !((part === 'perInstalment' || part === 'total') && isLeftOver(source, place)) &&
        !(part === 'discountPercent' && isOfFees(source, place)),
    )
    .map((one) => (one.part === 'dueDate' && comesBack(source, one.place) ? begins(one) : one))
    .map((one) => ({ ...one, part: partBeside(source, one) }))
    .map((one) => asKept(source, places, one));
  const onlyFees = all.some(({ part }) => part === 'discountPercent') && !hasPart(played, 'discountPercent');
  // Plans side by side were each read on their own; their figures would contend for the same parts here.
  if (terms.alternatives !== undefined || isBareFigure(source, places)) return terms;
  const fields: Partial<Record<Part, unknown>> = workedOut(facts, places);
  for (const part of PARTS) {
    const one = surest(played, part);
    if (one === undefined) continue;
    const value = one.place.as[part];
    fields[part] =
      part === 'dueDate'
        ? asCited(source, one.place, value as PlainDate)
        : part === 'startDate'
          ? beginsIn(facts, one.place, value as PlainDate)
          : part === 'instalments'
            ? firstListed(source, one.place, asRange(terms[part], value) as Figure)
            : asRange(terms[part], value);
  }
  if (isPaidFirst(facts, fields)) fields.downPayment = terms.downPayment;
  // "250 tomorrow, then 250 a month": the same sum twice plays both parts.
  const again = facts.mentions.amounts.filter(({ value }) => value === terms.perInstalment).length > 1;
  if (
    fields.perInstalment === undefined &&
    fields.downPayment === terms.perInstalment &&
    (again || source.locale === 'en')
  )
    fields.perInstalment = terms.perInstalment;
  if (fields.startDate === source.now && here.some(({ place }) => isFirst(source, place)))
    delete fields.startDate;
  // "1000 a month on the 15th": the only day of a monthly plan begins it, where the patterns say so too.
  if (fields.startDate === undefined && fields.dueDate === undefined && fields.perInstalment !== undefined)
    fields.startDate = terms.startDate;
  for (const part of LISTED) {
    const told = played
      .filter((one) => one.part === part)
      .map(({ place }) => {
        const sum = place.as[part] as Figure;
        return part === 'income' ? monthly(source, place, sum) : sum;
      });
    const sums = withoutSum(part === 'expenses' ? withoutRest(told, fields.income) : told);
    if (sums.length > 0)
      fields[part] = sums.length === 1 ? sums[0] : sums.reduce<number>((all, sum) => all + lowOf(sum), 0);
    // What several incomes or expenses come to is no debt.
    if (told.length > 1 && fields.total === fields[part]) delete fields.total;
  }
  const currency = currencyOf(facts, places, played);
  const moved = movesDayOnly(facts, fields) ? kinds.filter((kind) => kind !== 'deferral') : kinds;
  // What is paid to somebody else, or left of the month, is no way of paying here.
  const own =
    here.length < all.length ||
    here.some((one, i) => one.part !== all[i]?.part) ||
    here.some(({ place, part }) => part === 'perInstalment' && isLeftOver(source, place))
      ? moved.filter((kind) => kind !== 'instalment')
      : moved;
  const voted = onlyFees ? [...own.filter((kind) => kind !== 'discount'), 'fee_waiver' as const] : own;
  lookAhead(facts, fields);
  dropImplausible(facts, fields);
  withTurns(fields, turnByTurn(facts));
  const denied = new Set(deniedKinds(source));
  if (all.some(({ part, place }) => part === 'deferDays' && isPaidOver(source, place)))
    denied.add('deferral');
  const meant = voted.filter((kind) => !denied.has(kind));
  const named = [...withoutPaidFee(meant, source.own), ...implied(fields as Partial<Terms>)];
  Object.assign(fields, writtenOut(source));
  const { downPaymentPercent, ratePercent, settlementDays, marketing } = terms;
  // One figure is not both what is paid for each sale and what is taken off the debt.
  if (ratePercent !== undefined && fields.discountPercent === ratePercent) delete fields.discountPercent;
  return Object.fromEntries(
    Object.entries({
      ...fields,
      kinds: named.length > 0 ? inOrder(named) : undefined,
      currency,
      downPaymentPercent,
      ratePercent,
      settlementDays,
      marketing,
    }).filter(([, value]) => value !== undefined),
  );
};
