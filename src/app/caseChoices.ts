import type { Content } from '../content/content.ts';
import type { Interface } from '../content/interface.ts';
import { casesAt } from '../content/scenario.ts';
import { amountBandOf, type Bands, overdueBandOf } from '../domain/band.ts';
import type { Level } from '../domain/setting.ts';

/** A fictional case that someone who owes may choose, told in bands. */
export type CaseChoice = { readonly id: string; readonly bands: Bands };

/** The cases of a level. Who is owed chooses none: whom they will meet is part of the rehearsal. */
export const caseChoices = (content: Content, scenario: string, level: Level): CaseChoice[] => {
  const debtor = content.scenarios.get(scenario)?.debtor.scenario;
  if (!debtor) return [];
  return casesAt(debtor, level).flatMap((id) => {
    const facts = debtor.cases[id];
    if (!facts) return [];
    const { principal, overdueDays, cause, otherDebts } = facts;
    const bands = { amount: amountBandOf(principal), overdue: overdueBandOf(overdueDays), cause, otherDebts };
    return [{ id, bands }];
  });
};

/** The bands in words: "不到5千 · 逾期不到一个月 · 收入来晚了 · 没有别的欠款". */
export const bandText = ({ amount, overdue, cause, otherDebts }: Bands, { bands }: Interface): string =>
  [
    bands.amounts[amount],
    bands.overdue[overdue],
    bands.causes[cause],
    otherDebts ? bands.other_debts : bands.no_other_debts,
  ].join(' · ');
