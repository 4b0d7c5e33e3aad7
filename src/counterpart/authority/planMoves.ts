import type { Plan } from '../../domain/plan.ts';
import { samePlan } from '../../domain/plan.ts';
import { cued } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import {
  heaviestOf,
  isLumpSum,
  minDownOf,
  namePlan,
  planSlots,
  readBack,
  standing,
  takenOff,
} from '../planSlots.ts';
import { type Wish, wishOf } from '../wish.ts';
import { boundsAt } from './bounds.ts';
import { type Limit, maxDiscountOf } from './concede.ts';
import type { Context } from './context.ts';
import { reviewHurdles, specialistHurdles } from './hurdles.ts';
import { assessWhole, isPackageLimit, type Whole } from './package/assessWhole.ts';
import { namePackage, packageNotes } from './package/notes.ts';
import { tradeWanted } from './package/tradeWanted.ts';

/** A plan that can be done: a day where none was named, a doubt about what the person can bear, then the read-back. */
export const accept = (context: Context, wish: Wish, plan: Plan): Decision => {
  const { state, scenario } = context;
  // A day that stood in an offer is known.
  const dayIsKnown = wish.shape === 'instalment' && state.offer !== null && !isLumpSum(state.offer.plan);
  if (wish.start === undefined && (state.askCounts.date ?? 0) === 0 && !dayIsKnown)
    return {
      move: 'ask_date',
      segments: [{ key: wish.shape === 'lump_sum' ? 'ask_date' : 'ask_day' }],
      asked: ['date'],
    };
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
  // What was read back already is not read out again, word for word.
  const known = state.offer?.readBack === true && samePlan(state.offer.plan, plan);
  return {
    move: 'accept',
    segments: [
      { key: 'accept' },
      ...waiverNote(context, wish),
      ...(known ? [{ key: 'ask_confirm' } as const] : readBack(plan, state.visit)),
    ],
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
  discount: 'limit_discount',
} as const satisfies Record<Limit, string>;

/** A limit as it stands now, with every figure that its line may name. */
export const limitSegment = (context: Context, limit: Limit): Segment => {
  const bounds = boundsAt(context.scenario.policy, context.state);
  return {
    key: LIMIT_LINES[limit],
    slots: {
      limitN: { count: Math.max(...bounds.instalments) },
      limitDown: { money: minDownOf(context.ledger, bounds) },
      limitPer: { money: bounds.minPerInstalment },
      limitDays: { count: bounds.firstPaymentDays },
      limitDiscount: { money: maxDiscountOf(context.ledger, bounds) },
      discountDays: { count: bounds.earlyPay?.days ?? 0 },
    },
  };
};

/** Names the limit, then the nearest that can be done. */
export const counter = (context: Context, wish: Wish, assessment: Whole, beyond = false): Decision => {
  if (assessment.status === 'acceptable') return accept(context, wish, assessment.plan);
  const { nearest, limits, planFits } = assessment;
  const notes = packageNotes(context, limits, nearest);
  const repeated = context.state.offer !== null && samePlan(context.state.offer.plan, nearest);
  if (repeated)
    return {
      move: 'counter',
      segments: [
        ...(notes.length > 0 ? notes : [{ key: 'counter_edge' } as const]),
        ...(beyond ? towardsNextDesk(context) : []),
        ...waiverNote(context, wish),
        standing(nearest),
      ],
      asked: ['plan'],
    };
  const leftDownOpen = !planFits && wish.down === undefined && nearest.downPayment > 0;
  const first =
    limits.find((limit) => !isPackageLimit(limit)) ??
    (leftDownOpen && notes.length === 0 ? 'down' : undefined);
  return {
    move: 'counter',
    segments: [
      ...(first ? [limitSegment(context, first)] : []),
      ...notes,
      ...(beyond ? towardsNextDesk(context) : []),
      ...waiverNote(context, wish),
      ...namePackage(context, nearest),
      planFits && !isLumpSum(nearest)
        ? { key: 'counter_kept', slots: planSlots(nearest) }
        : namePlan(nearest, 'counter'),
      ...takenOff(nearest),
      ...grantedWaiver(context, nearest),
    ],
    asked: ['plan'],
    offer: { plan: nearest, readBack: false },
  };
};

/** Where something in return stands before the next desk, it is named: once at each desk. */
const towardsNextDesk = (context: Context): Segment[] => {
  const { state, scenario } = context;
  const { authority } = state.standing;
  const hurdles =
    authority === 1 ? specialistHurdles(scenario.policy, state) : reviewHurdles(scenario.policy, state);
  const told = state.linesUsed.filter((line) => line.startsWith('escalate_needs_trade.')).length;
  const missing = hurdles.every((hurdle) => ['trade', 'evidence', 'trust'].includes(hurdle));
  return authority <= 2 && hurdles.includes('trade') && missing && told < authority
    ? tradeWanted(context)
    : [];
};

const asksWaiver = ({ utterance }: Context): boolean =>
  utterance.terms.kinds?.includes('fee_waiver') ?? false;

/** What of the fee is let go is said as soon as it is asked for. */
const grantedWaiver = (context: Context, plan: Plan): Segment[] =>
  plan.feeWaived > 0 && asksWaiver(context)
    ? [{ key: isLumpSum(plan) ? 'recap_waived_lump' : 'recap_waived', slots: planSlots(plan) }]
    : [];

/** What is said about the fee where the person asks to be let off more of it than can be done. */
export const waiverNote = (context: Context, wish: Pick<Wish, 'waiver'>): Segment[] => {
  const { state, scenario, utterance } = context;
  if (!wish.waiver || !asksWaiver(context)) return [];
  const share = boundsAt(scenario.policy, state).maxFeeWaiver;
  if (share === 0) return [{ key: 'limit_waiver_none' }];
  const first = state.offer === null || state.offer.plan.feeWaived === 0;
  if (share < 1 && (cued(utterance, 'asks_full_waiver') || first))
    return [{ key: 'limit_waiver', slots: { limitWaiver: { share } } }];
  return [];
};

export const askFigure = ({ state }: Context): Decision => ({
  move: 'ask_figure',
  segments: [{ key: (state.askCounts.figure ?? 0) > 0 ? 'ask_figure_again' : 'ask_figure' }],
  asked: ['figure'],
});

const asksWaiverToo = ({ state }: Context): boolean => state.proposal?.kinds?.includes('fee_waiver') ?? false;

/** A plan of the desk's own, for someone who names none: the shortest that they can bear, as far as it is known. */
export const offerPlan = (context: Context): Decision =>
  offerFor(context, { shape: 'instalment', open: true, waiver: asksWaiverToo(context) });

/** The longest plan that the desk can do, for someone who asks how far it goes. */
export const offerLongest = (context: Context): Decision => {
  const { instalments } = boundsAt(context.scenario.policy, context.state);
  return offerFor(context, {
    shape: 'instalment',
    n: Math.max(...instalments),
    waiver: asksWaiverToo(context),
  });
};

/** What a plan of the named count, month or first payment comes to, for someone who asks without proposing it. */
export const priceOf = (context: Context): Decision => {
  const { state, ledger, utterance } = context;
  const { kinds: _, ...named } = utterance.terms;
  const plan = state.offer?.plan;
  // What was not asked about stays as it is on the table.
  const kept = plan && !isLumpSum(plan) ? { downPayment: plan.downPayment, startDate: plan.startDate } : {};
  return offerFor(context, wishOf({ ...kept, ...named, kinds: ['instalment'] }, ledger, state.today));
};

const offerFor = (context: Context, wish: Wish): Decision => {
  const { state } = context;
  const assessment = assessWhole(context, wish, 'now');
  const plan = assessment.status === 'acceptable' ? assessment.plan : assessment.nearest;
  // What is on the table already is named again as it stands.
  if (state.offer && samePlan(state.offer.plan, plan))
    return { move: 'offer', segments: [standing(plan)], asked: state.asked, offer: state.offer };
  return {
    move: 'offer',
    segments: [...namePackage(context, plan), namePlan(plan, 'offer')],
    asked: ['plan'],
    offer: { plan, readBack: false },
  };
};

/** The plan that the desk put forward, with what now goes beside it. */
export const offerAgain = (context: Context, plan: Plan): Decision => ({
  move: 'offer',
  segments: [...namePackage(context, plan), standing(plan)],
  asked: ['plan'],
  offer: { plan, readBack: false },
});

/** There is nothing better to be had here than what is on the table. */
export const atTheEdge = (context: Context): Decision => {
  const { offer } = context.state;
  if (!offer) return askFigure(context);
  return {
    move: 'counter',
    segments: [{ key: 'counter_edge' }, standing(offer.plan)],
    asked: offer.readBack ? ['confirmation'] : ['plan'],
  };
};

/** The offer on the table still stands, and the question with it. */
export const standBy = (context: Context): Decision => {
  const { offer } = context.state;
  if (!offer) return askFigure(context);
  return offer.readBack
    ? { move: 'recap', segments: [{ key: 'ask_change' }], asked: ['confirmation'] }
    : { move: 'offer', segments: [standing(offer.plan)], asked: ['plan'] };
};
