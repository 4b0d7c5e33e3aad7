import { type Content, sideOf } from '../content/content.ts';
import { caseTextOf, speakerOf } from '../content/lines.ts';
import type { Authority } from '../content/scenarioParts.ts';
import { caseOf, ledgerOf, surplusOf } from '../counterpart/ledger.ts';
import type { Minor } from '../domain/money.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Level, Locale, Side } from '../domain/setting.ts';
import { type VisitCard, visitCard } from './visitCard.ts';

export type Preparation = {
  readonly mustHave: string;
  readonly niceToHave: string;
  readonly walkAway: string;
  readonly channels: readonly string[];
};

export type Means = {
  readonly cashNow: Minor;
  readonly monthlyIncome: Minor;
  readonly monthlyExpenses: Minor;
  readonly monthlySurplus: Minor;
};
export type Mandate = Authority & { readonly role: string };

/** What a merchant and a platform bargain over, and what its parts are called. */
export type Business = {
  readonly monthlyVolume?: Minor;
  readonly ratePercent: number;
  readonly settlementDays: number;
  readonly trades: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
};

/** Every fact of the case that the person is shown before the first message. Amounts in minor units. */
export type Card = {
  readonly scenario: string;
  readonly title: string;
  readonly side: Side;
  readonly level: Level;
  readonly locale: Locale;
  readonly agent: string;
  readonly product: string;
  readonly person: string;
  readonly story: string;
  /** In a few words, where it is the person's own. */
  readonly cause?: string;
  readonly goal: string;
  readonly preparation: Preparation;
  readonly notice: string;
  readonly caseNumber: string;
  readonly currency: string;
  readonly principal: Minor;
  readonly overdueDays: number;
  readonly fee: Minor;
  readonly total: Minor;
  /** What a person who owes has to go by. */
  readonly means?: Means;
  /** What a person who is owed may grant: alone, then after asking whoever is above them. */
  readonly mandates?: readonly Mandate[];
  /** Where more than the balance is on the table. */
  readonly business?: Business;
  /** Where a plan was agreed before: how it stands. */
  readonly visit?: VisitCard;
  readonly today: string;
  /** Papers that can be shown, by the name to show them with. */
  readonly evidence: readonly { readonly name: string; readonly title: string }[];
};

export const cardOf = (content: Content, state: Rehearsal): Card => {
  const pack = sideOf(content, state);
  if (!pack) throw new Error(`there is no scenario "${state.scenario}" on the ${state.side}'s side`);
  const { scenario } = pack;
  const lines = pack.lines[state.locale];
  const facts = caseOf(scenario, state);
  const text = caseTextOf(lines, state.case);
  const ledger = ledgerOf(scenario, { ...state, today: state.startedOn });
  const visit = state.visit
    ? visitCard(state.visit, ledger, state, content.interface[state.locale])
    : undefined;
  return {
    scenario: scenario.id,
    title: lines.title,
    side: state.side,
    level: state.level,
    locale: state.locale,
    agent: speakerOf(lines, { case: state.case, standing: { trust: 0, patience: 0, authority: 1 } }),
    product: lines.product,
    person: text.person,
    story: visit ? `${text.story}\n${visit.story}` : text.story,
    ...('cause' in text ? { cause: text.cause } : {}),
    goal: visit?.goal ?? text.goal,
    preparation: { ...(visit?.preparation ?? text.preparation), channels: lines.channels },
    notice: lines.notice,
    caseNumber: facts.caseNumber,
    currency: scenario.currency,
    principal: ledger.principal,
    overdueDays: ledger.overdueDays,
    fee: ledger.fee,
    total: ledger.total,
    ...(visit ? { visit: visit.card } : {}),
    ...(scenario.side === 'debtor'
      ? {
          means: {
            cashNow: facts.cashNow,
            monthlyIncome: facts.monthlyIncome,
            monthlyExpenses: facts.monthlyExpenses,
            monthlySurplus: surplusOf(facts),
          },
        }
      : {
          mandates: scenario.policy.mandates.map((mandate, i) => ({
            ...mandate,
            role: ('roles' in lines ? lines.roles[i] : undefined) ?? lines.product,
          })),
        }),
    ...(scenario.side === 'debtor' && scenario.policy.package && 'authorities' in lines
      ? {
          business: {
            ...('monthlyVolume' in facts && facts.monthlyVolume !== undefined
              ? { monthlyVolume: facts.monthlyVolume }
              : {}),
            ratePercent: scenario.policy.package.baseRate,
            settlementDays: scenario.policy.package.settlementDays,
            trades: lines.trades ?? {},
            services: lines.services ?? {},
          },
        }
      : {}),
    today: state.startedOn,
    evidence: facts.evidence.map((name) => ({ name, title: text.evidence[name] ?? name })),
  };
};
