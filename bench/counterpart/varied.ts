import type { SidePack } from '../../src/content/content.ts';
import type { Case, Scenario } from '../../src/content/scenario.ts';
import { caseOf } from '../../src/counterpart/ledger.ts';
import { draw, seedRandom } from '../../src/domain/random.ts';
import type { Level } from '../../src/domain/setting.ts';

const MINOR = 100;
const ROUND_TO = 10 * MINOR;
const SPREAD = 0.15;

export type Variation = { readonly sums: number; readonly patience: number; readonly beta: number };

/** Sums up to 15% larger or smaller, a little more or less patience, a harder or softer tactic: by the seed. */
export const variationOf = (seed: string): Variation => {
  const [a, s1] = draw(seedRandom(seed));
  const [b, s2] = draw(s1);
  const [c] = draw(s2);
  return { sums: 1 - SPREAD + 2 * SPREAD * a, patience: Math.floor(b * 3) - 1, beta: 0.8 + 0.45 * c };
};

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

/** One side of a scenario with the sums of some cases, and the patience and tactic of their level, varied. */
export const varied = <S extends Scenario>(
  pack: SidePack<S>,
  level: Level,
  cases: readonly string[],
  { sums, patience, beta }: Variation,
): SidePack<S> => {
  const { scenario } = pack;
  const { policy } = scenario;
  return {
    ...pack,
    scenario: {
      ...scenario,
      policy: {
        ...policy,
        patienceStart: {
          ...policy.patienceStart,
          [level]: Math.max(1, policy.patienceStart[level] + patience),
        },
        tactic: {
          ...policy.tactic,
          [level]: { ...policy.tactic[level], beta: policy.tactic[level].beta * beta },
        },
      },
      cases: {
        ...scenario.cases,
        ...Object.fromEntries(cases.map((id) => [id, variedCase(caseOf(scenario, { case: id }), sums)])),
      },
    },
  };
};
