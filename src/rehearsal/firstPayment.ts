import type { PlainDate } from '../domain/calendar.ts';
import { perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Proposal, type Terms } from '../domain/terms.ts';
import type { Utterance } from '../domain/utterance.ts';

/** "On 31 October it all fell due": a day that has passed tells why nothing was paid, and with it how it was due. */
const withoutPast = (terms: Terms, today: PlainDate): Terms => {
  const isPast = (day: PlainDate | undefined): boolean => day !== undefined && day < today;
  const { startDate, dueDate, downDate, kinds = [], ...rest } = terms;
  const dueWasTold = isPast(dueDate) || isPast(startDate);
  const meant = dueWasTold ? kinds.filter((kind) => kind !== 'lump_sum' && kind !== 'deferral') : kinds;
  return {
    ...rest,
    ...(meant.length > 0 ? { kinds: meant } : {}),
    ...(startDate === undefined || isPast(startDate) ? {} : { startDate }),
    ...(dueDate === undefined || isPast(dueDate) ? {} : { dueDate }),
    ...(downDate === undefined || isPast(downDate) ? {} : { downDate }),
  };
};

/** "Can the 700 wait until the 25th?": the sum that lies on the table as the first payment is no month's, nor all of it. */
const downAsOffered = (
  terms: Terms,
  { mentions }: Utterance,
  { offer, today }: Pick<Rehearsal, 'offer' | 'today'>,
): Terms => {
  const plan = offer?.plan;
  const [only, ...more] = mentions.amounts;
  if (!plan || !only || more.length > 0 || terms.downPayment !== undefined) return terms;
  const sum = lowOf(only.value);
  const isDown = sum === plan.downPayment && sum !== perInstalmentOf(plan);
  if (!isDown || terms.instalments !== undefined) return terms;
  const {
    perInstalment: _p,
    total: _t,
    startDate: _s,
    dueDate: _d,
    deferDays: _l,
    kinds = [],
    ...rest
  } = terms;
  const others = kinds.filter((kind) => kind !== 'deferral' && kind !== 'lump_sum');
  const day = mentions.dates.find(({ date }) => date > today);
  return {
    ...rest,
    ...(others.length > 0 ? { kinds: others } : {}),
    downPayment: sum,
    ...(day ? { downDate: day.date } : {}),
  };
};

/** "On 28 November, after payday", once a first payment was named and nothing else yet: the day is that payment's. */
const dayOfOpenDown = (terms: Terms, { mentions }: Utterance, old: Proposal): Terms => {
  const { downPayment, downPaymentPercent, perInstalment, instalments } = old;
  const onlyDown =
    (downPayment ?? downPaymentPercent) !== undefined && (perInstalment ?? instalments) === undefined;
  const [only, ...more] = mentions.dates;
  const figures = mentions.amounts.length + mentions.counts.length + mentions.percents.length;
  if (!onlyDown || !only || more.length > 0 || figures > 0) return terms;
  const { startDate: _s, dueDate: _d, ...rest } = terms;
  return { ...rest, downDate: only.date };
};

/**
 * What a message says of a plan, with the day of the first payment told apart from that of the instalments: it depends
 * on what was put forward before, and on what lies on the table.
 */
export const withFirstPayment = (state: Rehearsal, utterance: Utterance, old: Proposal): Terms => {
  const asked = state.asked.includes('figure');
  const told = downAsOffered(withoutPast(utterance.terms, state.today), utterance, state);
  const terms = asked ? dayOfOpenDown(told, utterance, old) : told;
  if (terms.downDate === undefined) return terms;
  const { downDate, startDate, ...rest } = terms;
  const paysFirst =
    (terms.downPayment ?? old.downPayment ?? terms.downPaymentPercent ?? old.downPaymentPercent) !==
      undefined || (state.offer?.plan.downPayment ?? 0) > 0;
  // "The first payment on the 30th": where nothing is paid before the instalments, it is the first of them.
  if (!paysFirst) return { ...rest, ...(startDate ? { startDate } : {}) };
  const isNamedTwice = utterance.mentions.dates.filter(({ date }) => date === downDate).length > 1;
  const begins = startDate !== downDate || isNamedTwice ? startDate : undefined;
  return { ...rest, downDate, ...(begins ? { startDate: begins } : {}) };
};
