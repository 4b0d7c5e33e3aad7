import { addDays } from '../domain/calendar.ts';
import { type Plan, perInstalmentOf, samePlan } from '../domain/plan.ts';
import { cued } from '../domain/utterance.ts';
import { type Hurdle, reviewHurdles, specialistHurdles } from './authority.ts';
import { boundsAt, limitOf } from './bounds.ts';
import { type Assessment, assess, type Limit } from './concede.ts';
import type { Context } from './context.ts';
import type { Decision, Segment } from './decision.ts';
import { caseOf } from './ledger.ts';
import { heaviestOf, isLumpSum, namePlan, planSlots, readBack } from './planSlots.ts';
import { isWeighable, type Wish, wishOf } from './wish.ts';

/** What the counterpart does about the plan that the person has on the table. */
export const weigh = (context: Context): Decision => {
  const { state, scenario, ledger } = context;
  const wish = wishOf(state.proposal ?? {}, ledger, state.today);
  if (!isWeighable(wish)) return askFigure(context);

  const policy = scenario.policy;
  const judge = (authority: number): { readonly now: Assessment; readonly atLimit: Assessment } => {
    const at =
      authority === state.standing.authority
        ? state
        : { ...state, rounds: 0, standing: { ...state.standing, authority } };
    const by = (bounds: ReturnType<typeof boundsAt>): Assessment =>
      assess(wish, ledger, bounds, state.means, state.today, policy.affordableShare);
    return { now: by(boundsAt(policy, at)), atLimit: by(limitOf(policy, at)) };
  };

  const honoured = state.offersMade.find((plan) => isAsGood(wish, plan));
  const present = judge(state.standing.authority);
  if (honoured && present.now.status === 'outside') return accept(context, wish, honoured);
  if (present.now.status === 'acceptable') return accept(context, wish, present.now.plan);

  if (present.atLimit.status === 'outside' && present.atLimit.limits.length > 0) {
    if (state.standing.authority === 1 && specialistHurdles(policy, state).length === 0) {
      const next = judge(2).now;
      const rest =
        next.status === 'acceptable'
          ? accept(context, wish, next.plan)
          : counter(
              { ...context, state: { ...state, standing: { ...state.standing, authority: 2 } } },
              wish,
              next,
            );
      return { ...rest, authority: 2, segments: [{ key: 'escalate' }, ...rest.segments] };
    }
    if (state.standing.authority === 2) {
      const review = towardsReview(context, reviewHurdles(policy, state));
      if (review) return { ...review, segments: [...waiverNote(context, wish), ...review.segments] };
    }
  }
  return counter(context, wish, present.now);
};

/** An earlier offer stands: a wish that gives the counterpart no less than it is taken. */
const isAsGood = (wish: Wish, plan: Plan): boolean =>
  wish.shape === 'instalment' &&
  (wish.down === undefined || wish.down >= plan.downPayment) &&
  (wish.per === undefined || wish.per >= perInstalmentOf(plan) - 100) &&
  (wish.n === undefined || wish.n <= plan.instalments) &&
  (wish.per !== undefined || wish.n !== undefined) &&
  (wish.start === undefined || wish.start <= plan.startDate);

const towardsReview = ({ state, scenario }: Context, hurdles: readonly Hurdle[]): Decision | undefined => {
  const { days } = scenario.policy.review;
  if (hurdles.length === 0) {
    const ticket = `R-${caseOf(scenario, state).caseNumber.slice(-4)}`;
    const due = addDays(state.today, days);
    return {
      move: 'open_review',
      segments: [
        {
          key: 'open_review',
          slots: { ticket: { text: ticket }, reviewDays: { count: days }, due: { date: due } },
        },
      ],
      asked: [],
      review: { ticket, due },
      withdrawsOffer: true,
    };
  }
  // The papers are asked for once; after that the talk goes on inside this authority.
  if (hurdles.length === 1 && hurdles[0] === 'evidence' && (state.askCounts.evidence ?? 0) === 0)
    return { move: 'ask_proof', segments: [{ key: 'ask_proof_for_review' }], asked: ['evidence'] };
  return undefined;
};

/** A plan that can be done: a day where none was named, a doubt about what the person can bear, then the read-back. */
const accept = (context: Context, wish: Wish, plan: Plan): Decision => {
  const { state, scenario } = context;
  if (wish.start === undefined && (state.askCounts.date ?? 0) === 0)
    return { move: 'ask_date', segments: [{ key: 'ask_date' }], asked: ['date'] };
  const surplus = state.means.surplus;
  // A lump sum is not a month's burden.
  const share = surplus === undefined || surplus <= 0 || isLumpSum(plan) ? 0 : heaviestOf(plan) / surplus;
  if (share > scenario.policy.affordableShare && (state.askCounts.affordability ?? 0) === 0)
    return {
      move: 'query_affordability',
      segments: [
        { key: 'query_affordability', slots: { per: { money: heaviestOf(plan) }, share: { share } } },
      ],
      asked: ['affordability'],
    };
  return {
    move: 'accept',
    segments: [{ key: 'accept' }, ...waiverNote(context, wish), ...readBack(plan)],
    asked: ['confirmation'],
    offer: { plan, readBack: true },
  };
};

const LIMIT_LINES = {
  n: 'limit_n',
  per: 'limit_per',
  first: 'limit_first',
  down: 'limit_down',
  lump: 'limit_lump',
} as const satisfies Record<Limit, string>;

const limitSegment = (context: Context, limit: Limit): Segment => {
  const bounds = boundsAt(context.scenario.policy, context.state);
  return {
    key: LIMIT_LINES[limit],
    slots: {
      limitN: { count: Math.max(...bounds.instalments) },
      limitDown: { money: Math.ceil((context.ledger.principal * bounds.minDownShare) / 100) * 100 },
      limitPer: { money: bounds.minPerInstalment },
      limitDays: { count: bounds.firstPaymentDays },
    },
  };
};

/** Names the limit, then the nearest plan that can be done. */
const counter = (context: Context, wish: Wish, assessment: Assessment): Decision => {
  if (assessment.status === 'acceptable') return accept(context, wish, assessment.plan);
  const { nearest, limits } = assessment;
  const repeated = context.state.offer !== null && samePlan(context.state.offer.plan, nearest);
  const first = limits[0];
  return {
    move: 'counter',
    segments: [
      ...(first ? [limitSegment(context, first)] : []),
      ...waiverNote(context, wish),
      ...(repeated ? [{ key: 'counter_edge' } as const] : []),
      namePlan(nearest, 'counter'),
      ...grantedWaiver(context, nearest),
    ],
    asked: ['plan'],
    offer: { plan: nearest, readBack: false },
  };
};

const asksWaiver = ({ utterance }: Context): boolean =>
  utterance.terms.kinds?.includes('fee_waiver') ?? false;

/** What of the fee is let go is said as soon as it is asked for. */
const grantedWaiver = (context: Context, plan: Plan): Segment[] =>
  plan.feeWaived > 0 && asksWaiver(context) ? [{ key: 'recap_waived', slots: planSlots(plan) }] : [];

/** What is said about the fee where the person asked to be let off more of it than can be done. */
const waiverNote = (context: Context, wish: Wish): Segment[] => {
  const { state, scenario, utterance } = context;
  if (!wish.waiver || !asksWaiver(context)) return [];
  const share = boundsAt(scenario.policy, state).maxFeeWaiver;
  if (share === 0) return [{ key: 'limit_waiver_none' }];
  if (share < 1 && cued(utterance, 'asks_full_waiver'))
    return [{ key: 'limit_waiver', slots: { limitWaiver: { share } } }];
  return [];
};

export const askFigure = ({ state }: Context): Decision => ({
  move: 'ask_figure',
  segments: [{ key: (state.askCounts.figure ?? 0) > 0 ? 'ask_figure_again' : 'ask_figure' }],
  asked: ['figure'],
});

/** A plan that the desk can do, for someone who asks what there is. */
export const offerPlan = (context: Context): Decision => {
  const { state, scenario, ledger } = context;
  const assessment = assess(
    { shape: 'instalment', waiver: state.proposal?.kinds?.includes('fee_waiver') ?? false },
    ledger,
    boundsAt(scenario.policy, state),
    state.means,
    state.today,
    scenario.policy.affordableShare,
  );
  const plan = assessment.status === 'acceptable' ? assessment.plan : assessment.nearest;
  return {
    move: 'offer',
    segments: [namePlan(plan, 'offer')],
    asked: ['plan'],
    offer: { plan, readBack: false },
  };
};
