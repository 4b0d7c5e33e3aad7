import { type Plan, perInstalmentOf, scheduleOf, totalOf } from '../domain/plan.ts';
import { lowOf, type Terms } from '../domain/terms.ts';

/** Do the terms that a message states agree with an offer, contradict it, or say nothing of it? */
export const compareTerms = (terms: Terms, plan: Plan): 'match' | 'contradict' | 'none' => {
  const rows = scheduleOf(plan);
  const checks: boolean[] = [];
  const near = (said: number, amount: number): boolean =>
    Math.abs(said - amount) <= Math.max(100, amount / 100);
  if (terms.instalments !== undefined) checks.push(lowOf(terms.instalments) === plan.instalments);
  if (terms.perInstalment !== undefined) checks.push(near(lowOf(terms.perInstalment), perInstalmentOf(plan)));
  if (terms.downPayment !== undefined) checks.push(near(lowOf(terms.downPayment), plan.downPayment));
  if (terms.downDate !== undefined && plan.downPayment > 0) checks.push(terms.downDate === plan.downDate);
  if (terms.startDate !== undefined) checks.push(rows.some((row) => row.date === terms.startDate));
  if (terms.dueDate !== undefined) checks.push(rows.some((row) => row.date === terms.dueDate));
  if (terms.total !== undefined)
    checks.push(near(lowOf(terms.total), totalOf(plan)) || near(lowOf(terms.total), plan.principal));
  if (plan.package) {
    const { ratePercent, marketing, settlementDays } = plan.package;
    if (terms.ratePercent !== undefined) checks.push(lowOf(terms.ratePercent) === ratePercent);
    if (terms.settlementDays !== undefined) checks.push(lowOf(terms.settlementDays) === settlementDays);
    if (terms.marketing !== undefined) checks.push(near(terms.marketing, marketing));
  }
  if (checks.length === 0) return 'none';
  return checks.every(Boolean) ? 'match' : 'contradict';
};
