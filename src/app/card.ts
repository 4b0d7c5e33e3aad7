import type { Content } from '../content/content.ts';
import { caseOf, ledgerOf, surplusOf } from '../counterpart/ledger.ts';
import type { Minor } from '../domain/money.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Level, Locale, Side } from '../domain/setting.ts';

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
  readonly cause: string;
  readonly goal: string;
  readonly notice: string;
  readonly caseNumber: string;
  readonly currency: string;
  readonly principal: Minor;
  readonly overdueDays: number;
  readonly fee: Minor;
  readonly total: Minor;
  readonly cashNow: Minor;
  readonly monthlyIncome: Minor;
  readonly monthlyExpenses: Minor;
  readonly monthlySurplus: Minor;
  readonly today: string;
  /** Papers that can be shown, by the name to show them with. */
  readonly evidence: readonly { readonly name: string; readonly title: string }[];
};

export const cardOf = (content: Content, state: Rehearsal): Card => {
  const pack = content.scenarios.get(state.scenario);
  if (!pack) throw new Error(`there is no scenario "${state.scenario}"`);
  const { scenario } = pack;
  const lines = pack.lines[state.locale];
  const facts = caseOf(scenario, state);
  const text = lines.cases[state.case as keyof typeof lines.cases];
  const ledger = ledgerOf(scenario, { ...state, today: state.startedOn });
  return {
    scenario: scenario.id,
    title: lines.title,
    side: state.side,
    level: state.level,
    locale: state.locale,
    agent: lines.agent,
    product: lines.product,
    person: text.person,
    story: text.story,
    cause: text.cause,
    goal: text.goal,
    notice: lines.notice,
    caseNumber: facts.caseNumber,
    currency: scenario.currency,
    principal: ledger.principal,
    overdueDays: ledger.overdueDays,
    fee: ledger.fee,
    total: ledger.total,
    cashNow: facts.cashNow,
    monthlyIncome: facts.monthlyIncome,
    monthlyExpenses: facts.monthlyExpenses,
    monthlySurplus: surplusOf(facts),
    today: state.startedOn,
    evidence: facts.evidence.map((name) => ({ name, title: text.evidence[name] ?? name })),
  };
};
