import {
  caseTextOf,
  type Lines,
  type LineVariants,
  type Mood,
  namesIn,
  type Slot,
  speakerOf,
} from '../content/lines.ts';
import type { Case, Scenario } from '../content/scenario.ts';
import type { LineId } from '../domain/event.ts';
import { formatDate, formatDay, formatMoney, formatOn, formatRate, formatShare } from '../domain/format.ts';
import { pick, type RandomState } from '../domain/random.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Locale } from '../domain/setting.ts';
import type { Segment, Slots, SlotValue } from './decision.ts';
import { caseOf, type Ledger, ledgerOf } from './ledger.ts';

export type Phrased = {
  readonly text: string;
  readonly lines: readonly LineId[];
  readonly random: RandomState;
};

/** Friendlier once trust is there, firmer when patience runs low; before that, as its temper is. */
const moodOf = ({ policy }: Scenario, facts: Case, { standing }: Pick<Rehearsal, 'standing'>): Mood => {
  if (standing.patience <= policy.firmAt) return 'firm';
  const warmAt = 'warmAt' in policy ? policy.warmAt : policy.specialistTrust + 1;
  if (standing.trust > warmAt) return 'warm';
  return 'temper' in facts ? facts.temper : 'plain';
};

type Variant = { readonly id: LineId; readonly text: string };

/** The variants of a line in a mood, then the plain ones, so that a talk runs out of none while others fit. */
const variantsOf = (key: string, lines: LineVariants, mood: Mood): Variant[] => {
  const number = (name: string, texts: readonly string[]): Variant[] =>
    texts.map((text, i) => ({ id: `${key}.${name}.${i}`, text }));
  if (Array.isArray(lines)) return number('any', lines);
  const { plain, ...others } = lines as { plain: string[]; warm?: string[]; firm?: string[] };
  const own = mood === 'plain' ? undefined : others[mood];
  return own ? number(mood, own) : number('plain', plain);
};

/** Unused variants of the mood first, then unused plain ones, then those used longest ago. */
const choices = (key: string, lines: LineVariants, mood: Mood, used: readonly LineId[]): Variant[] => {
  const own = variantsOf(key, lines, mood);
  const unused = own.filter(({ id }) => !used.includes(id));
  if (unused.length > 0) return unused;
  const spare = variantsOf(key, lines, 'plain').filter(({ id }) => !used.includes(id));
  if (spare.length > 0) return spare;
  const all = [...own, ...variantsOf(key, lines, 'plain')];
  const oldest = Math.min(...all.map(({ id }) => used.lastIndexOf(id)));
  return all.filter(({ id }) => used.lastIndexOf(id) === oldest);
};

/** "a, b and c": names put in a row. */
const listed = (names: readonly string[], locale: Locale): string => {
  if (locale !== 'en') return names.join('、');
  const first = names.slice(0, -1).join(', ');
  return first === '' ? names.join('') : `${first} and ${names.at(-1)}`;
};

const word = (
  value: SlotValue,
  lines: Lines,
  currency: string,
  today: string,
  locale: Locale,
  papers: Readonly<Record<string, string>>,
): string => {
  if ('money' in value) return formatMoney(value.money, currency, locale);
  if ('date' in value) return formatDate(value.date, today, locale);
  if ('on' in value) return formatOn(value.on, today, locale);
  if ('day' in value) return formatDay(value.day, locale);
  if ('share' in value) return formatShare(value.share);
  if ('count' in value) return String(value.count);
  if ('paper' in value) return papers[value.paper] ?? value.paper;
  if ('rate' in value) return formatRate(value.rate);
  if ('trades' in value) return listed(namesIn(lines, 'trades', value.trades), locale);
  if ('services' in value) return listed(namesIn(lines, 'services', value.services), locale);
  return value.text;
};

const caseSlots = (lines: Lines, state: Rehearsal, ledger: Ledger, { caseNumber }: Case): Slots => ({
  person: { text: caseTextOf(lines, state.case).person },
  agent: { text: speakerOf(lines, state) },
  product: { text: lines.product },
  caseNumber: { text: caseNumber },
  digits: { text: caseNumber.slice(-4) },
  principal: { money: ledger.principal },
  fee: { money: ledger.fee },
  total: { money: ledger.total },
  days: { count: ledger.overdueDays },
  dailyFee: { money: ledger.dailyFee },
  today: { date: state.today },
});

const fill = (template: string, slots: Slots, wordFor: (value: SlotValue) => string): string =>
  template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = slots[name as Slot];
    if (value === undefined) throw new Error(`no value for the slot {${name}} of "${template}"`);
    return wordFor(value);
  });

/** Lines that someone else begins to speak with: they stand on a line of their own. */
const NEW_SPEAKER: ReadonlySet<string> = new Set(['escalate', 'other_fetches']);

/** Joins sentences as the language does: Chinese without a space, English with one. */
const join = (said: readonly { readonly key: string; readonly text: string }[], locale: Locale): string =>
  said
    .map(({ key, text }, i) => {
      const gap = NEW_SPEAKER.has(key) ? '\n' : locale === 'en' ? ' ' : '';
      return i === 0 ? text : `${gap}${text}`;
    })
    .join('');

/** Words the segments of a decision, repeating no line of the talk while others fit. */
export const phrase = (
  segments: readonly Segment[],
  lines: Lines,
  state: Rehearsal,
  scenario: Scenario,
): Phrased => {
  const facts = caseOf(scenario, state);
  const { evidence } = caseTextOf(lines, state.case);
  const ledger = ledgerOf(scenario, state);
  const common = caseSlots(lines, state, ledger, facts);
  const mood = moodOf(scenario, facts, state);
  const wordFor = (value: SlotValue): string =>
    word(value, lines, ledger.currency, state.today, state.locale, evidence);
  let random = state.random;
  const used = [...state.linesUsed];
  const said: { key: string; text: string }[] = [];
  const ids: LineId[] = [];
  for (const { key, slots } of segments) {
    const variants = lines.lines[key];
    if (!variants) throw new Error(`there is no line "${key}"`);
    const [chosen, next] = pick(choices(key, variants, mood, used), random);
    random = next;
    used.push(chosen.id);
    ids.push(chosen.id);
    said.push({ key, text: fill(chosen.text, { ...common, ...slots }, wordFor) });
  }
  return { text: join(said, state.locale), lines: ids, random };
};
