import type { AuthorityScenario } from '../../src/content/authorityScenario.ts';
import { neededAuthority } from '../../src/counterpart/authority/deal.ts';
import { worthOf } from '../../src/counterpart/authority/package/worth.ts';
import { caseOf, type Ledger, surplusOf } from '../../src/counterpart/ledger.ts';
import { heaviestOf, minDownOf } from '../../src/counterpart/planSlots.ts';
import { shareOf } from '../../src/domain/money.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Level } from '../../src/domain/setting.ts';
import { between } from './played.ts';

export type Utilities = { readonly debtor: number; readonly creditor: number };

/**
 * What a deal is worth to either side, weighted as the scenario says. The debtor would bear, at the most, all that is left
 * in a month and all that is at hand, with the whole fee; and hopes for the best that the authority which the case needs
 * can grant. The creditor would grant that much and no more, and hopes for what its first desk asks for first.
 */
export const utilitiesOf = (
  scenario: AuthorityScenario,
  level: Level,
  plan: Plan,
  ledger: Ledger,
  today: string,
): Utilities => {
  const { authorities, aspirations, utility: weight, package: terms } = scenario.policy;
  const facts = caseOf(scenario, { case: level });
  const surplus = surplusOf(facts);
  const needed = neededAuthority(scenario, ledger, today, surplus, facts.cashNow);
  const most = authorities[needed - 1] as (typeof authorities)[number];
  const first = aspirations[0] as (typeof aspirations)[number];
  const longest = Math.max(...most.instalments);
  const least = minDownOf(ledger, most);
  const waived = shareOf(plan.fee, most.maxFeeWaiver);
  const heaviest = heaviestOf(plan);
  const beside = terms && plan.package ? worthOf(terms, weight, plan.package) : { merchant: 0, desk: 0 };
  return {
    debtor:
      weight.month * between(surplus, (ledger.principal - least) / longest, heaviest) +
      weight.start * between(facts.cashNow, least, plan.downPayment) +
      weight.fee * between(0, waived, plan.feeWaived) +
      beside.merchant,
    creditor:
      weight.month * between(longest, Math.min(...first.instalments), plan.instalments) +
      weight.start * between(least, minDownOf(ledger, first), plan.downPayment) +
      weight.fee * between(waived, 0, plan.feeWaived) +
      beside.desk,
  };
};
