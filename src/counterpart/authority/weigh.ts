import { type Plan, perInstalmentOf } from '../../domain/plan.ts';
import { lowOf } from '../../domain/terms.ts';
import { did } from '../../domain/utterance.ts';
import { saysYes } from '../agreement.ts';
import type { Decision } from '../decision.ts';
import { isLumpSum, namePlan } from '../planSlots.ts';
import { isWeighable, type Wish, wishOf } from '../wish.ts';
import { limitOf } from './bounds.ts';
import type { Context } from './context.ts';
import { handOver } from './handOver.ts';
import { reviewHurdles, specialistHurdles } from './hurdles.ts';
import { askPriority } from './package/askPriority.ts';
import { assessWhole, isOfAuthority, packageFor } from './package/assessWhole.ts';
import { accept, askFigure, counter, offerAgain, waiverNote } from './planMoves.ts';
import { towardsReview } from './review.ts';

/** What the counterpart does about the plan that the person has on the table, and the package beside it. */
export const weigh = (context: Context): Decision => {
  const { state, scenario, ledger, utterance } = context;
  const own = wishOf(state.proposal ?? {}, ledger, state.today);
  const wish = isWeighable(own) ? own : wishOnTable(context);
  if (!wish) return askFigure(context);
  const less = settlesForLess(context, wish);
  if (less) return less;

  const { policy } = scenario;
  const now = assessWhole(context, wish, 'now');
  if (now.status === 'acceptable')
    // The desk's own plan is not yet the person's, whatever they said of the rest.
    return (wish === own && !onlyNamesDay(context)) || state.offer?.readBack
      ? accept(context, wish, now.plan)
      : offerAgain(context, now.plan);
  const beside = packageFor(context, 'now');
  const honoured = state.offersMade.find(
    (plan) => plan.principal === ledger.principal && isAsGood(wish, plan),
  );
  if (honoured && !did(utterance, 'reject') && !beside?.limits.length)
    return accept(context, wish, beside ? { ...honoured, package: beside.package } : honoured);

  const first = askPriority(context);
  if (first) return first;
  const atLimit = assessWhole(context, wish, 'limit');
  const beyond = atLimit.status === 'outside' && atLimit.limits.some(isOfAuthority);
  if (beyond && state.standing.authority === 1 && specialistHurdles(policy, state).length === 0)
    return handOver(context, weigh);
  // The review is for what this desk has tried and could not do.
  if (beyond && state.standing.authority === 2 && state.rounds > 0) {
    const review = towardsReview(context, reviewHurdles(policy, state));
    if (review) return { ...review, segments: [...waiverNote(context, wish), ...review.segments] };
  }
  return counter(context, wish, now, beyond);
};

/** "The 20th of each month": the day is heard, and nothing is said yet to the sums that the desk put forward. */
const onlyNamesDay = (context: Context): boolean => {
  const { state, utterance } = context;
  const { perInstalment, instalments, downPayment, total, dueDate, startDate } = utterance.terms;
  const sums = [perInstalment, instalments, downPayment, total];
  return (
    state.offer !== null &&
    !state.asked.includes('date') &&
    // "Could the first be on the 30th?" takes the sums as they are.
    !did(utterance, 'ask') &&
    (dueDate ?? startDate) !== undefined &&
    sums.every((sum) => sum === undefined) &&
    state.proposal?.perInstalment === perInstalmentOf(state.offer.plan) &&
    !saysYes(context)
  );
};

/** The payments that the desk put forward, for someone who bargains only over what goes beside them. */
const wishOnTable = ({ state, scenario }: Context): Wish | undefined => {
  const plan = state.offer?.plan;
  if (!plan || !scenario.policy.package) return undefined;
  const { downPayment, downDate, instalments, startDate, feeWaived } = plan;
  return isLumpSum(plan)
    ? { shape: 'lump_sum', start: startDate, waiver: feeWaived > 0 }
    : {
        shape: 'instalment',
        down: downPayment,
        ...(downDate > state.today ? { downDate } : {}),
        n: instalments,
        start: startDate,
        waiver: feeWaived > 0,
      };
};

/** Less than the principal in one sum is refused with the limit, and answered with the whole. */
const settlesForLess = (context: Context, wish: Wish): Decision | undefined => {
  const { utterance, ledger, state, scenario } = context;
  const { total } = utterance.terms;
  // Where paying early takes something off, how much it may be is weighed like any other wish.
  if (limitOf(scenario.policy, state).earlyPay) return undefined;
  if (wish.shape !== 'lump_sum' || total === undefined || lowOf(total) >= ledger.principal) return undefined;
  const whole = assessWhole(context, wish, 'limit');
  const plan = whole.status === 'acceptable' ? whole.plan : whole.nearest;
  return {
    move: 'counter',
    segments: [{ key: 'answer.cut_principal' }, namePlan(plan, 'counter')],
    asked: ['plan'],
    offer: { plan, readBack: false },
  };
};

/** An earlier offer stands: a wish that names its figures and gives the counterpart no less is taken. */
const isAsGood = (wish: Wish, plan: Plan): boolean =>
  wish.shape === 'instalment' &&
  wish.down !== undefined &&
  wish.down >= plan.downPayment &&
  (wish.per === undefined || wish.per >= perInstalmentOf(plan) - 100) &&
  (wish.n === undefined || wish.n <= plan.instalments) &&
  (wish.per !== undefined || wish.n !== undefined) &&
  (wish.downDate === undefined || wish.downDate <= plan.downDate) &&
  (wish.start === undefined || wish.start <= plan.startDate);
