import type { AbilityScenario } from '../../content/abilityScenario.ts';
import type { Authority } from '../../content/scenarioParts.ts';
import { addDays, type PlainDate } from '../../domain/calendar.ts';
import { type Plan, perInstalmentOf, scheduleOf } from '../../domain/plan.ts';
import type { Rehearsal } from '../../domain/rehearsal.ts';
import { ledgerOf } from '../ledger.ts';
import { isLumpSum } from '../planSlots.ts';
import { isGoingOn, planInVisit } from '../visit/goingOn.ts';

/** What the person may grant by now: their own mandate, or that of whoever they asked. */
export const mandateOf = (
  { policy }: AbilityScenario,
  { standing }: Pick<Rehearsal, 'standing'>,
): Authority => policy.mandates[Math.min(standing.authority, policy.mandates.length) - 1] as Authority;

/** What the person's own mandate, or that of whoever they asked, does not cover. What goes on as agreed grants nothing. */
export const beyondGrant = (scenario: AbilityScenario, state: Rehearsal, plan: Plan): Beyond[] => {
  const agreed = planInVisit(state, ledgerOf(scenario, state));
  if (agreed && isGoingOn(plan, agreed)) return [];
  const beyond = beyondMandate(plan, mandateOf(scenario, state), state.today);
  // The first payment came long ago.
  return agreed ? beyond.filter((part) => part !== 'down') : beyond;
};

const MONTH_DAYS = 31;

/** Which parts of a plan go beyond what the person may grant. */
export type Beyond = 'n' | 'down' | 'per' | 'first' | 'waiver' | 'discount';

/** None where all of it is theirs to grant. */
export const beyondMandate = (plan: Plan, mandate: Authority, today: PlainDate): Beyond[] => {
  const { earlyPay } = mandate;
  const [first] = scheduleOf(plan);
  const discount = plan.discount ?? 0;
  const beyond: Beyond[] = [];
  if (plan.feeWaived > Math.ceil(plan.fee * mandate.maxFeeWaiver)) beyond.push('waiver');
  if (isLumpSum(plan)) {
    const most = earlyPay ? Math.min(plan.principal * earlyPay.share, earlyPay.cap) : 0;
    const inTime =
      first !== undefined && earlyPay !== undefined && first.date <= addDays(today, earlyPay.days);
    if (discount > Math.ceil(most) || (discount > 0 && !inTime)) beyond.push('discount');
    if (plan.startDate > addDays(today, mandate.firstPaymentDays)) beyond.push('first');
    return beyond;
  }
  if (discount > 0) beyond.push('discount');
  if (plan.instalments > Math.max(...mandate.instalments)) beyond.push('n');
  if (plan.downPayment < Math.floor(plan.principal * mandate.minDownShare)) beyond.push('down');
  if (perInstalmentOf(plan) < mandate.minPerInstalment) beyond.push('per');
  if (plan.downPayment > 0 && plan.downDate > addDays(today, mandate.firstPaymentDays)) beyond.push('first');
  const slack = plan.downPayment > 0 ? MONTH_DAYS : 0;
  if (plan.startDate > addDays(today, mandate.firstPaymentDays + slack)) beyond.push('first');
  return beyond;
};
