import { cuesIn } from '../content/condition.ts';
import type { Advice, Criterion, RewriteSlot } from '../content/rubric.ts';
import { isForCoach } from '../domain/cue.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Minor } from '../domain/money.ts';
import { type Plan, perInstalmentOf, totalOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Locale } from '../domain/setting.ts';
import { type Figure, lowOf } from '../domain/terms.ts';
import type { Span, Utterance } from '../domain/utterance.ts';
import { factsOnly, withoutFaults } from './clauses.ts';
import { spanOf } from './judge.ts';

/** Words that no rewrite repeats, whatever it is given for. */
const NEVER_KEPT = new Set(['hostile', 'threaten', 'beg', 'deceive', 'overshare']);

/**
 * Ways to say a message better, best first, built from the person's own words and figures. What they did not
 * give is a blank 〔…〕. The caller reads each back (`reread` is how) and shows the first that
 * clears the finding.
 */
export const rewritesFor = (
  criterion: Criterion,
  advice: Advice,
  message: { readonly text: string; readonly utterance: Utterance },
  state: Rehearsal,
  own: Own,
  reread: (text: string) => Utterance,
): string[] => {
  const patterns = advice.criteria[criterion.id]?.rewrites ?? [];
  const slots = slotsFor(advice, message, state, own);
  const kept = keptOf(criterion, advice, message, state, own, reread);
  // Keeping the person's own words goes before keeping none of them.
  const withKept = patterns.filter((pattern) => pattern.includes('{keep}'));
  return [
    ...kept.flatMap((keep) => withKept.map((pattern) => ({ pattern, keep }))),
    ...patterns.map((pattern) => ({ pattern, keep: '' })),
  ].map(({ pattern, keep }) => fillPattern(pattern, keep, slots, advice, own.locale));
};

/** What a rewrite may keep of a message, the fullest first: its words without the fault, its facts alone, its figures said anew. */
const keptOf = (
  criterion: Criterion,
  advice: Advice,
  message: { readonly text: string; readonly utterance: Utterance },
  state: Rehearsal,
  own: Own,
  reread: (text: string) => Utterance,
): string[] => {
  const { text, utterance } = message;
  const { quotes } = criterion;
  if (typeof quotes === 'object' && 'cue' in quotes && quotes.cue === MONTHLY)
    return [withBlankMonth(text, utterance, advice)].filter((way) => way !== text);
  const words = withoutAllFaults(criterion, text, utterance, reread);
  const facts = factsOnly(text, utterance, faultsIn(criterion, utterance));
  const figures = figuresOf(advice, utterance, state, own);
  const ways = quotes === 'message' ? [facts, words, figures] : [words, facts, figures];
  const isClean = (way: string): boolean =>
    way !== '' && !reread(way).flags.some(({ label }) => NEVER_KEPT.has(label));
  const count = (way: string): number => factsIn(reread(way));
  return [...new Set(ways)].filter(isClean).toSorted((a, b) => count(b) - count(a));
};

/** The cue of a month's sum: where it is too much, nothing else is. */
const MONTHLY = 'monthly_amount';

/** The message with a blank in place of what it offers a month. */
const withBlankMonth = (text: string, { terms, mentions }: Utterance, { blanks }: Advice): string => {
  const { perInstalment } = terms;
  if (perInstalment === undefined) return text;
  const same = mentions.amounts.filter(({ value }) => lowOf(value) === lowOf(perInstalment));
  return same.reduceRight(
    (said, { start, end }) => `${said.slice(0, start)}〔${blanks.per}〕${said.slice(end)}`,
    text,
  );
};

const factsIn = ({ mentions, acts }: Utterance): number =>
  Object.values(mentions).flat().length + acts.filter(({ label }) => label === 'explain_hardship').length;

/** The plan that a message puts, said anew: where its own words can't be parted from the fault. */
const figuresOf = (
  advice: Advice,
  { terms, flags }: Utterance,
  state: Rehearsal,
  { currency, locale }: Own,
): string => {
  // What was sworn is the fault itself.
  if (flags.some(({ label }) => label === 'overpromise')) return '';
  const money = (value: Figure): string => formatMoney(lowOf(value), currency, locale);
  const { downPayment, perInstalment, instalments, total, startDate, dueDate } = terms;
  const named = startDate ?? dueDate;
  // Today alone is no plan.
  const day = named === state.today ? undefined : named;
  const parts = [
    downPayment === undefined ? '' : advice.figures.down.replace('{amount}', money(downPayment)),
    perInstalment === undefined ? '' : advice.figures.per.replace('{amount}', money(perInstalment)),
    instalments === undefined ? '' : advice.figures.n.replace('{n}', String(lowOf(instalments))),
    total === undefined ? '' : advice.figures.total.replace('{amount}', money(total)),
    day === undefined ? '' : advice.figures.date.replace('{date}', formatDate(day, state.today, locale)),
  ].filter((part) => part !== '');
  return parts.join(locale === 'en' ? ', ' : '，');
};

const faultsIn = (criterion: Criterion, utterance: Utterance): Span[] => {
  const own = criterion.quotes === 'message' ? undefined : spanOf(criterion, utterance);
  const flagged = utterance.flags.filter(({ label }) => NEVER_KEPT.has(label)).map(({ span }) => span);
  const named = criterion.broken ? new Set(cuesIn(criterion.broken).filter(isForCoach)) : undefined;
  const meant = utterance.cues.filter(({ label }) => named?.has(label)).map(({ span }) => span);
  return [...flagged, ...meant, ...(own ? [own] : [])];
};

const PASSES = 4;

/** A message may beg or insult more than once: what is left is read again until nothing of it remains. */
const withoutAllFaults = (
  criterion: Criterion,
  said: string,
  utterance: Utterance,
  reread: (text: string) => Utterance,
): string => {
  let keep = said.trim();
  let heard = utterance;
  for (let pass = 0; pass < PASSES && keep !== ''; pass++) {
    const faults = faultsIn(criterion, heard);
    if (faults.length === 0) return keep;
    keep = withoutFaults(pass === 0 ? said : keep, heard, faults);
    heard = reread(keep);
  }
  return '';
};

/** An opening to build on, for someone who does not know what to say. */
export const openingsFor = (advice: Advice, state: Rehearsal, own: Own): string[] => {
  const openings = advice.openings[state.side];
  const stage = state.place in openings ? (state.place as keyof typeof openings) : 'greet';
  const slots = slotsFor(advice, undefined, state, own);
  return openings[stage].map((pattern) => fillPattern(pattern, '', slots, advice, own.locale));
};

/** What wordings need besides the message. */
export type Own = {
  readonly locale: Locale;
  readonly currency: string;
  readonly caseDigits: string;
  /** Who the person is, and whom they talk to. */
  readonly who: string;
  readonly counterpart: string;
};

type Filled = Partial<Record<RewriteSlot, string>>;

const slotsFor = (
  advice: Advice,
  message: { readonly text: string; readonly utterance: Utterance } | undefined,
  state: Rehearsal,
  { locale, currency, caseDigits, who, counterpart }: Own,
): Filled => {
  const utterance = message?.utterance;
  const cause = utterance?.acts.find(({ label }) => label === 'explain_hardship')?.span;
  const terms = { ...state.proposal, ...utterance?.terms };
  const money = (amount: Minor): string => formatMoney(amount, currency, locale);
  const figure = (value: Figure | undefined): string | undefined =>
    value === undefined ? undefined : money(lowOf(value));
  const offer = state.offer?.plan;
  const date = terms.startDate ?? terms.dueDate ?? offer?.startDate ?? utterance?.mentions.dates[0]?.date;
  const filled: Record<string, string | undefined> = {
    down: figure(terms.downPayment) ?? (offer ? money(offer.downPayment) : undefined),
    per: figure(terms.perInstalment) ?? (offer ? money(perInstalmentOf(offer)) : undefined),
    n:
      terms.instalments === undefined ? offer && String(offer.instalments) : String(lowOf(terms.instalments)),
    date: date && formatDate(date, state.today, locale),
    surplus: state.means.surplus === undefined ? undefined : money(state.means.surplus),
    terms: offer && describe(advice, offer, state, locale),
    reason: cause && message?.text.slice(cause.start, cause.end).replace(/[,，。.;；!！?？\s]+$/u, ''),
    caseDigits,
    who,
    counterpart,
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)) as Filled;
};

const describe = (advice: Advice, plan: Plan, state: Rehearsal, locale: Locale): string => {
  const money = (amount: Minor): string => formatMoney(amount, plan.currency, locale);
  const values: Record<string, string> = {
    down: money(plan.downPayment),
    per: money(plan.instalments === 1 ? totalOf(plan) : perInstalmentOf(plan)),
    n: String(plan.instalments),
    date: formatDate(plan.startDate, state.today, locale),
  };
  const { lump, with_down, without_down } = advice.plan;
  const isLump = plan.instalments === 1 && plan.downPayment === 0;
  const pattern = isLump ? lump : plan.downPayment > 0 ? with_down : without_down;
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
};

const ENDS = /[。.!！?？〕]$/u;

const fillPattern = (
  pattern: string,
  keep: string,
  slots: Filled,
  advice: Advice,
  locale: Locale,
): string => {
  const stop = locale === 'en' ? '. ' : '。';
  const kept = keep === '' || ENDS.test(keep) ? keep : `${keep}${stop}`;
  const text = pattern.replace(/\{([^}]*)\}/g, (_, name: RewriteSlot) => {
    if (name === 'keep')
      return kept === '' ? '' : `${kept}${locale === 'en' && !kept.endsWith(' ') ? ' ' : ''}`;
    return slots[name] ?? `〔${advice.blanks[name]}〕`;
  });
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/^[,，。;；、\s]+/u, '')
    .trim();
};
