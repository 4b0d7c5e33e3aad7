import type { AbilityPolicy, AbilityScenario } from '../../content/abilityScenario.ts';
import { addDays, type PlainDate } from '../../domain/calendar.ts';
import { type Minor, shareOf } from '../../domain/money.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { caseOf, ledgerOf, surplusOf } from '../ledger.ts';
import { stepOf } from '../planSlots.ts';
import { conceded } from '../tactic.ts';

/** What the counterpart would agree to now. Amounts in minor units. */
export type Bounds = {
  /** The most at once, beside instalments. */
  readonly down: Minor;
  /** The most in a month. */
  readonly month: Minor;
  /** The most in one sum that settles everything: whoever has the money and no objection left pays. */
  readonly lump: Minor;
  /** The most of the late fee. */
  readonly fee: Minor;
  /** The first day on which it will part with money, where it is to be all of it or the first month. */
  readonly earliest: PlainDate;
};

type At = Pick<
  Rehearsal,
  'rounds' | 'standing' | 'level' | 'case' | 'startedOn' | 'today' | 'facts' | 'visit'
>;

/** Trust that moves it: half a round for each point of it beyond the first two that are earned. */
const EARNED = 2;

const roundsOf = ({ trustStart }: AbilityPolicy, { rounds, standing }: Pick<At, 'rounds' | 'standing'>) =>
  rounds + Math.max(0, standing.trust - trustStart - EARNED) / 2;

/** How far it has come by now from where it started towards all that it can: 0 to 1. */
export const concededBy = (policy: AbilityPolicy, state: At): number =>
  conceded(policy.tactic[state.level], roundsOf(policy, state));

/** A sum that people say aloud: whole units, tens from a thousand up, hundreds from ten thousand. */
const spoken = (amount: number): Minor => {
  const step = stepOf(amount);
  return Math.floor(amount / step + 1e-9) * step;
};

/** A fee that is this small a share of what is owed is not argued about. */
const TRIFLE = 0.015;

const boundsBy = (scenario: AbilityScenario, state: At, alpha: number): Bounds => {
  const { ability } = scenario.policy;
  const facts = caseOf(scenario, state);
  const ledger = ledgerOf(scenario, state);
  const reach = ({ from, to }: { readonly from: number; readonly to: number }): number =>
    from + (to - from) * alpha;
  return {
    down: spoken(facts.cashNow * reach(ability.down)),
    month: spoken(surplusOf(facts) * reach(ability.month)),
    lump: spoken(facts.cashNow * ability.down.to),
    fee: ledger.fee <= ledger.principal * TRIFLE ? ledger.fee : shareOf(ledger.fee, reach(ability.fee)),
    earliest: addDays(state.today, Math.round(reach(ability.wait))),
  };
};

/** On a return visit nothing is held back of what could be done before. */
export const boundsAt = (scenario: AbilityScenario, state: At): Bounds =>
  boundsBy(scenario, state, state.visit ? 1 : concededBy(scenario.policy, state));

/** All that it can: its reservation value, issue by issue. */
export const limitOf = (scenario: AbilityScenario, state: At): Bounds => boundsBy(scenario, state, 1);
