import { addDays } from '../../domain/calendar.ts';
import type { Minor } from '../../domain/money.ts';
import { type Plan, samePlan } from '../../domain/plan.ts';
import { knows, type Offer } from '../../domain/rehearsal.ts';
import { cued, did } from '../../domain/utterance.ts';
import type { Decision, Segment } from '../decision.ts';
import { caseOf, surplusOf } from '../ledger.ts';
import { heaviestOf, isLumpSum, planSlots } from '../planSlots.ts';
import { type Burden, burdensOf, isWithinOffer, nearestTo, ownPlan, roomOf } from './bear.ts';
import { type Bounds, boundsAt, limitOf } from './bounds.ts';
import type { Context } from './context.ts';
import { type Demand, demandIn, grantedOf } from './demand.ts';
import { mandateOf } from './mandate.ts';
import { nextObstacle, stall } from './obstacles.ts';
import { close } from './settle.ts';

/** How many days an offer stands when someone takes time to think. */
const OFFER_STANDS_DAYS = 7;

/** The next step once a plan is the matter. */
export const planStep = (context: Context): Decision => {
  const { scenario, state, utterance, signals } = context;
  // Other figures than those on the table are a plan of the person's own, even where they sum it up.
  const puts =
    signals.facts.has('proposal_changed') ||
    signals.facts.has('repeats_proposal') ||
    signals.facts.has('terms_contradict_offer') ||
    did(utterance, 'propose');
  const isCleared = (context.cleared ?? []).length > 0;
  const asked = state.proposal !== null || knows(state, 'means_asked');
  const turnsToPlan = puts || cued(utterance, 'asks_means') || (isCleared && asked);
  const raised = state.obstacles.raised.some((id) => !state.obstacles.cleared.includes(id));
  const obstacle = turnsToPlan || raised ? nextObstacle(context, 'plan') : undefined;
  if (obstacle) return stall(context, obstacle);
  // What a concern kept from being agreed is taken up where it was left.
  const heldBack = context.cleared?.some((id) => scenario.obstacles[id]?.at === 'confirm') === true;
  if (heldBack && !puts && state.offer)
    return (state.offer.readBack && close(context)) || askToSumUp(state.offer);
  if (cued(utterance, 'needs_time') && !puts && !isCleared && !did(utterance, 'reassure'))
    return {
      move: 'wait',
      segments: [
        { key: 'ack.needs_time', slots: { due: { date: addDays(state.today, OFFER_STANDS_DAYS) } } },
      ],
      asked: [],
    };
  const demand = demandIn(scenario, state);
  const waits = isCleared && knows(state, 'means_asked') && !demand;
  if ((cued(utterance, 'asks_means') || waits) && !puts) return offerOwn(context);
  // What was put while something stood in the way is taken up once that is out of it.
  if (demand && (puts || isCleared || !state.offer)) return weigh(context, demand);
  if (state.offer) return standBy(context);
  if (puts) return { move: 'ask_plan', segments: [{ key: 'asks_plan_again' }], asked: ['plan'] };
  return {
    move: 'ask_plan',
    segments: [{ key: (state.askCounts.plan ?? 0) > 1 ? 'asks_plan_again' : 'asks_plan' }],
    asked: ['plan'],
  };
};

const standBy = ({ state }: Context): Decision =>
  // What was just agreed to is not offered again.
  state.offer && state.asked.includes('confirmation')
    ? askToSumUp(state.offer)
    : {
        move: 'offer',
        segments: state.offer ? [{ key: 'offer_stands', slots: planSlots(state.offer.plan) }] : [],
        asked: ['plan'],
      };

/** A plan that can be kept is taken; another is answered with what can be. */
const weigh = (context: Context, { plan, isDated }: Demand): Decision => {
  const { scenario, state } = context;
  const bounds = boundsAt(scenario, state);
  const burdens = burdensOf(plan, bounds);
  // What was offered is honoured, in another shape only as far as each part of it can be borne.
  const isBearable = burdensOf(plan, limitOf(scenario, state)).length === 0;
  const honoured = state.offersMade.some(
    (offered) => samePlan(plan, offered) || (isBearable && isWithinOffer(plan, offered)),
  );
  const nearest = nearestTo(plan, bounds);
  if (burdens.length > 0 && !honoured && !samePlan(nearest, plan))
    return counter(context, burdens, nearest, plan);
  if (!isDated && (state.askCounts.date ?? 0) === 0)
    return { move: 'ask_date', segments: [{ key: 'asks_date' }], asked: ['date'] };
  const last = nextObstacle(context, 'confirm');
  if (last) return { ...stall(context, last), offer: { plan, readBack: false } };
  return accept(context, plan);
};

/** What it offers of its own leaves room in every month; against a plan that is put it may be brought further. */
const affordable = ({ scenario, state }: Context, bounds: Bounds): Bounds => ({
  ...bounds,
  month: Math.min(bounds.month, roomOf(surplusOf(caseOf(scenario, state)) * scenario.policy.affordableShare)),
});

const askToSumUp = ({ plan }: Offer): Decision => ({
  move: 'accept',
  segments: [{ key: 'asks_recap' }],
  asked: ['confirmation'],
  offer: { plan, readBack: false },
});

const accept = (context: Context, plan: Plan): Decision => {
  const { scenario, state } = context;
  const surplus = surplusOf(caseOf(scenario, state));
  const heavy = !isLumpSum(plan) && heaviestOf(plan) > surplus * scenario.policy.affordableShare;
  return {
    move: 'accept',
    segments: [
      { key: state.rounds > 1 ? 'give_way' : 'accept' },
      ...(heavy ? [{ key: 'shows_doubt' } as const] : []),
      { key: 'asks_recap' },
    ],
    asked: ['confirmation'],
    offer: { plan, readBack: false },
  };
};

const BURDEN_LINES = {
  down: 'limit_down',
  per: 'limit_per',
  lump: 'limit_lump',
  early: 'limit_early',
  fee: 'limit_fee',
} as const satisfies Record<Burden, string>;

const limitSegment = (context: Context, burden: Burden): Segment => {
  const bounds = boundsAt(context.scenario, context.state);
  return {
    key: BURDEN_LINES[burden],
    slots: {
      limitDown: { money: burden === 'lump' ? bounds.lump : bounds.down },
      limitPer: { money: bounds.month },
      earliest: { date: bounds.earliest },
      fee: { money: context.ledger.fee - grantedOf(context.scenario, context.state) },
    },
  };
};

const counter = (context: Context, burdens: readonly Burden[], nearest: Plan, asked: Plan): Decision => {
  const { offer } = context.state;
  if (offer && samePlan(offer.plan, nearest))
    return {
      move: 'counter',
      segments: [{ key: 'counter_edge' }, { key: 'offer_stands', slots: planSlots(nearest) }],
      asked: ['plan'],
    };
  const [burden] = burdens;
  // Where all of it can be paid but the fee, only that is talked about: their own figures are not offered back.
  if (samePlan({ ...nearest, feeWaived: asked.feeWaived }, asked))
    return {
      move: 'counter',
      segments: [limitSegment(context, 'fee'), { key: 'counter_fee', slots: planSlots(nearest) }],
      asked: ['plan'],
      offer: { plan: nearest, readBack: false },
    };
  return {
    move: 'counter',
    segments: [
      ...(burden ? [limitSegment(context, burden)] : []),
      ...wantsLess(context, nearest, asked.feeWaived),
      name(nearest, 'counter'),
    ],
    asked: ['plan'],
    offer: { plan: nearest, readBack: false },
  };
};

const name = (plan: Plan, move: 'counter' | 'offer'): Segment => {
  const shape = isLumpSum(plan) ? `${move}_lump` : plan.downPayment > 0 ? move : `${move}_no_down`;
  return { key: shape as Segment['key'], slots: planSlots(plan) };
};

/** Where its figures leave some of the fee out, it says so. */
const wantsLess = (context: Context, plan: Plan, granted: Minor): Segment[] =>
  plan.feeWaived > granted ? [limitSegment(context, 'fee')] : [];

/** Asked what it can pay, it says so, and stands by it. */
const offerOwn = (context: Context): Decision => {
  const { scenario, state, ledger } = context;
  const granted = grantedOf(scenario, state);
  const bounds = affordable(context, boundsAt(scenario, state));
  const plan = ownPlan(ledger, bounds, state.today, granted);
  if (state.offer && samePlan(state.offer.plan, plan)) return standBy(context);
  return {
    move: 'offer',
    segments: [...wantsLess(context, plan, granted), name(plan, 'offer')],
    asked: ['plan'],
    offer: { plan, readBack: false },
    learned: ['means_told'],
  };
};

/** The person asks whoever is above them: granted once, where a cause and figures can be laid before them. */
export const askBoss = (context: Context): Decision | undefined => {
  const { scenario, state, utterance } = context;
  // Who says no for today and will ask until Friday takes leave.
  const takesLeave =
    did(utterance, 'reject') && did(utterance, 'follow_up') && utterance.mentions.dates.length > 0;
  if (!cued(utterance, 'asks_boss') || takesLeave) return undefined;
  const tell = (key: Segment['key'], slots?: Segment['slots']): Decision => ({
    move: 'wait',
    segments: [{ key, ...(slots ? { slots } : {}) }],
    asked: state.asked,
  });
  if (state.standing.authority >= scenario.policy.mandates.length) return tell('no_boss');
  if (!knows(state, 'cause_told') || !(knows(state, 'figure') || knows(state, 'means_told')))
    return tell('boss_needs_reason');
  const authority = state.standing.authority + 1;
  const granted = mandateOf(scenario, { standing: { ...state.standing, authority } });
  return {
    move: 'wait',
    authority,
    segments: [
      { key: 'waits_for_boss' },
      {
        key: 'boss_grants',
        slots: {
          mandateN: { count: Math.max(...granted.instalments) },
          mandateDown: { share: granted.minDownShare },
        },
      },
    ],
    asked: ['plan'],
  };
};
