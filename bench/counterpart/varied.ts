import type { AuthorityPolicy } from '../../src/content/authorityScenario.ts';
import type { ScenarioPack } from '../../src/content/content.ts';
import type { Case } from '../../src/content/scenario.ts';
import { caseOf } from '../../src/counterpart/ledger.ts';
import type { Level } from '../../src/domain/setting.ts';

const MINOR = 100;
const ROUND_TO = 10 * MINOR;

const scaled = (amount: number, by: number): number => Math.round((amount * by) / ROUND_TO) * ROUND_TO;

/** A case with all its sums larger or smaller alike, so that it stays as hard as it was. */
const variedCase = <C extends Case>(facts: C, by: number): C => ({
  ...facts,
  principal: scaled(facts.principal, by),
  disputed: scaled(facts.disputed, by),
  cashNow: scaled(facts.cashNow, by),
  monthlyIncome: scaled(facts.monthlyIncome, by),
  monthlyExpenses: scaled(facts.monthlyExpenses, by),
});

export type Variation = { readonly sums: number; readonly patience: number; readonly beta: number };

/** The pack with the sums, the patience and the tactic of one level varied. */
export const varied = (
  pack: ScenarioPack,
  level: Level,
  { sums, patience, beta }: Variation,
): ScenarioPack => {
  const { scenario } = pack.debtor;
  const policy: AuthorityPolicy = {
    ...scenario.policy,
    patienceStart: {
      ...scenario.policy.patienceStart,
      [level]: Math.max(1, scenario.policy.patienceStart[level] + patience),
    },
    tactic: {
      ...scenario.policy.tactic,
      [level]: { ...scenario.policy.tactic[level], beta: scenario.policy.tactic[level].beta * beta },
    },
  };
  return {
    ...pack,
    debtor: {
      ...pack.debtor,
      scenario: {
        ...scenario,
        policy,
        cases: { ...scenario.cases, [level]: variedCase(caseOf(scenario, { case: level }), sums) },
      },
    },
  };
};
