import type { AbilityScenario } from '../../src/content/abilityScenario.ts';
import type { Authority } from '../../src/content/scenarioParts.ts';
import { limitOf } from '../../src/counterpart/ability/bounds.ts';
import { beyondMandate } from '../../src/counterpart/ability/mandate.ts';
import { caseOf, ledgerOf, surplusOf } from '../../src/counterpart/ledger.ts';
import { heaviestOf, isLumpSum } from '../../src/counterpart/planSlots.ts';
import { addDays, daysBetween } from '../../src/domain/calendar.ts';
import { shareOf } from '../../src/domain/money.ts';
import { type Plan, scheduleOf, totalOf } from '../../src/domain/plan.ts';
import type { Rehearsal } from '../../src/domain/rehearsal.ts';
import { between } from './played.ts';

const SOON_DAYS = 10;
const MONTH_DAYS = 31;

const paidSoon = (plan: Plan, today: string): number =>
  scheduleOf(plan)
    .filter(({ date }) => date <= addDays(today, SOON_DAYS))
    .reduce((sum, { amount }) => sum + amount, 0);

const lastDay = (plan: Plan, today: string): number =>
  daysBetween(today, scheduleOf(plan).at(-1)?.date ?? today);

/**
 * What a deal is worth to either side, weighted as the scenario says. Whoever is owed would grant what the last mandate
 * allows, and hopes for all that the other can do; whoever owes would bear all that they can, and hopes to pay what they
 * began with. What was granted beyond the mandate is worth nothing: nobody has agreed to it yet.
 */
export const utilitiesOf = (
  scenario: AbilityScenario,
  plan: Plan,
  state: Rehearsal,
): { readonly debtor: number; readonly creditor: number } => {
  const { policy } = scenario;
  const { utility: weight, ability } = policy;
  const mandate = policy.mandates.at(-1) as Authority;
  const { today } = state;
  const facts = caseOf(scenario, state);
  const ledger = ledgerOf(scenario, state);
  const limit = limitOf(scenario, state);
  const surplus = surplusOf(facts);
  const payable = totalOf(plan);
  const canPayAll = ledger.principal <= limit.lump;
  const longest = Math.max(...mandate.instalments) * MONTH_DAYS;
  const soonest = canPayAll
    ? ability.wait.to
    : Math.ceil((ledger.principal - limit.down) / limit.month) * MONTH_DAYS;
  const most = canPayAll ? 1 : limit.down / ledger.principal;
  const granted = beyondMandate(plan, mandate, today).length === 0;
  const heaviest = isLumpSum(plan)
    ? payable / Math.max(1, facts.cashNow)
    : heaviestOf(plan) / Math.max(1, surplus);
  const first = isLumpSum(plan) ? 0 : plan.downPayment / Math.max(1, facts.cashNow);
  return {
    creditor: granted
      ? weight.start * between(mandate.minDownShare, most, paidSoon(plan, today) / payable) +
        weight.speed * between(longest, soonest, lastDay(plan, today)) +
        weight.fee *
          between(
            shareOf(plan.fee, mandate.maxFeeWaiver) + (plan.discount ? 1 : 0),
            0,
            plan.feeWaived + (plan.discount ?? 0),
          )
      : 0,
    debtor:
      weight.speed * between(ability.month.to, ability.month.from, heaviest) +
      weight.start * between(ability.down.to, ability.down.from, first) +
      weight.fee * between(0, plan.fee, plan.feeWaived),
  };
};
