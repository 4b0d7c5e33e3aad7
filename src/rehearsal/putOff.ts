import { addDays } from '../domain/calendar.ts';
import { perInstalmentOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import { lowOf, type Proposal } from '../domain/terms.ts';

/** "再放60天", "60 more days": where instalments are spoken of, they begin later and stay what they were. */
export const putOff = (before: Rehearsal, proposal: Proposal): Proposal => {
  const { deferDays, kinds = [], instalments } = proposal;
  if (deferDays === undefined || kinds.includes('lump_sum') || instalments !== undefined) return proposal;
  const startDate = addDays(before.today, lowOf(deferDays));
  const old = before.proposal;
  if (old?.kinds?.includes('instalment'))
    return { ...old, ...proposal, kinds: [...new Set([...old.kinds, ...kinds])], startDate };
  const plan = before.offer?.plan;
  if (!plan || plan.instalments === 1) return proposal;
  return {
    ...proposal,
    kinds: [...new Set(['instalment' as const, ...kinds])],
    downPayment: plan.downPayment,
    instalments: plan.instalments,
    perInstalment: perInstalmentOf(plan),
    startDate,
  };
};
