import type { Advice, Criterion, RewriteSlot } from '../content/rubric.ts';
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
  const { text: said, utterance } = message;
  const patterns = advice.criteria[criterion.id]?.rewrites ?? [];
  const keep =
    criterion.quotes === 'message'
      ? factsOnly(said, utterance)
      : withoutAllFaults(criterion, said, utterance, reread);
  const slots = slotsFor(advice, message, state, own);
  // Keeping the person's own words goes before keeping none of them.
  const keeps = (pattern: string): boolean => keep !== '' && pattern.includes('{keep}');
  return [...patterns.filter(keeps), ...patterns.filter((pattern) => !keeps(pattern))].map((pattern) =>
    fillPattern(pattern, keep, slots, advice, own.locale),
  );
};

const faultsIn = (criterion: Criterion, utterance: Utterance): Span[] => {
  const own = criterion.quotes === 'message' ? undefined : spanOf(criterion, utterance);
  const flagged = utterance.flags.filter(({ label }) => NEVER_KEPT.has(label)).map(({ span }) => span);
  return own ? [...flagged, own] : flagged;
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
