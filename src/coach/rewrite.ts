import type { Advice, Criterion, RewriteSlot } from '../content/rubric.ts';
import { formatDate, formatMoney } from '../domain/format.ts';
import type { Minor } from '../domain/money.ts';
import { type Plan, perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Locale } from '../domain/setting.ts';
import { type Figure, lowOf } from '../domain/terms.ts';
import type { Span, Utterance } from '../domain/utterance.ts';
import { factsOnly, withoutClauses, withoutWords } from './clauses.ts';
import { spanOf } from './judge.ts';

/** Words that no rewrite repeats, whatever it is given for. */
const NEVER_KEPT = new Set(['hostile', 'threaten', 'beg', 'deceive', 'overshare']);

/**
 * Ways to say a message better, best first, built from the person's own words and figures. What they did not
 * give is a blank 〔…〕. The caller reads each back and shows the first that clears the finding.
 */
export const rewritesFor = (
  criterion: Criterion,
  advice: Advice,
  said: string,
  utterance: Utterance,
  state: Rehearsal,
  locale: Locale,
  currency: string,
): string[] => {
  const patterns = advice.criteria[criterion.id]?.rewrites ?? [];
  const faults: Span[] = utterance.flags.filter(({ label }) => NEVER_KEPT.has(label)).map(({ span }) => span);
  const own = spanOf(criterion, utterance);
  if (own && criterion.quotes !== 'message') faults.push(own);
  const keeps =
    criterion.quotes === 'message'
      ? [factsOnly(said, utterance)]
      : faults.length > 0
        ? [withoutClauses(said, faults), withoutWords(said, faults)]
        : [said.trim()];
  const slots = slotsFor(utterance, state, locale, currency);
  return keeps.flatMap((keep) =>
    patterns.map((pattern) => fillPattern(pattern, keep, slots, advice, locale)),
  );
};

/** An opening to build on, for someone who does not know what to say. */
export const openingsFor = (advice: Advice, state: Rehearsal, locale: Locale, currency: string): string[] => {
  const stage = state.place in advice.openings ? (state.place as keyof Advice['openings']) : 'greet';
  const slots = slotsFor(undefined, state, locale, currency);
  return advice.openings[stage].map((pattern) => fillPattern(pattern, '', slots, advice, locale));
};

type Filled = Partial<Record<RewriteSlot, string>>;

const slotsFor = (
  utterance: Utterance | undefined,
  state: Rehearsal,
  locale: Locale,
  currency: string,
): Filled => {
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
    terms: offer && describe(offer, state, locale),
  };
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)) as Filled;
};

const describe = (plan: Plan, state: Rehearsal, locale: Locale): string => {
  const money = (amount: Minor): string => formatMoney(amount, plan.currency, locale);
  const first = formatDate(plan.startDate, state.today, locale);
  if (locale === 'en') {
    const down = plan.downPayment > 0 ? `${money(plan.downPayment)} today, then ` : '';
    return `${down}${plan.instalments} payments of ${money(perInstalmentOf(plan))} from ${first}`;
  }
  const down = plan.downPayment > 0 ? `今天先还${money(plan.downPayment)}，` : '';
  return locale === 'zh-TW'
    ? `${down.replace('还', '還')}從${first}起每月${money(perInstalmentOf(plan))}，共${plan.instalments}期`
    : `${down}从${first}起每月${money(perInstalmentOf(plan))}，共${plan.instalments}期`;
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
