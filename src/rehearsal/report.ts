import { type DimensionScores, dimensionScores, overallScore } from '../coach/score.ts';
import type { Content } from '../content/content.ts';
import { rateDeal as rateForCreditor } from '../counterpart/ability/deal.ts';
import { rateDeal } from '../counterpart/authority/deal.ts';
import type { Deal } from '../counterpart/deal.ts';
import { ledgerOf } from '../counterpart/ledger.ts';
import { isGoingOn, planInVisit } from '../counterpart/visit/goingOn.ts';
import type { RehearsalEvent } from '../domain/event.ts';
import { type Payment, type Plan, scheduleOf, totalOf } from '../domain/plan.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { Side } from '../domain/setting.ts';
import type { Outcome } from '../domain/stage.ts';
import { type Hindsight, hindsightOn } from './hindsight.ts';
import { lawIn } from './namedLaw.ts';
import { packOf } from './turn.ts';

export type { Deal };

export type Report = {
  readonly side: Side;
  readonly outcome: Outcome;
  readonly agreement?: { readonly plan: Plan; readonly schedule: readonly Payment[]; readonly total: number };
  /** 0–100, or null where nothing was judged. */
  readonly score: number | null;
  readonly dimensions: DimensionScores;
  readonly deal?: Deal;
  readonly hindsight: Hindsight;
  /** Messages that were said with help. */
  readonly assisted: number;
  /** Rules of law that findings were about, by id. */
  readonly law: readonly string[];
};

/** What came of a rehearsal that has ended: `events` are all of its events, over all branches. */
export const reportOn = (state: Rehearsal, events: readonly RehearsalEvent[], content: Content): Report => {
  const outcome = state.outcome;
  if (!outcome) throw new Error('a report is made of a rehearsal that has ended');
  const { scenario, criteria } = packOf(content, state);
  const plan = state.agreement;
  const rate = (agreed: Plan): Deal =>
    scenario.side === 'creditor'
      ? rateForCreditor(scenario, state, agreed)
      : rateDeal(scenario, state, agreed, ledgerOf(scenario, state), state.today);
  // A plan that goes on as it was agreed is no new deal.
  const old = planInVisit(state, ledgerOf(scenario, state));
  const isNew = plan !== null && !(old && isGoingOn(plan, old));
  // Someone who was in despair is given no mark, and no law is held up to them.
  const judgements = state.wasHeld ? [] : state.judgements;
  return {
    side: state.side,
    outcome,
    ...(plan
      ? {
          agreement: { plan, schedule: scheduleOf(plan), total: totalOf(plan) },
          ...(isNew ? { deal: rate(plan) } : {}),
        }
      : {}),
    score: state.wasHeld ? null : overallScore(state.judgements, outcome),
    hindsight: hindsightOn(events, criteria),
    dimensions: dimensionScores(criteria, judgements),
    assisted: state.judgements.filter(({ assisted }) => assisted).length,
    law: lawIn(judgements),
  };
};
